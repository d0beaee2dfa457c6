"""The tree made into instructions, the machine that runs them, and its state as data."""
