- (top)
+ (wait) [Wait] Waited {wait}.
+ [Ask] {wait > 1: Twice at least.|Not twice.}
- {top < 3: -> top}
-> END
