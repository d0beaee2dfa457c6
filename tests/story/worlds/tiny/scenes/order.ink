=== plan
# offer: Say what the days are for
# order
# weight: 0.2
# lean: careful 2
What are they for?
+ [Wood and sleep # lean: careful 2]
    ~ order_day(1, woodcutting)
    ~ order_day(2, firetending)
    ~ order_until(until_days_three)
    ~ order_begin()
+ [Leave it]
- -> DONE

=== told_days
# tells: order
{span_days()} days. {span_count(woodcutting) > 4: There is wood.|There is little wood.} {because_words(span_reason())}.
-> DONE
