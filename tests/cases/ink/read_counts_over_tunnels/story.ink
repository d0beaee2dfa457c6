-> ask ->
-> ask ->
{ask}
-> END
=== ask
{again(): Again.|First.}
->->
=== function again
~ return ask > 1
