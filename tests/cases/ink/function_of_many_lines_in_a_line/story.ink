He said {words()} and left.
=== function words
one
two
