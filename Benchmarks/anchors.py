"""The programs nacoscope is measured beside, each with a fair job: what comes nearest to reading the twenty kinds of lines."""
import json, os, shutil, subprocess
from collections import namedtuple
from pathlib import Path

Job = namedtuple("Job", "name package command files")   # command is None where the tool is missing


def real(name):
    """The program itself: what version managers put in front of it costs tens of ms."""
    places = [Path(p) for p in os.environ.get("PATH", "").split(":")] + sorted(Path.home().glob(".pyenv/versions/*/bin"))
    for place in places:
        file = place / name
        if file.is_file() and os.access(file, os.X_OK) and file.open("rb").read(4) == b"\x7fELF":
            return str(file)
    return None


def anchors(files, patterns, scratch):
    """The jobs over these files; their programs are written below `scratch`."""
    regexes = Path(patterns).read_text().splitlines()
    access = [f for f in files if "/access/" in f]
    home = scratch / "home"
    home.mkdir(exist_ok=True)

    def job(name, program, package, used, *words):
        found = shutil.which(program)
        return Job(name, package, ["env", f"HOME={home}", found, *words] if found else None, used)

    # A counter for each expression; an expression's slashes end it.
    counters = scratch / "twenty.mtail"
    counters.write_text("".join(f"counter n{i}\n" for i in range(len(regexes))) + "".join(
        "/%s/ {\n  n%d++\n}\n" % (regex.replace("/", "\\/"), i) for i, regex in enumerate(regexes)))
    rules = scratch / "twenty.sec"
    rules.write_text("\n".join(f"type=Single\nptype=RegExp\npattern={regex}\ndesc=n{i}\naction=none\n"
                               for i, regex in enumerate(regexes)))
    return [
        job("lnav, counts by format and level", "lnav", "Debian lnav", files, "-n",
            "-c", ";SELECT log_format, log_level, count(*) FROM all_logs GROUP BY log_format, log_level",
            "-c", ":write-csv-to -", *files),
        job("goaccess, JSON report, access logs only", "goaccess", "Debian goaccess", access, *access, "--no-global-config",
            "--no-progress", '--log-format=%h - - [%d:%t %^] "%r" %s %b %L %u', "--date-format=%d/%b/%Y", "--time-format=%H:%M:%S",
            "-o", str(scratch / "goaccess.json")),
        job("mtail, 20 counters", "mtail", "Debian mtail", files, "--one_shot", "--progs", str(counters), "--log_dir", str(scratch),
            *(word for f in files for word in ("--logs", f))),
        job("SEC, 20 rules", "sec", "Debian sec", files, f"--conf={rules}", *(f"--input={f}" for f in files), "--fromstart",
            "--notail", "--debug=1"),
    ]


def versions(tool):
    """What is measured, as each program names itself."""
    asked = [("nacoscope", [tool, "--version"]), ("ripgrep", [real("rg"), "--version"]), ("wc", ["wc", "--version"]),
             ("lnav", ["lnav", "-V"]), ("goaccess", ["goaccess", "-V"]), ("mtail", ["mtail", "--version"]), ("sec", ["sec", "--version"])]
    told = []
    for name, command in asked:
        if command[0] is None or not shutil.which(command[0]):
            told.append(f"{name}: not installed")
            continue
        answer = subprocess.run(command, capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL)
        first = next((line.strip() for line in (answer.stdout + answer.stderr).splitlines() if line.strip()), "?")
        told.append(first.rstrip(".").split(" git revision")[0])
    return told


def instances_of(corpus):
    """How many instances there are, as grow.py says; "?" for logs of one's own."""
    try:
        return json.loads((corpus / "planted.json").read_text()).get("instances", "?")
    except OSError:
        return "?"
