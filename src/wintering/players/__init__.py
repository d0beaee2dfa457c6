"""Where a life is lived: the command line, the terminal player, and the generated pages of the docs."""
