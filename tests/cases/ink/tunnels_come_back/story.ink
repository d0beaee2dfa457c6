We set out.
-> ford ->
-> ford ->
We are there.
-> END
=== ford
A ford.
->->
