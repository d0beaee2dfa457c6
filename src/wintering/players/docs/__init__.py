"""The pages of the docs that are written from declarations, so that they cannot go stale."""
