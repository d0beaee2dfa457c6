"""The functions that scenes may call, one module a subject."""
