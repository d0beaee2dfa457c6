"""Figures of a played life, measured as a reader meets them: `make bench`."""
