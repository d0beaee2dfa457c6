-> hall
=== hall
Hall {hall}.
-> hall.stair
= stair
Stair {stair}, hall {hall}.
{stair < 2: -> yard}
-> hall.landing
= landing
{landing < 2: -> landing.bell}
-> END
- (bell) {hall.stair} {hall} {yard} {attic} {landing} {bell}
{bell < 2: -> bell}
-> END
=== yard
-> hall.stair
=== attic
-> END
