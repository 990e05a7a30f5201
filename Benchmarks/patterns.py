#!/usr/bin/env python3
"""Speed against the number of patterns: a whole analysis with 20, with 100, with all shipped patterns, and with 1,000 more.

    patterns.py CORPUS [--rounds 5] [--tool .build/release/nacoscope] [--write docs/benchmarks.md]

A subset is made with `--patterns`: a file that overrides every other pattern and moves it into the log of an application,
which the corpus does not hold, so no record of a server is ever compared with it. The twenty are those the corpus is full
of; the hundred are these and the next ones in the order of the files. The patterns on top are made up, and belong to the
same logs. Every row is given a `--patterns` directory, so all read their pattern files at the start; that start, over empty
logs, is shown apart and taken off. The commands alternate and are pinned to one core. Needs python3, taskset, /usr/bin/time.
"""
import argparse, statistics, subprocess, sys, tempfile
from pathlib import Path

from measure import files_of, megabytes, nodes_of, put, run

HERE = Path(__file__).resolve().parent
HOT = """access.v1.beat access.v1.list access.v1.register access.v1.deregister access.v1.update access.v1.catalog-read
access.v1.catalog-services access.v1.service-other access.actuator naming-server.client-change naming-server.client-remove
protocol-distro.start protocol-distro.end protocol-distro.receive naming-distro.client-add naming-push.push""".split()
LOGS = ["naming-server", "naming-distro", "naming-event", "naming-push", "protocol-distro"]
SAYS = "says: {en: 'for a benchmark', zh: '用于基准测试'}\n    source: {class: 'Benchmark', versions: 'all'}\n"


def shipped(tool):
    """Ids of all patterns, in the order of their files."""
    told = subprocess.run([tool, "patterns", "list"], capture_output=True, text=True, check=True).stdout
    return [line.split()[0] for line in told.splitlines() if line.strip()]


def without(ids):
    """A pattern file that takes these out of every server's log."""
    return "log: client\npatterns:\n" + "".join(
        f"  - id: {name}\n    override: true\n    {SAYS}    match: '^out of use {name.replace('.', chr(92) + '.')}$'\n"
        f"    samples:\n      - line: 'out of use {name}'\n" for name in ids)


def more(count, log):
    """A pattern file with as many made-up patterns for a log, each with a beginning of its own and a group."""
    return f"log: {log}\npatterns:\n" + "".join(
        f"  - id: made-up.{log}.{i}\n    {SAYS}    match: '^m{i:04x} happened to \\d+$'\n"
        f"    samples:\n      - line: 'm{i:04x} happened to 7'\n" for i in range(count))


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("corpus", type=Path)
    ap.add_argument("--rounds", type=int, default=5)
    ap.add_argument("--tool", default=str(HERE.parent / ".build/release/nacoscope"))
    ap.add_argument("--write", type=Path, metavar="FILE", help="put the table between the markers of this file")
    args = ap.parse_args()
    ids = shipped(args.tool)
    # What the corpus holds comes first; where the names of one's own patterns are others, the order of the files decides.
    order = [name for name in HOT if name in ids]
    order += [name for name in ids if name not in order]
    total = megabytes(files_of(args.corpus))
    with tempfile.TemporaryDirectory() as scratch:
        scratch = Path(scratch)
        commands, starts = {}, {}
        empty = scratch / "empty"
        for node in ("node1", "node2", "node3"):
            (empty / node).mkdir(parents=True)
            for log in LOGS:
                (empty / node / f"{log}.log").write_bytes(b"")
        for count in (20, 100, len(ids), len(ids) + 1000):
            directory = scratch / str(count)
            directory.mkdir()
            if count < len(ids):
                (directory / "without.yml").write_text(without(order[count:]))
            for i, log in enumerate(LOGS if count > len(ids) else []):
                (directory / f"more-{i}.yml").write_text(more(1000 // len(LOGS), log))
            for commands_of, corpus in ((commands, args.corpus), (starts, empty)):
                commands_of[count] = [args.tool, "analyze", *nodes_of(corpus), "--patterns", str(directory), "--fail-on", "never",
                                      "--format", "json", "-q"]
        taken = {count: [] for count in commands}
        for turn in range(args.rounds + 1):
            for count in commands:
                whole, start = run("1", commands[count]), run("1", starts[count])
                if turn:
                    taken[count].append((whole[0], start[0], whole[1] - start[1]))
    lines = [f"{total:.0f} MB, one core, medians of {args.rounds} interleaved rounds.\n",
             "| patterns | s | of that the start | MB/s without the start | CPU s without the start |", "|---:|---:|---:|---:|---:|"]
    for count, rows in taken.items():
        whole, start, cpu = (statistics.median(row[i] for row in rows) for i in range(3))
        name = f"{count} (all)" if count == len(ids) else str(count)
        lines.append(f"| {name} | {whole:.3f} | {start:.3f} | {total / max(whole - start, 1e-3):.0f} | {cpu:.3f} |")
    print("\n".join(lines))
    if args.write:
        put(args.write, "patterns", lines)


if __name__ == "__main__":
    main()
