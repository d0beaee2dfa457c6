"""Pictures of the laws, each beside what was published of it: `python -m curves`."""
