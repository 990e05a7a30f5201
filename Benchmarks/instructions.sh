#!/usr/bin/env bash
# Instructions per byte of a whole analysis, counted by callgrind over a fixed corpus: a figure without noise.
#
#   Benchmarks/instructions.sh           prints it
#   Benchmarks/instructions.sh --gate    fails when it is over 5 % above Benchmarks/instructions.threshold
#
# The corpus is the least that grow.py makes of its usual population: half a minute of 20 000 instances, 54 MB. Start-up
# (patterns, discovery) is counted apart, on the corpus's first lines: it does not grow with the input. The count sees no
# cache misses; Benchmarks/run.sh measures time. Needs valgrind, python3 and strip (binutils).
set -euo pipefail
cd "$(dirname "$0")/.."

tool=${TOOL:-.build/release/nacoscope}
for need in valgrind strip python3; do
  command -v "$need" >/dev/null 2>&1 || { echo "$need is missing" >&2; exit 1; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

Benchmarks/grow.py --size 10M --seed 1 --out "$work/corpus" >/dev/null
rm -f "$work/corpus/planted.json"
# The same files with five lines each.
cp -r "$work/corpus" "$work/start"
find "$work/start" -type f | while read -r file; do
  head -n 5 "$file" >"$work/cut" && mv "$work/cut" "$file"
done
# Valgrind cannot read the debugging information of Swift.
cp "$tool" "$work/tool"
strip --strip-debug "$work/tool"

count() {
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$work/tool" "$1"/node1 "$1"/node2 "$1"/node3 \
    --threads 1 --quiet --fail-on never --output "$work/report.json" 2>&1 |
    sed -n 's/.*Collected : *\([0-9]*\).*/\1/p'
}
start=$(count "$work/start")
whole=$(count "$work/corpus")
bytes=$(find "$work/corpus" -type f -printf '%s\n' | awk '{ sum += $1 } END { print sum }')
threshold=$(grep -v '^#' Benchmarks/instructions.threshold)
awk -v s="$start" -v w="$whole" -v b="$bytes" -v t="$threshold" -v gate="${1:-}" 'BEGIN {
  per = (w - s) / b
  printf "%.2f instructions per byte over %.1f MB (threshold %.2f), start-up %.0f million\n", per, b / 1e6, t, s / 1e6
  if (gate == "--gate" && per > t * 1.05) { print "more than 5 % above the threshold"; exit 1 }
}'
