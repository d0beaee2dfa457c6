-> accuse("Murphy", 2)
=== accuse(who, times)
"You, {who}!" {times}.
{times > 1: -> accuse("Bellamy", times - 1)}
-> END
