-> fight(3) ->
You won.
-> END
=== fight(strength)
Strength {strength}.
{strength < 5: ->-> lost}
->->
=== lost
You lost.
-> END
