"""Whole lives: what a thousand of them come to."""
