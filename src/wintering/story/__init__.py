"""Playing a life for a reader: opening a world, its scenes, the director, the Session, the ledger."""
