// Json: see ARCHITECTURE.md.
