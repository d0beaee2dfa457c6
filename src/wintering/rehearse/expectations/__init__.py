"""What must hold of a world's lives, as an `expect.toml` says it, and whether it does."""
