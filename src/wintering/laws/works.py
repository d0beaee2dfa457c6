"""What an activity and an item can be to the laws: codes for the words of world.toml."""

WORK_IDLE = 0
WORK_REST = 1
WORK_SLEEP = 2
WORK_WALK = 3
WORK_RANGE = 4
WORK_CUT_WOOD = 5
WORK_TEND_FIRE = 6
WORK_HUNT = 7
WORK_SET_SNARES = 8
WORK_WALK_SNARES = 9
WORK_FORAGE = 10
WORK_FETCH_WATER = 11
WORK_BUILD_TENT = 12
WORK_SEW = 13
WORK_DRY_MEAT = 14
WORK_COOK_EAT = 15
WORK_KEEP_WATCH = 16
WORK_WASH = 17
WORK_SIT = 18
WORK_LOOK_DOWN = 19
WORK_BURY = 20
WORK_FISH = 21
WORK_GUARD = 30
WORK_HEAL = 31
WORK_BUILD = 32
WORK_ENGINEER = 33
WORK_PATROL = 34
WORK_FOLLOW = 35
WORK_COUNCIL = 36
WORK_TRADE = 37
WORK_SMITH = 38
WORK_TRAIN = 39
WORK_CARRY = 40

WORKS = {
    "idle": WORK_IDLE,
    "rest": WORK_REST,
    "sleep": WORK_SLEEP,
    "walk": WORK_WALK,
    "range": WORK_RANGE,  # look for ground you do not know
    "cut_wood": WORK_CUT_WOOD,
    "tend_fire": WORK_TEND_FIRE,
    "hunt": WORK_HUNT,
    "set_snares": WORK_SET_SNARES,
    "walk_snares": WORK_WALK_SNARES,
    "forage": WORK_FORAGE,
    "fetch_water": WORK_FETCH_WATER,
    "build_tent": WORK_BUILD_TENT,
    "sew": WORK_SEW,
    "dry_meat": WORK_DRY_MEAT,
    "cook_eat": WORK_COOK_EAT,
    "keep_watch": WORK_KEEP_WATCH,  # sit and look
    "wash": WORK_WASH,
    "sit": WORK_SIT,  # with your thoughts
    "look_down": WORK_LOOK_DOWN,  # watch a camp from above
    "bury": WORK_BURY,
    "fish": WORK_FISH,
    "guard": WORK_GUARD,
    "heal": WORK_HEAL,
    "build": WORK_BUILD,
    "engineer": WORK_ENGINEER,
    "patrol": WORK_PATROL,
    "follow": WORK_FOLLOW,
    "council": WORK_COUNCIL,
    "trade": WORK_TRADE,
    "smith": WORK_SMITH,
    "train": WORK_TRAIN,
    "carry": WORK_CARRY,  # a message
}

GOOD_PLAIN = 0
GOOD_PISTOL = 1
GOOD_ROUND = 2
GOOD_KNIFE = 3
GOOD_JACKET = 4
GOOD_PACK = 5
GOOD_POT = 6
GOOD_WATERSKIN = 7
GOOD_FIRESTEEL = 8
GOOD_TINDER = 9
GOOD_CORD = 10
GOOD_LOOP = 11
GOOD_CANVAS = 12
GOOD_HIDE = 13
GOOD_FUR = 14
GOOD_BLANKET = 15
GOOD_NEEDLE = 16
GOOD_BANDAGE = 17
GOOD_HERB = 18
GOOD_MEAT = 19
GOOD_DRIED_MEAT = 20
GOOD_NUTS = 21
GOOD_MEAL = 22
GOOD_ROOTS = 23
GOOD_BERRIES = 24
GOOD_FISH = 25
GOODS_KNOWN = 26

# What an item is to the laws: `[item.pistol] good = "pistol"`; plain things have no `good`.
GOODS = {
    "plain": GOOD_PLAIN,
    "pistol": GOOD_PISTOL,
    "round": GOOD_ROUND,
    "knife": GOOD_KNIFE,
    "jacket": GOOD_JACKET,
    "pack": GOOD_PACK,
    "pot": GOOD_POT,
    "waterskin": GOOD_WATERSKIN,
    "firesteel": GOOD_FIRESTEEL,
    "tinder": GOOD_TINDER,
    "cord": GOOD_CORD,
    "loop": GOOD_LOOP,
    "canvas": GOOD_CANVAS,
    "hide": GOOD_HIDE,
    "fur": GOOD_FUR,
    "blanket": GOOD_BLANKET,
    "needle": GOOD_NEEDLE,
    "bandage": GOOD_BANDAGE,
    "herb": GOOD_HERB,
    "meat": GOOD_MEAT,
    "dried_meat": GOOD_DRIED_MEAT,
    "nuts": GOOD_NUTS,
    "meal": GOOD_MEAL,  # of nuts, leached
    "roots": GOOD_ROOTS,
    "berries": GOOD_BERRIES,
    "fish": GOOD_FISH,
}
