#!/usr/bin/env bash
# Allocations per record of the steady state: what is seen again must cost none.
#
#   Benchmarks/allocations.sh           prints them
#   Benchmarks/allocations.sh --gate    fails when one is over what Benchmarks/allocations.threshold says
#
# DHAT counts every malloc of the whole process, by who asked, over a corpus and over one that goes on for twice as long:
# the same seed, the same instances and services. What the second costs more, divided by its additional records, is what a
# record costs after everything was seen: all in all, and on its way from the file to the event alone (Intake, Records,
# Patterns, Events). Needs valgrind, python3 and strip (binutils).
set -euo pipefail
cd "$(dirname "$0")/.."

tool=${TOOL:-.build/release/nacoscope}
for need in valgrind strip python3; do
  command -v "$need" >/dev/null 2>&1 || { echo "$need is missing" >&2; exit 1; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Valgrind cannot read the debugging information of Swift.
cp "$tool" "$work/tool"
strip --strip-debug "$work/tool"

# Few instances, so that both corpora hold every heartbeat many times.
small=6M large=12M
for size in $small $large; do
  Benchmarks/grow.py --size $size --seed 1 --instances 500 --clients 2000 --services 50 --out "$work/$size" >/dev/null
done

# counted SIZE LOG: the allocations, those before the event, and the records of one run, over all logs or that one of each
# node.
counted() {
  local sources=() node
  for node in node1 node2 node3; do
    case $2 in
      all) sources+=("$work/$1/$node") ;;
      access) sources+=("$work/$1/$node/access") ;;
      *) sources+=("$node=$work/$1/$node/$2.log") ;;
    esac
  done
  valgrind --tool=dhat --dhat-out-file="$work/dhat.json" "$work/tool" "${sources[@]}" \
    --threads 1 --quiet --fail-on never --output "$work/report.json" >/dev/null 2>&1
  python3 - "$work/dhat.json" "$work/report.json" <<'END'
import json, re, sys
profile, report = (json.load(open(name)) for name in sys.argv[1:])
# Mangled names begin with the room; what optimisation moved into the loop that calls it is told by the classes of the loop.
early = [bool(re.search(r": \$s(6Intake|7Records|8Patterns|6Events|8Pipeline10(SourceRun|FileSource))", f)) for f in profile["ftbl"]]
late = [bool(re.search(r": \$s(9Timelines|7Cluster|9Detectors|9Incidents|7Reports|8Pipeline11Conclusions)", f)) for f in profile["ftbl"]]
points = profile["pps"]
print(sum(p["tbk"] for p in points))
print(sum(p["tbk"] for p in points if any(early[i] for i in p["fs"]) and not any(late[i] for i in p["fs"])))
print(sum(log["records"] for node in report["nodes"] for log in node["logs"]))
END
}

status=0
for log in access protocol-distro naming-distro naming-server naming-push all; do
  read -r -d '' a1 e1 n1 a2 e2 n2 < <(counted $small $log; counted $large $log; printf '\0') || true
  read -r most first < <(awk -v name="$log" '$1 == name { print $2, $3 }' Benchmarks/allocations.threshold)
  awk -v name="$log" -v a=$((a2 - a1)) -v e=$((e2 - e1)) -v n=$((n2 - n1)) -v start="$e1" -v most="$most" -v first="$first" \
    -v gate="${1:-}" 'BEGIN {
    # At its start every extraction allocates: where none was seen, it was not looked at.
    if (n < 2000 || start == 0) { print name ": nothing was counted"; exit 1 }
    printf "%-16s %.4f allocations per record (at most %s), %.4f before the event (at most %s): %d and %d for %d records\n",
      name, a / n, most, e / n, first, a, e, n
    if (gate == "--gate" && (a / n > most || e / n > first)) { print "more than that"; exit 1 }
  }' || status=1
done
exit "$status"
