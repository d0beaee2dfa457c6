"""The kinds of events that laws note, each with what its fields mean.

1 to 99: land and body; 100 to 199: people; 200 to 299: story. EVENTS maps the number to
(name, meaning of who / whom / what / amount).
"""

EVENTS: dict[int, tuple[str, str]] = {}

# Land and body, 1 to 99.
FROST = 1
STORM = 2
ARRIVED = 3
PLACE_FOUND = 4
WAY_LOST = 5
CAMP_MADE = 6
WOOD_CUT = 10
FIRE_LIT = 11
FIRE_FAILED = 12
FIRE_WENT_OUT = 13
TENT_BURNT = 14
SMOKE_SICKENED = 15
ANIMAL_KILLED = 20
SHOT_FIRED = 21
SNARE_CAUGHT = 22
FOOD_GATHERED = 23
FOOD_EATEN = 24
FOOD_SPOILED = 25
WATER_DRAWN = 26
BLANKET_SEWN = 27
FISH_CAUGHT = 28
FELL_ASLEEP = 30
WOKE = 31
BODY_COOLED = 32
BODY_THIRSTED = 33
BODY_STARVED = 34
BODY_FEVERED = 35
HURT = 36
WASHED = 37
BODY_HURT = 38
FROSTBITTEN = 39

EVENTS.update(
    {
        FROST: ("frost", "- / - / place / lowest °C of the night"),
        STORM: ("storm", "- / - / place / wind m/s"),
        ARRIVED: ("arrived", "who / - / place / -"),
        PLACE_FOUND: ("place_found", "you / - / place / km searched"),
        WAY_LOST: ("way_lost", "you / - / place / light"),
        CAMP_MADE: ("camp_made", "you / - / place / -"),
        WOOD_CUT: ("wood_cut", "you / - / place / kg"),
        FIRE_LIT: ("fire_lit", "you / - / place / odds it had"),
        FIRE_FAILED: ("fire_failed", "you / - / place / odds it had"),
        FIRE_WENT_OUT: ("fire_went_out", "- / - / place / moisture of its wood"),
        TENT_BURNT: ("tent_burnt", "you / - / place / how badly you were burnt"),
        SMOKE_SICKENED: ("smoke_sickened", "you / - / stage 1-3 / share of the blood"),
        ANIMAL_KILLED: ("animal_killed", "you / - / place / kg of meat"),
        SHOT_FIRED: ("shot_fired", "you / - / place / rounds"),
        SNARE_CAUGHT: ("snare_caught", "you / - / place / animals"),
        FOOD_GATHERED: ("food_gathered", "you / - / item / kg"),
        FOOD_EATEN: ("food_eaten", "you / - / item / kcal"),
        FOOD_SPOILED: ("food_spoiled", "you / - / item / kg"),
        WATER_DRAWN: ("water_drawn", "you / - / place / L"),
        FISH_CAUGHT: ("fish_caught", "you / - / place / kg"),
        BLANKET_SEWN: ("blanket_sewn", "you / - / item / 1"),
        FELL_ASLEEP: ("fell_asleep", "you / - / place / how cold you felt"),
        WOKE: ("woke", "you / - / reason / hours slept"),
        BODY_COOLED: ("body_cooled", "you / - / stage 1-3 / core °C"),
        BODY_THIRSTED: ("body_thirsted", "you / - / stage 1-3 / L short"),
        BODY_STARVED: ("body_starved", "you / - / stage 1-3 / body mass index"),
        BODY_FEVERED: ("body_fevered", "you / - / stage 1-3 / fever 0-1"),
        BODY_HURT: ("body_hurt", "you / - / stage 1-3 / how badly"),
        FROSTBITTEN: ("frostbitten", "you / - / place / wind chill °C"),
        HURT: ("hurt", "you / - / work / how badly"),
        WASHED: ("washed", "you / - / place / dirt left"),
    }
)

# People, 100 to 199.
NIGHTMARE_CAME = 100
DREAM_CAME = 101
MEMORY_BROKE_IN = 102
MEMORY_FACED = 103
MEMORY_PUSHED = 104
MEMORY_TOLD = 105
VOW_MADE = 106
VOW_OPENED = 107
FORGIVENESS_GIVEN = 108
PEACE_NOTICED = 109
WEPT = 170
OTHER_HAD_NIGHTMARE = 171
OTHER_CONFIDED = 172
OTHER_AT_PEACE = 178
OTHER_DREAMT = 179
FACT_LEARNT = 110
FACT_CAME_TRUE = 111
FACT_DENIED = 112
TALE_CHANGED = 113
FACT_GAINSAID = 114
BOND_MENDED = 120
BOND_HARMED = 121
DECEIVED = 122
APOLOGY_HEARD = 123
EASY_ANSWERED = 124
QUARRELLED = 125
PEOPLE_MET = 130
SEEN_UNSEEN = 131
STRANGERS_SEEN = 132
FOLLOWERS_SENT = 140
FOLLOWER_ARRIVED = 141
FOLLOWER_GLIMPSED = 142
FOLLOWER_SIGN = 143
FOLLOWER_ANSWERED = 144
FOLLOWER_REPORTED = 145
FOLLOWER_LOST_YOU = 146
FOLLOWER_STEPPED_IN = 147
FOLLOWERS_UNDERSTOOD = 148
FOLLOWERS_MISREAD = 149
FOLLOWER_FROZEN = 151
FOLLOWER_RELIEVED = 152
LIE_FOUND = 153
TORN = 150
COUNCIL_SAT = 155
CAMP_SEEN = 156
WORDS_GIVEN = 160
CARRIER_TURNED_BACK = 161
WORDS_HELD_BACK = 162
WORDS_HEARD = 163
CARRIER_LIED = 164
SOMEONE_SET_OUT = 165
SOMEONE_ON_THE_RISE = 166
SOMEONE_WENT_HOME = 167
SLEEPER_WOKEN = 168
WENT_LOOKING = 173
SEEKER_TURNED_BACK = 174
SEEKER_SEEN = 175
SEEKER_FOUND_YOU = 176
TRAIL_FOUND = 177

EVENTS.update(
    {
        NIGHTMARE_CAME: ("nightmare_came", "you / - / memory / odds it had"),
        DREAM_CAME: ("dream_came", "you / whom it is of / memory / odds it had"),
        MEMORY_BROKE_IN: ("memory_broke_in", "whose / - / memory / how hard"),
        MEMORY_FACED: ("memory_faced", "you / - / memory / fear left in it"),
        MEMORY_PUSHED: ("memory_pushed", "you / - / memory / how hard it presses back"),
        MEMORY_TOLD: ("memory_told", "you / to whom / memory / what they now bear"),
        VOW_MADE: ("vow_made", "you / - / - / 1"),
        VOW_OPENED: ("vow_opened", "you / - / - / 1"),
        FORGIVENESS_GIVEN: ("forgiveness_given", "you / to whom / - / how far they work"),
        PEACE_NOTICED: ("peace_noticed", "you / - / memory that did not come / peace"),
        WEPT: ("wept", "you / before whom / - / how much was let go"),
        OTHER_HAD_NIGHTMARE: ("other_had_nightmare", "whose / - / memory / odds it had"),
        OTHER_CONFIDED: ("other_confided", "who told / to whom / memory / what they now bear"),
        OTHER_AT_PEACE: ("other_at_peace", "who / - / memory that did not come / peace"),
        OTHER_DREAMT: (
            "other_dreamt",
            "who dreamt / whom it is of / matter (laws.dreaming) / days ago",
        ),
        FACT_LEARNT: (
            "fact_learnt",
            "who learnt / from whom, themselves: a guess / fact / how sure",
        ),
        FACT_CAME_TRUE: ("fact_came_true", "- / whom it is about / fact / 1"),
        FACT_DENIED: ("fact_denied", "who denied / to whom / fact / sureness left"),
        TALE_CHANGED: ("tale_changed", "who heard / from whom / fact / how far it has grown"),
        FACT_GAINSAID: ("fact_gainsaid", "who gave it up / by whose word / fact / sureness left"),
        BOND_MENDED: ("bond_mended", "who feels / toward whom / dimension / by how much"),
        BOND_HARMED: ("bond_harmed", "who feels / toward whom / dimension / by how much"),
        DECEIVED: ("deceived", "who was deceived / by whom / - / trust left"),
        APOLOGY_HEARD: (
            "apology_heard",
            "who heard it / who is sorry / - / how far it is made good",
        ),
        EASY_ANSWERED: ("easy_answered", "who answered / you / memory / how easy you now believe"),
        QUARRELLED: ("quarrelled", "who / with whom / place / share of trust lost"),
        PEOPLE_MET: ("people_met", "who met you / you / place / how many with them"),
        SEEN_UNSEEN: ("seen_unseen", "who saw you / you / place / 1"),
        STRANGERS_SEEN: ("strangers_seen", "you / whom you saw / place / 1"),
        FOLLOWERS_SENT: ("followers_sent", "who sent / who goes / where to / 1"),
        FOLLOWER_ARRIVED: ("follower_arrived", "who / you / place / metres kept"),
        FOLLOWER_GLIMPSED: ("follower_glimpsed", "you / whom / level / metres off"),
        FOLLOWER_SIGN: ("follower_sign", "you / whose / place / kind of sign (laws.signs)"),
        FOLLOWER_ANSWERED: ("follower_answered", "who / you / kind / amount"),
        FOLLOWER_REPORTED: ("follower_reported", "who / to whom / place / your need as told"),
        FOLLOWER_LOST_YOU: ("follower_lost_you", "who / you / place / 1"),
        FOLLOWER_STEPPED_IN: ("follower_stepped_in", "who / you / reason / 1"),
        FOLLOWERS_UNDERSTOOD: ("followers_understood", "you / - / - / suspicion then"),
        FOLLOWER_FROZEN: ("follower_frozen", "who / you / place / °C of the air"),
        FOLLOWER_RELIEVED: ("follower_relieved", "who goes home / who let them / who goes / 1"),
        LIE_FOUND: ("lie_found", "who found it out / who lied / fact / how sure they had been"),
        FOLLOWERS_MISREAD: ("followers_misread", "you / - / - / suspicion then"),
        TORN: ("torn", "who / - / matter / what they set aside"),
        COUNCIL_SAT: ("council_sat", "- / - / place / bowls, of full ones"),
        CAMP_SEEN: ("camp_seen", "you / - / place / people seen about"),
        WORDS_GIVEN: ("words_given", "you / to whom / kind / nerve they set out with"),
        CARRIER_TURNED_BACK: ("carrier_turned_back", "who / you / place / odds it had"),
        WORDS_HELD_BACK: ("words_held_back", "who / from whom / kind / how often so far"),
        WORDS_HEARD: ("words_heard", "who heard / from whom / kind / how sure"),
        CARRIER_LIED: ("carrier_lied", "who / to you / kind / 1"),
        SOMEONE_SET_OUT: ("someone_set_out", "who / you / place / km"),
        SOMEONE_ON_THE_RISE: ("someone_on_the_rise", "who / you / place / days since the words"),
        SOMEONE_WENT_HOME: ("someone_went_home", "who / you / place / days waited"),
        SLEEPER_WOKEN: ("sleeper_woken", "you / whom / way / fright it gave"),
        WENT_LOOKING: ("went_looking", "who looks for you / you / place / days they give it"),
        SEEKER_TURNED_BACK: ("seeker_turned_back", "who / you / place where / days out"),
        SEEKER_SEEN: ("seeker_seen", "you / who looks for you / place / metres off"),
        SEEKER_FOUND_YOU: ("seeker_found_you", "who / you / place / 1: came up, 0: let you be"),
        TRAIL_FOUND: ("trail_found", "you / whose / place where it turns back / how plain"),
    }
)
