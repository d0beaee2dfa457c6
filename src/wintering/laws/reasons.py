"""The reasons that laws give: for breaking off what you do, for danger, for a decision's weights.

A reason crosses to the scenes as an item of the LIST `reasons`, and Ink words it.
"""

REASON_NONE = 0
REASON_COLD = 1
REASON_WET = 2
REASON_WIND = 3
REASON_HUNGER = 4
REASON_THIRST = 5
REASON_TIRED = 6
REASON_WOUND = 7
REASON_ILLNESS = 8
REASON_DARK = 9
REASON_RAIN = 10
REASON_SNOW = 11
REASON_STORM = 12
REASON_FROST = 13
REASON_FIRE_OUT = 14
REASON_FIRE_TENT = 15
REASON_SMOKE = 16
REASON_NO_WOOD = 17
REASON_NO_FOOD = 18
REASON_NO_ROUNDS = 19
REASON_LOST = 20
REASON_STRANGERS = 21
REASON_WATCHER = 22
REASON_DREAM = 23
REASON_MEMORY = 24
REASON_DREAD = 25
REASON_MOON = 26
REASON_TIME = 27
REASON_SCENE = 28
REASON_DONE = 29
REASON_CAMP_FAR = 30
REASON_IGNORANCE = 31
REASON_ALLIANCE = 32
REASON_FEAR = 33
REASON_RESPECT = 34
REASON_GUN = 35
REASON_HANDS_OPEN = 36
REASON_WORDS = 37
REASON_KINDNESS = 38
REASON_DUTY = 39
REASON_LONGING = 40
REASON_TRUST = 41
REASON_GRUDGE = 42
REASON_GUILT = 43
REASON_PUSHED = 44
REASON_FACED = 45
REASON_RECENT = 46
REASON_OFTEN = 47
REASON_SMELL = 48
REASON_FIRELIGHT = 49
REASON_SILENCE = 50
REASON_PLACE = 51
REASON_LATE_SLEEP = 52
REASON_NOISE = 53
REASON_COVER = 54
REASON_LIGHT = 55
REASON_TRACKS = 56
REASON_NEWS = 57
REASON_ABSENCE = 58
REASON_WEAR = 59
REASON_FAT = 60
REASON_BARE = 61
REASON_SHELTER = 62
REASON_ANGER = 63
REASON_COMPANY = 64
REASON_ROAD = 65
REASON_DOUBT = 66
REASON_PEOPLE = 67
REASON_ORDERS = 68
REASON_RISE = 69
REASON_LED = 70
REASON_ALONE = 71
REASON_FACES = 72
REASON_SAW_WHY = 73
REASON_HOLDS = 74
REASON_SEEKER = 75
REASON_TOGETHER = 76
REASON_LEFT_BE = 77
REASON_SLEEPER = 78
REASON_OWED = 79

REASONS = (
    "reason_none",
    "reason_cold",
    "reason_wet",
    "reason_wind",
    "reason_hunger",
    "reason_thirst",
    "reason_tired",
    "reason_wound",
    "reason_illness",
    "reason_dark",
    "reason_rain",
    "reason_snow",
    "reason_storm",
    "reason_frost",
    "reason_fire_out",
    "reason_fire_tent",
    "reason_smoke",
    "reason_no_wood",
    "reason_no_food",
    "reason_no_rounds",
    "reason_lost",
    "reason_strangers",
    "reason_watcher",
    "reason_dream",
    "reason_memory",
    "reason_dread",
    "reason_moon",
    "reason_time",
    "reason_scene",
    "reason_done",
    "reason_camp_far",
    "reason_ignorance",
    "reason_alliance",
    "reason_fear",
    "reason_respect",
    "reason_gun",
    "reason_hands_open",
    "reason_words",
    "reason_kindness",
    "reason_duty",
    "reason_longing",
    "reason_trust",
    "reason_grudge",
    "reason_guilt",
    "reason_pushed",
    "reason_faced",
    "reason_recent",
    "reason_often",
    "reason_smell",
    "reason_firelight",
    "reason_silence",
    "reason_place",
    "reason_late_sleep",
    "reason_noise",
    "reason_cover",
    "reason_light",
    "reason_tracks",
    "reason_news",
    "reason_absence",
    "reason_wear",
    "reason_fat",
    "reason_bare",
    "reason_shelter",
    "reason_anger",
    "reason_company",
    "reason_road",
    "reason_doubt",
    "reason_people",
    "reason_orders",
    "reason_rise",
    "reason_led",
    "reason_alone",
    "reason_faces",
    "reason_saw_why",
    "reason_holds",
    "reason_seeker",
    "reason_together",
    "reason_left_be",
    "reason_sleeper",
    "reason_owed",
)
