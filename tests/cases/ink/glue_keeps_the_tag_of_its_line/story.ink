Warm <> # fire
light.
Dark.
