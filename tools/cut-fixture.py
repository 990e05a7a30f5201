#!/usr/bin/env python3
"""Cuts a small fixture out of a capture of a real cluster. Equal arguments give equal bytes.

    cut-fixture.py CAPTURE FROM TO OUT [edits]

FROM and TO are stamps as the servers wrote them, 2026-11-23T07:03:20. Whole records are kept, by their own stamp less
the offset of the node's clock; continuation lines and blank lines go with their record. Rows of truth.jsonl are kept
when their `t` lies in the window. Logs that no rule reads are left out, and so are clients' logs.

Edits, each to be told in fixtures/README.md:
    --without GLOB            leaves files out, e.g. 'node2/access/*'
    --drop GLOB=REGEX         leaves out the records of these files that match (repeatable)
    --keep GLOB=REGEX         of these files keeps only the records that match (repeatable)
    --silence NODE=FROM/TO    leaves out everything the node wrote in that window
    --zone NODE=HOURS         moves the stamps of a node by so many hours and says so in its access log
    --gzip-over BYTES         files larger than this are compressed (default 24576)
"""
import argparse
import fnmatch
import gzip
import json
import pathlib
import re
import sys
from datetime import datetime, timedelta, timezone

LOGS = ["access*", "naming-server", "naming-push", "naming-distro", "naming-event", "protocol-distro", "nacos-cluster",
        "nacos", "alipay-jraft", "protocol-raft"]
# Of these only what tells of starts, stops, leaders and votes.
ALWAYS = {
    "nacos.log": rb"[Ss]tarted (LabServer|successfully)|new connection registered successfully|destroy|shutdown",
    "alipay-jraft.log": rb"(?i)prevote|leader|steps? down|become|vote",
    "protocol-raft.log": rb"(?i)leader",
}
DATED = re.compile(rb"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[,.]\d{3}")
REQUEST = re.compile(rb"\[(\d\d/[A-Z][a-z]{2}/\d{4}:\d\d:\d\d:\d\d) ([+-]\d{4})\]")
REQUEST_FORM = "%d/%b/%Y:%H:%M:%S"


def stamp_of(line):
    """The stamp a record begins with, in ms as if it were UTC; None for a continuation."""
    found = DATED.match(line)
    if found:
        text = found.group().decode().replace(".", ",")
        moment = datetime.strptime(text, "%Y-%m-%d %H:%M:%S,%f")
    else:
        found = REQUEST.search(line)
        if not found:
            return None
        moment = datetime.strptime(found.group(1).decode(), REQUEST_FORM)
    return round(moment.replace(tzinfo=timezone.utc).timestamp() * 1000)


def records(data):
    """(stamp, bytes) of each record; what stands before the first stamp belongs to none and is left out."""
    stamp, lines = None, []
    for line in data.splitlines(keepends=True):
        new = stamp_of(line)
        if new is None:
            lines.append(line)
            continue
        if stamp is not None:
            yield stamp, b"".join(lines)
        stamp, lines = new, [line]
    if stamp is not None:
        yield stamp, b"".join(lines)


def moved(record, hours, access):
    """The record with its own stamp moved; other times inside it stay."""
    if access:
        def request(found):
            moment = datetime.strptime(found.group(1).decode(), REQUEST_FORM) + timedelta(hours=hours)
            zone = int(found.group(2)) + 100 * hours
            return f"[{moment.strftime(REQUEST_FORM)} {zone:+05d}]".encode()
        return REQUEST.sub(request, record, count=1)
    text = record[:19].decode()
    moment = datetime.strptime(text, "%Y-%m-%d %H:%M:%S") + timedelta(hours=hours)
    return moment.strftime("%Y-%m-%d %H:%M:%S").encode() + record[19:]


def pairs(words):
    return [tuple(word.split("=", 1)) for word in words or []]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("capture", type=pathlib.Path)
    parser.add_argument("begin")
    parser.add_argument("end")
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--without", action="append", default=[])
    parser.add_argument("--drop", action="append")
    parser.add_argument("--keep", action="append")
    parser.add_argument("--silence", action="append")
    parser.add_argument("--zone", action="append")
    parser.add_argument("--gzip-over", type=int, default=24 * 1024)
    given = parser.parse_args()

    def moment(text):
        return int(datetime.fromisoformat(text).replace(tzinfo=timezone.utc).timestamp() * 1000)

    begin, end = moment(given.begin), moment(given.end)
    drop, keep = pairs(given.drop), pairs(given.keep)
    zones = {node: int(hours) for node, hours in pairs(given.zone)}
    silent = [(node, *map(moment, window.split("/"))) for node, window in pairs(given.silence)]

    scenario = json.loads((given.capture / "scenario.json").read_text())
    names = scenario.get("names", {})
    rows = [json.loads(line) for line in (given.capture / "truth.jsonl").read_text().splitlines()]
    ahead = {}
    for row in rows:
        if row.get("op") == "node-start" and row.get("clock_offset_s"):
            ahead[names.get(row["node"], row["node"])] = round(row["clock_offset_s"] * 1000)

    total = 0
    for node in sorted(scenario["nodes"]):
        for path in sorted((given.capture / node).rglob("*")):
            name = path.relative_to(given.capture).as_posix()
            if not path.is_file() or any(fnmatch.fnmatch(name, glob) for glob in given.without):
                continue
            target = given.out / name
            if path.parent.name == "conf":
                content = path.read_bytes()
            else:
                if not any(fnmatch.fnmatch(path.name, f"{log}.log") for log in LOGS):
                    continue
                kept = []
                for stamp, record in records(path.read_bytes()):
                    at = stamp - ahead.get(node, 0)
                    if not begin <= at < end:
                        continue
                    if any(who == node and a <= at < b for who, a, b in silent):
                        continue
                    only = [re.compile(rule.encode()) for glob, rule in keep if fnmatch.fnmatch(name, glob)]
                    if not only and path.name in ALWAYS:
                        only = [re.compile(ALWAYS[path.name])]
                    if only and not any(rule.search(record) for rule in only):
                        continue
                    if any(fnmatch.fnmatch(name, glob) and re.search(rule.encode(), record) for glob, rule in drop):
                        continue
                    if node in zones:
                        record = moved(record, zones[node], path.parent.name == "access")
                    kept.append(record)
                content = b"".join(kept)
            if not content:
                continue
            target.parent.mkdir(parents=True, exist_ok=True)
            if len(content) > given.gzip_over:
                target = target.with_name(target.name + ".gz")
                content = gzip.compress(content, 9, mtime=0)
            target.write_bytes(content)
            total += len(content)

    # Truth is in epoch ms; the window is as written in the servers' zone, Asia/Shanghai in every capture.
    east = 8 * 3_600_000
    truth = [json.dumps(row, ensure_ascii=False) + "\n" for row in rows if begin - east <= row["t"] < end - east]
    given.out.mkdir(parents=True, exist_ok=True)
    (given.out / "truth.jsonl").write_text("".join(truth))
    (given.out / "scenario.json").write_text(json.dumps(scenario, indent=1, sort_keys=True) + "\n")
    print(f"{given.out.name}: {total} bytes of logs, {len(truth)} rows of truth", file=sys.stderr)


if __name__ == "__main__":
    main()
