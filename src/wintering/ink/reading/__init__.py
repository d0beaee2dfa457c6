"""Source text to tree: one file for each kind of thing an author writes."""
