The path leads <>
-> on
=== on
to the ford.
-> END
