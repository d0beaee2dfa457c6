-> down(3) ->
Up again.
-> END
=== down(n)
Down {n}.
{n > 1: -> down(n - 1) ->}
Leave {n}.
->->
