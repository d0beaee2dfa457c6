// A corner that chance hardly ever finds: twelve times the rope, then ten rooms of three ways
// each, one of which leads on.
VAR ropes = 0
-> mouth

=== mouth
The cave breathes.
+ [Gather rope]
    ~ ropes = ropes + 1
    -> mouth
+ {ropes >= 12} [Climb down]
    -> room_1
+ [Go home]
    -> END

=== room_1
+ [By the water] -> room_2
+ [By the wall] -> lost
+ [In the dark] -> lost
=== room_2
+ [By the water] -> lost
+ [By the wall] -> lost
+ [In the dark] -> room_3
=== room_3
+ [By the water] -> lost
+ [By the wall] -> room_4
+ [In the dark] -> lost
=== room_4
+ [By the water] -> lost
+ [By the wall] -> room_5
+ [In the dark] -> lost
=== room_5
+ [By the water] -> room_6
+ [By the wall] -> lost
+ [In the dark] -> lost
=== room_6
+ [By the water] -> lost
+ [By the wall] -> lost
+ [In the dark] -> room_7
=== room_7
+ [By the water] -> room_8
+ [By the wall] -> lost
+ [In the dark] -> lost
=== room_8
+ [By the water] -> lost
+ [By the wall] -> room_9
+ [In the dark] -> lost
=== room_9
+ [By the water] -> lost
+ [By the wall] -> lost
+ [In the dark] -> room_10
=== room_10
+ [By the water] -> lost
+ [By the wall] -> crown
+ [In the dark] -> lost

=== crown
Bones, and a crown.
-> END

=== lost
You come out where you went in.
-> END
