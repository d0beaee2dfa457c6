"""The tree checked: names, arguments, kinds and loose ends, every problem at once."""
