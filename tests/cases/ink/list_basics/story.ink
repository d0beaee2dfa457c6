LIST light = off, (low), high
{light} {LIST_VALUE(light)} {light == low} {light > off}
~ light++
{light}
~ light = off
{light} {light(3)} {LIST_COUNT(light)}
