~ SEED_RANDOM(42)
{RANDOM(6, 6)} {RANDOM(1, 6) > 0} {RANDOM(1, 6) < 7}
LIST one = (only)
{LIST_RANDOM(one)}
