#!/usr/bin/env bash
# Allocations per record of the steady state: what is seen again must cost none.
#
#   Benchmarks/allocations.sh           prints them
#   Benchmarks/allocations.sh --gate    fails when one is over what Benchmarks/allocations.threshold says
#
# Memcheck counts every malloc of the whole process over a corpus and over one that goes on for twice as long: the same
# seed, the same instances and services. What the second costs more, divided by its additional records, is what a record
# costs after everything was seen. Needs valgrind, python3 and strip (binutils).
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

# counted SIZE LOG: the allocations and the records of one run, over all logs or over that one of each node.
counted() {
  local sources=() node
  for node in node1 node2 node3; do
    case $2 in
      all) sources+=("$work/$1/$node") ;;
      access) sources+=("$work/$1/$node/access") ;;
      *) sources+=("$node=$work/$1/$node/$2.log") ;;
    esac
  done
  valgrind --tool=memcheck --leak-check=no --undef-value-errors=no "$work/tool" "${sources[@]}" \
    --quiet --fail-on never --output "$work/report.json" 2>&1 |
    sed -n 's/.*total heap usage: \([0-9,]*\) allocs.*/\1/p' | tr -d ,
  python3 - "$work/report.json" <<'END'
import json, sys
print(sum(log["records"] for node in json.load(open(sys.argv[1]))["nodes"] for log in node["logs"]))
END
}

status=0
for log in access protocol-distro naming-distro naming-server naming-push all; do
  read -r -d '' fewer few more many < <(counted $small $log; counted $large $log; printf '\0') || true
  limit=$(awk -v name="$log" '$1 == name { print $2 }' Benchmarks/allocations.threshold)
  awk -v name="$log" -v a="$fewer" -v m="$few" -v b="$more" -v n="$many" -v t="$limit" -v gate="${1:-}" 'BEGIN {
    if (n - m < 2000 || a + 0 == 0) { print name ": nothing was counted"; exit 1 }
    per = (b - a) / (n - m)
    printf "%-16s %.4f allocations per record%s: %d for %d records, %d for %d\n", name, per,
      t == "" ? "" : " (at most " t ")", a, m, b, n
    if (gate == "--gate" && t != "" && per > t) { print "more than that"; exit 1 }
  }' || status=1
done
exit "$status"
