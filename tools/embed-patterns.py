#!/usr/bin/env python3
"""Writes the pattern files into Sources/Patterns/ShippedPatterns+Generated.swift, one string literal a file.

Run it from anywhere after changing a file under patterns/, then `RECORD_GOLDEN=1 swift test --filter GeneratedPatterns`,
which makes the tables and docs/patterns.md from them; a test fails when one of these is stale.
Needed only at development time.
"""
import hashlib
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
TARGET = ROOT / "Sources/Patterns/ShippedPatterns+Generated.swift"


def literal(text):
    hashes = "#"
    while '"""' + hashes in text or "\\" + hashes in text:
        hashes += "#"
    return f'{hashes}"""\n{text}\n"""{hashes}'


def generated():
    digest = hashlib.sha256()
    parts = [
        "// Made by tools/embed-patterns.py from the files under patterns/. Do not edit.",
        "// swift-format-ignore-file",
        "",
        "extension ShippedPatterns {",
        "  /// The shipped pattern files, by name.",
        "  package static let files: [(name: String, text: String)] = [",
    ]
    for path in sorted((ROOT / "patterns").glob("*.yml")):
        text = path.read_text(encoding="utf-8")
        if not text.endswith("\n"):
            sys.exit(f"{path}: the last line has no end")
        parts.append(f'("patterns/{path.name}", {literal(text)}),')
        digest.update(text.encode("utf-8"))
    parts += [
        "  ]",
        "",
        "  /// The SHA-256 of their texts, one behind the other.",
        f'  package static let hash = "{digest.hexdigest()}"',
        "}",
        "",
    ]
    return "\n".join(parts)


TARGET.write_text(generated(), encoding="utf-8")
