~ temp n = 1
<- side(5)
~ n++
* [Main {n}] Main {n}.
- -> END
=== side(n)
~ temp m = n * 2
* [Side {n} {m}]
  Side {n} {m}.
  -> END
