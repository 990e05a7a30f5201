// Patterns: see ARCHITECTURE.md.
