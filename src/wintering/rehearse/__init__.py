"""Living many lives: the laws compiled, and lives kept in blocks of memory."""
