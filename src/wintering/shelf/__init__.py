"""Lives kept: a SQLite file in which every turn is committed before its page is shown."""
