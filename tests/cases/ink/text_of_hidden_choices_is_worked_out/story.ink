VAR n = 0
-> k
=== k
+ {n == 1} Once {bump()}
+ {false} [{bump()}]
* Used {bump()}
+ [Go {n}]
- -> k
=== function bump
~ n++
