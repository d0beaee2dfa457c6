"""The law of memory: what calls it by day, what breaks in, what the night brings, how it eases."""

from wintering.laws.absolving import NUMBERS as WORDS_NUMBERS
from wintering.laws.breath import NUMBERS as BREATH_NUMBERS
from wintering.laws.breath import breathe
from wintering.laws.calling import NUMBERS as CALLING_NUMBERS
from wintering.laws.calling import break_in, cues, mull
from wintering.laws.dreaming import NUMBERS as DREAMING_NUMBERS
from wintering.laws.dreaming import live_day
from wintering.laws.easing import NUMBERS as EASING_NUMBERS
from wintering.laws.easing import bury, ease
from wintering.laws.nightmare import night
from wintering.laws.others import NUMBERS as OTHERS_NUMBERS
from wintering.laws.others import others_remember, settle
from wintering.laws.others_dreams import NUMBERS as OTHERS_DREAMS_NUMBERS
from wintering.laws.others_dreams import others_dream
from wintering.laws.others_easing import NUMBERS as OTHERS_EASING_NUMBERS
from wintering.laws.others_peace import NUMBERS as OTHERS_PEACE_NUMBERS
from wintering.laws.parameters import Parameter
from wintering.life.names import YOU
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

PARAMETERS = (
    Parameter("threshold", -0.3, "1", -5.0, 5.0, "D", "activation at which half come"),
    Parameter("noise", 0.25, "1", 0.01, 5.0, "O: ACT-R, s", "spread of activation"),
    Parameter("near_half", 0.2, "1", -5.0, 5.0, "D", "activation read as half near, at a usual 0"),
    Parameter("near_usual", 0.6, "1", 0.0, 1.0, "D", "how far that goes with the usual level"),
    Parameter("near_spread", 0.45, "1", 0.01, 5.0, "D", "spread of the readout of nearness"),
    Parameter("near_vow", 0.3, "1", 0.0, 5.0, "D", "activation that the vow holds down"),
    Parameter("near_push", 0.5, "1", 0.0, 5.0, "D", "and an evening's push, while it lasts"),
    Parameter("near_calm", 0.5, "1", 0.0, 5.0, "D", "and the calm that facing has learned"),
    Parameter("near_release", 0.8, "1", 0.0, 5.0, "D", "and letting go"),
    Parameter("cue_gain", 1.5, "1", 0.0, 5.0, "D", "activation that a full cue adds (W S)"),
    Parameter("cue_hours", 2.0, "h", 0.1, 48.0, "D", "in which a cue fades to a third"),
    Parameter("smell_gain", 1.75, "1", 1.0, 3.0, "M", "how much more smell calls than sight"),
    Parameter("per_day", 0.91, "1/day", 0.0, 20.0, "O: Kleim 2013", "intrusions a day at first"),
    Parameter("strong", 0.55, "1", 0.0, 1.0, "D", "fear at which one stops your hands"),
    Parameter("strong_days", 5.0, "day", 0.1, 100.0, "D", "at least between two that do"),
    Parameter("mulling", 0.2, "1/h", 0.0, 1.0, "D", "chance that a quiet hour brings one to mind"),
    Parameter("extinction", 0.12, "1", 0.0, 1.0, "M: alpha beta .1-.3", "unlearned at one facing"),
    Parameter("endured", 0.035, "1", 0.0, 1.0, "D", "unlearned at a nightmare lived through"),
    Parameter("for_good", 0.25, "1", 0.0, 1.0, "D", "share of it that does not come back"),
    Parameter("calm_stays", 0.5, "1", 0.0, 1.0, "D", "share of calm that time leaves"),
    Parameter("calm_days", 12.0, "day", 0.1, 1000.0, "D", "in which the rest goes"),
    Parameter("renewal", 0.85, "1", 0.0, 1.0, "D", "calm that holds in another place"),
    Parameter("rebound", 1.2, "1", 1.0, 1.6, "O: Wegner 1987", "odds after a push, each"),
    Parameter("rebound_step", 0.3, "1", 0.0, 1.0, "D", "what one push adds to the pressing back"),
    Parameter("rebound_days", 5.0, "day", 0.1, 100.0, "D", "in which that fades to a third"),
    Parameter("distraction", 0.7, "1", 0.0, 1.0, "D", "press of a memory pushed away this night"),
    Parameter("push_keeps", 0.06, "1", 0.0, 1.0, "D", "share of unlearned fear a push brings back"),
    Parameter("owning", 0.12, "1", 0.0, 1.0, "D", "owned at one facing"),
    Parameter("night_base", -3.1, "1", -20.0, 20.0, "D", "log-odds of a nightmare without load"),
    Parameter("night_load", 5.2, "1", 0.0, 20.0, "D", "log-odds that a full load adds"),
    Parameter("night_arousal", 1.2, "1", 0.0, 20.0, "D (2020, O: it predicts)", "arousal adds"),
    Parameter("night_late", 0.7, "1", 0.0, 20.0, "D (2020, O: it predicts)", "late sleep adds"),
    Parameter("other_dreams", 0.65, "1", 0.0, 1.0, "D", "nights of another dream that is kept"),
    Parameter("night_wakes", 0.75, "1", 0.0, 1.0, "D", "chance that the hardest one wakes you"),
    Parameter("first_dream_h", 1.5, "h", 0.0, 8.0, "D", "hours into sleep before a dream"),
    Parameter("dream_hazard", 0.6, "1/h", 0.0, 1.0, "D", "chance of the dream each hour after"),
    Parameter("seeing", 0.05, "1", 0.0, 1.0, "D", "understanding at one facing of either half"),
    Parameter("not_seeing", 0.03, "1", 0.0, 1.0, "D", "and what turning from either closes again"),
    *CALLING_NUMBERS,
    *EASING_NUMBERS,
    *WORDS_NUMBERS,
    *BREATH_NUMBERS,
    *DREAMING_NUMBERS,
    *OTHERS_NUMBERS,
    *OTHERS_EASING_NUMBERS,
    *OTHERS_PEACE_NUMBERS,
    *OTHERS_DREAMS_NUMBERS,
)


def memory(life: Life, world: Tables) -> None:
    """Let this hour call, break in, be dreamt and be eased.

    Changes: every field of life.memory.Memory; feelings; the moment DREAM.
    Units: hours; shares from 0 to 1.
    Source: SCIENCE.md section 6.
    """
    breathe(life, world)
    if life.is_asleep == 1:
        night(life, world)
    else:
        cue_sum = cues(life, world)
        break_in(life, world, cue_sum)
        mull(life, world)
        bury(life, world)
        live_day(life, world)
    others_remember(life, world)
    others_dream(life, world)
    if life.hour_of_day == 4:
        ease(life, world)
        settle(life, world, YOU)
