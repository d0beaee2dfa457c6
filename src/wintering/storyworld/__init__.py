"""What an author declares of a world: the schema of world.toml, its loading, its tables."""
