"""The bundled storyworlds: data only, found by name."""
