"""The streams of chance, each a number that no other use of chance has.

100 to 299: land and body; 300 to 499: people; 500 to 599: director and scenes.
"""

# Land and body, 100 to 299.
DAY_WET = 100  # whether tomorrow is wet
DAY_AMOUNT = 101  # how much falls; index: attempt
DAY_RESIDUAL = 102  # how far the day is off its means; index: highest, lowest, sun
DAY_FALL = 103  # how long it falls: 0, from when: 1
WIND_EAST = 104
WIND_NORTH = 105
LOSE_WAY = 110  # whether you lose your way: 0, find it again: 1
FIND_PLACE = 111  # whether you find unknown ground: 0, which: 1
NOTICE_PLACE = 113  # whether you come to know near ground at work; index: place
CROSS_WATER = 112  # whether you come upon running water
LIGHT_FIRE = 120  # whether wood takes fire; index: try of the hour
FIRE_DIES = 121  # whether rain or wet wood puts it out
TENT_CATCHES = 122  # whether the tent catches: 0, is put out: 1, how badly you are burnt: 2
HUNT_KILL = 130  # animals killed; index: attempt
HUNT_SHOT = 131  # shots missed; index: attempt
HUNT_SIZE = 132  # rabbit or squirrel; index: attempt
SNARE_NIGHT = 133  # whether a loop catches; index: place * 1000 + loop
SNARE_TAKEN = 134  # whether something else takes the catch; index: place * 1000 + animal
SNARE_LOST = 135  # whether a loop is lost; index: place * 1000 + loop
SKINNING = 137  # whether a hide comes out whole; index: animal
SNARE_SPRUNG = 138  # whether a loop is sprung; index: place * 1000 + loop
FISH_BITES = 139  # whether a fish is hooked; index: bite
RAW_MEAT = 136  # whether raw or old food makes you ill
FALL_ASLEEP = 140  # whether you fall asleep
WAKE = 141  # whether cold, pain or smoke wakes you
ACCIDENT = 142  # whether you hurt yourself: 0, how badly: 1
INFECT = 143  # whether a wound or cold turns to fever
START_BODY = 144  # the core at which the heart stops: 0, thirst that kills: 2, the mind's cold: 3
FEVER_STRENGTH = 145  # how strong a fever is that begins

# People, 300 to 499.
INTRUSION = 300  # whether a memory breaks in by day; index 0, and which: index 1
NIGHT_ASKED = 301  # at which hour of sleep the dream comes
NIGHTMARE = 302  # whether it is a nightmare; index 0, which memory: 1, another dream: 2, which: 3
FLINCH = 303  # whether you flinch; index: memory
MULLING = 305  # whether a quiet hour brings a memory to mind: 0, and which: from 1
OTHER_TRACE = 304  # whether a memory comes to someone else; index: person
OTHER_NIGHT = 390  # whether someone else has a nightmare; index: person, which: from people on
OTHER_WAY = 391  # how someone else meets what comes to them; index: person
OTHER_DREAM = 396  # whether someone's dream stays; index: person, and of which day: from people on
CONFIDING = 392  # whether someone speaks of what they carry; index: person, again from people on
BREATH = 393  # whether a memory is smelt at the edge of sleep; index: memory
WEEPING = 394  # whether held tears come
DREAMING = 395  # whether a dream is of a day: 0, and of which: 1
TELLING = 310  # whether a fact is told; index: person * facts + fact
GROWING = 311  # whether it grows in the telling; index: the same
RECKONING = 312  # how someone counts the days; index: person
GUESSING_DEATH = 313  # whether silence is taken for death; index: person
TURNING = 320  # whether and to whom someone turns; index: person
TALK_LENGTH = 322  # how long a talk lasts; index: who began it
WANTING = 323  # the whim of a free hour; index: person
LOOKING_DOWN = 324  # what a quiet camp is taken for; index: place
QUARREL = 321  # whether talk turns into a quarrel; index: person
LINGER = 330  # whether someone moves on; index: person
WHERE = 331  # where they go next; index: person
MEETING_CHANCE = 340  # whether you and another come upon each other; index: person
MEETING_WAY = 341  # who sees whom; index: person
SIGHT = 350  # whether you glimpse a follower; index: person
SIGHT_LEVEL = 351  # how well; index: person
SIGN_FOUND = 352  # whether you find a sign; index: person
SOUND_HEARD = 358  # whether you hear a follower; index: person
LYING_UP = 359  # whether one walks into sight; index: person (a turn's draw)
TRACKING = 353  # whether a follower finds you; index: person
LOSING = 354  # whether a follower loses you; index: person
NOTICED = 355  # whether what you do is seen by a follower; index: person (a turn's draw)
ANSWERING = 356  # whether it is answered; index: person (a turn's draw)
ANSWER_WAIT = 357  # how long an answer takes (a turn's draw)
HEARTH_FOUND = 360  # whether you come upon a hearth of a follower's; index: place
RAIDING = 361  # whether a follower who hungers robs a snare; index: person
OBSERVING = 362  # how well a follower judges how you are; index: person
OMITTING = 363  # whether a thing is left out of a report; index: teller * 1024 + deed
DECIDING = 370  # the noise of a decision; index: person, and again from 1000
AT_GATE = 371  # the noise at the gate; index: person * 4 + way of taking you in
CARRY_NERVE = 380  # whether a carrier turns back; index: person
CARRY_LATE = 381  # whether a carrier stays a day; index: person
LOOKING_FOR = 383  # which of you sees the other: 0, how far off: 1; index beside it: person
TRAIL = 384  # whether you come upon where a trail turns back
SEEN_ON_RISE = 382  # whether you see whoever stands on the rise

# Director and scenes: 500 to 599.
STREAM_SCENE = 500  # which scene speaks, silence among them
STREAM_SAMPLE = 501  # whether an hour is one of those at which `any` and `quiet` are asked
STREAM_SCENE_CHANCE = 502  # what a scene draws by `chance(percent)`
STREAM_INK = 503  # the seed of Ink's own draws
