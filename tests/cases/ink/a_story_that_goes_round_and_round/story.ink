-> camp
=== camp
- (day) Day {day}.
+ [Stay] -> day
+ [Wait] -> day
