"""Runs: a world lived many times by policies, on this machine or a cluster, and counted."""
