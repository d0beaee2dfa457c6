LIST n = one, two, three, four
{(one, two) < (three, four)} {(one, three) < (two, four)} {(one, two) <= (two, three)} {(two, three) >= (one, two)}
{(one, two) == (two, one)} {(one) != (one, two)} {(three, four) > (one, two)} {(three) > (one, three)}
