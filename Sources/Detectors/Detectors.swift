// Detectors: see ARCHITECTURE.md.
