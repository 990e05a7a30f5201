#!/usr/bin/env python3
"""Holds fixtures/catalogue-ids.txt against the log catalogue: every message the catalogue lists has a line there.

    tools/check-catalogue.py CATALOGUE

A message is known by the number of its table row (V1-04, L-03, C-12), or by the log and the source that appendix A names
(`naming-server AbstractClient:82@3.0.3`). A test proves that each line of the file is the pattern it says.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
ROW = re.compile(r"\| ((?:S|V1-|L-|D1-|D2-|M-|C-|P-)\d+\w?) \|")
SOURCE = re.compile(r"\w+:\d+@[\w.]+")


def log_of(section):
    """The log that a heading of appendix A speaks of."""
    if section.startswith("connection lines"):
        return "plugin-control-connection"
    name = section.split(".log")[0]
    known = {"naming-ephemeral": "naming-distro", "naming-debug": "naming-server",
             "plugin-control-tps": "plugin-control", "tps-control-detail": "plugin-control"}
    return known.get(name, name)


def messages(text):
    """The ids of all messages, in order."""
    section = None
    seen = {}
    for line in text.split("\n"):
        row = ROW.match(line)
        if row:
            yield row.group(1)
        if line.startswith("## Appendix A"):
            section = ""
        elif section is not None and line.startswith("### "):
            section = line[4:]
        elif section and " ¦" in line:
            fields = line.split(" ¦")
            sources = SOURCE.findall(fields[4] if len(fields) > 4 else "")
            head = fields[1].split("‹")[0].split("{}")[0].strip()[:40]
            key = f"{log_of(section)} {sources[0] if sources else head}"
            seen[key] = seen.get(key, 0) + 1
            yield key if seen[key] == 1 else f"{key}/{seen[key]}"


def main():
    there = {
        line.split("\t")[0]
        for line in (ROOT / "fixtures/catalogue-ids.txt").read_text(encoding="utf-8").split("\n")
        if line and not line.startswith("#")
    }
    wanted = list(messages(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")))
    missing = [message for message in dict.fromkeys(wanted) if message not in there]
    for message in missing:
        print(f"fixtures/catalogue-ids.txt: '{message}' of the catalogue is missing")
    print(f"{len(set(wanted))} messages of the catalogue, {len(missing)} missing")
    return 1 if missing else 0


sys.exit(main())
