- (count) Bell {count}.
{count < 3: -> count}
Silence.
