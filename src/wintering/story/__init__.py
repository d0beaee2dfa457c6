"""Playing a life for a reader: opened worlds, their scenes, the director, Session, ledger."""
