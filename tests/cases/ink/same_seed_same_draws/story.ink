~ SEED_RANDOM(7)
~ temp a = RANDOM(1, 1000000)
~ SEED_RANDOM(7)
~ temp b = RANDOM(1, 1000000)
{a == b}
