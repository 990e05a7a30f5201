// Arguments: see ARCHITECTURE.md.
