#!/usr/bin/env bash
# Makes Benchmarks/hot.profdata anew: how often each path of the code is taken, for the optimiser (Package.swift).
#
# The program is built once more, under .build/profile, so that it counts; it analyses 1 GB that Benchmarks/grow.py makes with a
# seed of its own, on one thread, and the example incident. A function that was changed since is compiled as if nothing was
# known of it: make the profile anew when Benchmarks/instructions.sh has grown. Six minutes on two cores. Needs python3; llvm-profdata and
# the counting runtime come with the toolchain.
set -euo pipefail
cd "$(dirname "$0")/.."

toolchain=$(tools/toolchain)
runtime=$(ls "$toolchain"/lib/clang/*/lib/linux/libclang_rt.profile-"$(uname -m)".a | tail -1)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

rm -rf .build/profile
NACOSCOPE_COUNTING_RUNTIME=$runtime swift build -c release --scratch-path .build/profile --product nacoscope >&2
Benchmarks/grow.py --size 1G --seed 7 --out "$work/corpus" >/dev/null
rm -f "$work/corpus/planted.json"
for logs in "$work/corpus" fixtures/offline-one-node-behind; do
  LLVM_PROFILE_FILE="$work/%p.profraw" .build/profile/release/nacoscope "$logs" --threads 1 --quiet --fail-on never \
    --format json >/dev/null
done
# Without the functions that never ran: a quarter of the size.
"$toolchain/bin/llvm-profdata" merge --sparse -o Benchmarks/hot.profdata "$work"/*.profraw
ls -l Benchmarks/hot.profdata
