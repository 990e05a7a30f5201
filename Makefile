# make report   install what is missing, build, and report on the example incident
# make test     install what is missing, run every test
# make format lint bench score clean   for those who work on it

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := report
.PHONY: report build dependencies test format lint bench score clean

tool := .build/release/nacoscope
example := fixtures/offline-one-node-behind
sources := Sources Tests Package.swift
captures ?= ../shared/captures
scorer ?= ../shared/score/score.py

report: build
	@$(tool) $(example) --fail-on never

# Swift's own progress goes to stderr, so that stdout is the report alone.
build: dependencies
	@tools/build-release >&2

dependencies:
	@tools/install-dependencies

test: dependencies
	@tools/run-tests

format:
	@swift format --in-place --recursive $(sources)

lint:
	@swift format lint --strict --recursive $(sources)

# SIZE=1G for the size the goals are stated for.
bench: build
	@Benchmarks/run.sh

score: build
	@python3 $(scorer) --tool $(tool) $(wildcard $(captures)/*/*)

clean:
	@rm -rf .build
