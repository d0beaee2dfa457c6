"""Fuzzing: any bytes at all, given to whatever reads bytes. `make fuzz`, or `python -m fuzz`."""
