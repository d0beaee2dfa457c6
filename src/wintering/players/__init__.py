"""Where lives are lived: the command line, the terminal player, the docs' generated pages."""
