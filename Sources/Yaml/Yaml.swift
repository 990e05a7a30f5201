// Yaml: see ARCHITECTURE.md.
