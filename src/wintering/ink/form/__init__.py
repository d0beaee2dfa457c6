"""The program form: a checked story as bytes that hold no code and are read with care."""
