"""The language server: what an editor asks of Ink stories and of worlds as they are written."""
