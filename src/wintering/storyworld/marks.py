"""The numbers that stand in the tables for a few fixed words: uses of a place, roles of a person.

Plain constants, so that laws may read them as they read any number.
"""

USE_WOOD = 1  # there is wood to cut or gather
USE_WATER = 2  # there is water to draw
USE_GAME = 4  # animals can be hunted
USE_FORAGE = 8  # the ground gives plants, nuts or roots
USE_SHELTER = 16  # a camp can be made
USE_VIEW = 32  # you see far from it
USE_SNARE = 64  # small game runs here, so that loops catch
USE_FISH = 128  # there are fish in its water

PLACE_USES = {
    "wood": USE_WOOD,
    "water": USE_WATER,
    "game": USE_GAME,
    "forage": USE_FORAGE,
    "shelter": USE_SHELTER,
    "view": USE_VIEW,
    "snare": USE_SNARE,
    "fish": USE_FISH,
}

ROLE_YOU = 0  # whom the story is told to
ROLE_LEADER = 1  # decides for a people, as the office and as a person
ROLE_KIN = 2  # someone of yours
ROLE_CAMP = 3  # lives in the camp you left
ROLE_PATROL = 4  # a warrior of a patrol
ROLE_FOLLOWER = 5  # keeps near the one in their charge, unseen
ROLE_CARRIER = 6  # may carry words
ROLE_GUARD = 7  # escorts a leader
ROLE_TOWN = 8  # lives in a town
ROLE_AWAY = 9  # has gone a way of their own

PERSON_ROLES = {
    "you": ROLE_YOU,
    "leader": ROLE_LEADER,
    "kin": ROLE_KIN,
    "camp": ROLE_CAMP,
    "patrol": ROLE_PATROL,
    "follower": ROLE_FOLLOWER,
    "carrier": ROLE_CARRIER,
    "guard": ROLE_GUARD,
    "town": ROLE_TOWN,
    "away": ROLE_AWAY,
}

CAMP_ROLE = "camp"  # the role that stands for the place you live at

MEETING = "meeting"  # what a role means where whoever comes to you waits
ROLE_MEANINGS = ("plain", MEETING)

NONE = -1  # an index that points at nothing
NEVER = 1_000_000  # the hour a fact becomes true, for one that no date makes true
