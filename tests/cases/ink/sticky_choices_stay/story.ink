- (top)
+ Again
* Once
- {top > 2: -> END}
-> top
