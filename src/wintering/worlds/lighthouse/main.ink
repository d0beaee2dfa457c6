// The Lighthouse: a whole small story. Read this file first, then the scenes beside it.
// prelude.ink is generated from world.toml (wintering prelude); never edit it.
INCLUDE prelude.ink
INCLUDE scenes/frame.ink
INCLUDE scenes/work.ink
INCLUDE scenes/moments.ink

-> content
