#!/usr/bin/env python3
"""Holds a report on a grown corpus against what grow.py planted in it: fast and wrong is not fast.

    planted.py CORPUS REPORT.json

Every planted offline, online and delete must be listed with its subject, node and time; the delete must have its
heartbeat-after-offline, the silence its instance-expired; and nothing else may be a warning. Exit 1 where that fails.
Needs python3 only.
"""
import json, sys
from datetime import datetime
from pathlib import Path

NEAR_MS = 3000
WARNS = {"warning", "critical"}


def millis(text):
    return int(datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp() * 1000)


def address(subject):
    return f"{subject.get('ip')}:{subject.get('port')}" if subject else None


def near(operation, at):
    """Whether an operation was asked at that time; an access stamp is the second in which it ended."""
    interval = (operation.get("requestedAt") or operation.get("executedAt") or {}).get("interval") or {}
    ends = [millis(interval[k]) for k in ("from", "to") if interval.get(k)]
    return bool(ends) and min(ends) - NEAR_MS <= at <= max(ends) + NEAR_MS


def main():
    corpus, report = Path(sys.argv[1]), json.loads(Path(sys.argv[2]).read_text())
    planted = json.loads((corpus / "planted.json").read_text())["planted"]
    wrong = []

    def operation(kinds, row, at):
        found = [o for o in report["operations"] if o["kind"] in kinds and address(o["subject"]) == row["instance"] and near(o, at)]
        if not found:
            wrong.append(f"no {'/'.join(sorted(kinds))} of {row['instance']} at {at}")
        elif (found[0].get("requestedAt") or {}).get("node") not in (None, row["asked"]):
            wrong.append(f"{found[0]['kind']} of {row['instance']}: asked at {found[0]['requestedAt']['node']}, not {row['asked']}")

    def finding(rule, row):
        if not any(f["rule"] == rule and address(f["subject"]) == row["instance"] for f in report["findings"]):
            wrong.append(f"no {rule} of {row['instance']}")

    for row in planted:
        if row["kind"] == "offline":
            operation({"offline"}, row, row["at"])
            operation({"online"}, row, row["online"])
        elif row["kind"] == "delete":
            operation({"delete", "deregister"}, row, row["at"])
            finding("heartbeat-after-offline", row)
        elif row["kind"] == "silence":
            finding("instance-expired", row)
    known = {row["instance"] for row in planted}
    for f in report["findings"]:
        if f["severity"] in WARNS and address(f["subject"]) not in known:
            wrong.append(f"false alarm: {f['severity']} {f['rule']} {json.dumps(f['subject'])[:120]}")
    print(f"{len(planted)} planted, {len(report['findings'])} findings, {len(wrong)} wrong")
    for line in wrong[:20]:
        print("  " + line)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
