#!/usr/bin/env python3
"""Runs nacoscope and ripgrep in turn over a corpus and prints what each took, and their ratio.

    measure.py CORPUS [--rounds 5] [--core 1] [--tool .build/release/nacoscope] [--need ratio=1.8] [--need rss=48]

Both are pinned to one core and warm (the first round is dropped). Shown are medians over the rounds; the runs alternate,
since this kind of machine changes its speed under one's feet. Needs python3, rg, taskset and /usr/bin/time.
"""
import argparse, statistics, subprocess, sys, tempfile
from pathlib import Path

HERE = Path(__file__).parent


def run(core, command):
    """(elapsed s, user s, system s, max RSS MiB) of one run; its output goes to a file, as grep counts less into /dev/null."""
    with tempfile.NamedTemporaryFile("r") as told, tempfile.TemporaryFile() as out:
        done = subprocess.run(["taskset", "-c", str(core), "/usr/bin/time", "-q", "-f", "%e %U %S %M", "-o", told.name, *command],
                              stdout=out, stderr=subprocess.PIPE)
        if done.returncode > 2:
            sys.exit(f"{command[0]} ended with {done.returncode}: {done.stderr.decode(errors='replace')[:500]}")
        elapsed, user, system, rss = map(float, told.read().split()[-4:])
        return elapsed, user, system, rss / 1024


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("corpus", type=Path)
    ap.add_argument("--rounds", type=int, default=5)
    ap.add_argument("--core", type=int, default=1)
    ap.add_argument("--tool", default=".build/release/nacoscope")
    ap.add_argument("--need", action="append", default=[], metavar="WHAT=NUMBER", help="exit 1 below this ratio or MB/s (mbs), above this rss")
    args = ap.parse_args()
    files = sorted(str(p) for p in args.corpus.rglob("*") if p.is_file() and p.suffix != ".json")
    total = sum(Path(f).stat().st_size for f in files) / 1e6
    nodes = sorted(str(p) for p in args.corpus.glob("node*") if p.is_dir()) or [str(args.corpus)]
    commands = {
        "nacoscope": [args.tool, "analyze", *nodes, "--fail-on", "never", "--format", "json", "-q"],
        "rg, 20 regexes": ["rg", "-j1", "--no-unicode", "-a", "-c", "-f", str(HERE / "twenty.txt"), *files],
    }
    taken = {name: [] for name in commands}
    for turn in range(args.rounds + 1):
        for name, command in commands.items():
            figures = run(args.core, command)
            if turn:
                taken[name].append(figures)
    print(f"{total:.0f} MB in {len(files)} files, {args.rounds} rounds, one core")
    print(f"{'':16} {'median s':>9} {'best s':>7} {'user s':>7} {'MB/s':>7} {'max RSS MiB':>12}")
    median = {}
    for name, rows in taken.items():
        median[name] = statistics.median(r[0] for r in rows)
        print(f"{name:16} {median[name]:9.2f} {min(r[0] for r in rows):7.2f} {statistics.median(r[1] for r in rows):7.2f} "
              f"{total / max(median[name], 0.001):7.0f} {max(r[3] for r in rows):12.1f}")
    ours, theirs = median.values()
    figures = {"ratio": theirs / max(ours, 0.001), "mbs": total / max(ours, 0.001), "rss": max(r[3] for r in taken["nacoscope"])}
    print(f"nacoscope is {figures['ratio']:.2f} x as fast")
    short = [n for n in args.need for k, v in [n.split("=")]
             if (figures[k] > float(v) if k == "rss" else figures[k] < float(v))]
    if short:
        sys.exit("missed: " + ", ".join(short))


if __name__ == "__main__":
    main()
