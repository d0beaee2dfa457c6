"""A run shown to its author: one HTML page that needs nothing else."""
