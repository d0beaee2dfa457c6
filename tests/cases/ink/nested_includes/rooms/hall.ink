A draught.
INCLUDE rooms/cellar/cellar.ink
VAR lamp = "lit"
=== hall
The hall. The lamp is {lamp}.
-> cellar
