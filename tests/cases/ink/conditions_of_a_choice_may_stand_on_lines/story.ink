VAR lamp = true
VAR oil = 2
* {lamp}
  {oil > 1}
  [Light it] It burns.
* {lamp} {oil > 2} [Burn it all]
* (leave) {not leave}
  [Leave] You leave.
- -> END
