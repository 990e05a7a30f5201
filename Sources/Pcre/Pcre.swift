// Pcre: see ARCHITECTURE.md.
