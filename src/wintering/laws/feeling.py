"""The law of feeling: ten feelings, each as long as such a feeling lasts."""

from wintering.arithmetic import clip, exp, larger
from wintering.laws.parameters import Parameter
from wintering.life.names import FEELINGS, YOU
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

SADNESS = 0
JOY = 1
DESPAIR = 2
HOPE = 3
ANXIETY = 4
GRATITUDE = 5
GUILT = 6
ANGER = 7
FEAR = 8
SHAME = 9

FEELING_NAMES = (
    "feeling_sadness",
    "feeling_joy",
    "feeling_despair",
    "feeling_hope",
    "feeling_anxiety",
    "feeling_gratitude",
    "feeling_guilt",
    "feeling_anger",
    "feeling_fear",
    "feeling_shame",
)

LASTING = "S: Verduyn & Lavrijsen 2015"
PARAMETERS = (
    Parameter("sadness_h", 120.0, "h", 0.1, 1000.0, LASTING, "how long sadness lasts"),
    Parameter("joy_h", 35.0, "h", 0.1, 1000.0, LASTING, "how long joy lasts"),
    Parameter("despair_h", 24.0, "h", 0.1, 1000.0, LASTING, "how long despair lasts"),
    Parameter("hope_h", 24.0, "h", 0.1, 1000.0, LASTING, "how long hope lasts"),
    Parameter("anxiety_h", 24.0, "h", 0.1, 1000.0, LASTING, "how long anxiety lasts"),
    Parameter("gratitude_h", 5.0, "h", 0.1, 1000.0, LASTING, "how long gratitude lasts"),
    Parameter("guilt_h", 3.5, "h", 0.1, 1000.0, LASTING, "how long guilt lasts"),
    Parameter("anger_h", 2.0, "h", 0.1, 1000.0, LASTING, "how long anger lasts"),
    Parameter("fear_h", 0.7, "h", 0.1, 1000.0, LASTING, "how long fear lasts"),
    Parameter("shame_h", 0.5, "h", 0.1, 1000.0, LASTING, "how long shame lasts"),
    Parameter("body_rate", 0.08, "1/h", 0.0, 1.0, "D", "how fast misery of the body stirs despair"),
    Parameter("ease_rate", 0.05, "1/h", 0.0, 1.0, "D", "how fast a fire and food stir joy"),
    Parameter("dark_rate", 0.25, "1/h", 0.0, 1.0, "D", "how fast dread and dark stir fear"),
    Parameter("clear_morning", 0.1, "1/day", 0.0, 1.0, "D", "hope that a clear morning stirs"),
    Parameter("low_slows", 0.2, "1", 0.0, 1.0, "D", "share of work that the lowest mood takes"),
    Parameter("wrought_sleep", 0.2, "1/h", 0.0, 1.0, "D", "chance to fall asleep it takes"),
    Parameter("spirits_days", 6.0, "day", 0.1, 1000.0, "D", "days in which others' spirits return"),
)

# ln 20: a feeling has lasted when it is down to a twentieth of what it was.
FADING = 2.995732273553991
BY_ANXIETY, BY_ANGER, BY_GUILT, BY_DREAD = 0.8, 0.6, 0.4, 0.3  # beside fear, in arousal (D)
MISERY_FROM = 0.35  # need of the body that weighs on the mind (D)
FED = 0.3  # hunger below which a fire gladdens (D)
MOOD_DAMPS = 0.5  # how much a mood of many feelings is less than their sum (D)
OWN_SPIRITS = 0.4  # spirits that a wholly kind temper comes back to, less a wholly sore one (D)
FIRE_KW, MEAL_KCAL = 0.5, 300.0  # a fire that gladdens, kW, and a meal that gives hope, kcal (D)
DARK, DREAD_FELT = 0.1, 0.2  # light and dread in which one is afraid of ground (D)
MORNING, CLEAR = 8, 0.4  # hour of the day, and share of cloud, of a clear morning (D)
WEIGHS = 0.6  # what weighs counts so much of what lightens, in a mood (D)


def lasts_h(world: Tables, which: int) -> float:
    """How long a feeling lasts. Units: h. Source: SCIENCE.md section 6."""
    if which == SADNESS:
        return world.par.feeling_sadness_h
    if which == JOY:
        return world.par.feeling_joy_h
    if which == DESPAIR:
        return world.par.feeling_despair_h
    if which == HOPE:
        return world.par.feeling_hope_h
    if which == ANXIETY:
        return world.par.feeling_anxiety_h
    if which == GRATITUDE:
        return world.par.feeling_gratitude_h
    if which == GUILT:
        return world.par.feeling_guilt_h
    if which == ANGER:
        return world.par.feeling_anger_h
    if which == FEAR:
        return world.par.feeling_fear_h
    return world.par.feeling_shame_h


def felt_by(life: Life, world: Tables, person: int, which: int) -> float:
    """How strongly someone feels something now, from 0 to 1."""
    value = life.feeling[person][which]
    if value <= 0.0:
        return 0.0
    hours = life.hour - life.feeling_hour[person][which]
    if hours <= 0:
        return value
    return value * exp(-FADING * hours / lasts_h(world, which))


def felt(life: Life, world: Tables, which: int) -> float:
    """How strongly you feel something now, from 0 to 1."""
    return felt_by(life, world, YOU, which)


def stir_in(life: Life, world: Tables, person: int, which: int, amount: float) -> None:
    """Stir a feeling in someone (a negative amount calms it). Changes: feeling, feeling_hour.

    What is already strong is stirred less, so that no feeling passes 1.
    """
    now = felt_by(life, world, person, which)
    if amount >= 0.0:
        now = now + amount * (1.0 - now)
    else:
        now = now + amount * now
    life.feeling[person][which] = clip(now, 0.0, 1.0)
    life.feeling_hour[person][which] = life.hour


def stir(life: Life, world: Tables, which: int, amount: float) -> None:
    """Stir a feeling in you. Changes: see `stir_in`."""
    stir_in(life, world, YOU, which, amount)


def mood_of(life: Life, world: Tables, person: int) -> float:
    """How someone's feelings leave them, from -1 to 1: what lightens less what weighs."""
    light = 0.0
    weight = 0.0
    for which in range(FEELINGS):
        share = felt_by(life, world, person, which)
        if which == JOY or which == HOPE or which == GRATITUDE:
            light = light + share
        else:
            weight = weight + WEIGHS * share
    return clip((light - weight) / (1.0 + MOOD_DAMPS * (light + weight)), -1.0, 1.0)


def mood(life: Life, world: Tables) -> float:
    """How you are in yourself, from -1 to 1."""
    return mood_of(life, world, YOU)


def hold_tears(life: Life, amount: float) -> None:
    """Hold back so many more tears, or let so many go. Changes: held_tears."""
    life.held_tears = clip(life.held_tears + amount, 0.0, 1.0)


def arousal_of(life: Life, world: Tables, person: int) -> float:
    """How wrought up someone is, from 0 to 1: it feeds nightmares (SCIENCE.md section 6)."""
    calm = 1.0 - felt_by(life, world, person, FEAR)
    calm = calm * (1.0 - BY_ANXIETY * felt_by(life, world, person, ANXIETY))
    calm = calm * (1.0 - BY_ANGER * felt_by(life, world, person, ANGER))
    calm = calm * (1.0 - BY_GUILT * felt_by(life, world, person, GUILT))
    return clip(1.0 - calm, 0.0, 1.0)


def arousal(life: Life, world: Tables) -> float:
    """How wrought up you are, from 0 to 1; dreaded ground near by adds to it."""
    calm = 1.0 - arousal_of(life, world, YOU)
    return clip(1.0 - calm * (1.0 - BY_DREAD * life.dread), 0.0, 1.0)


def spirits_now(life: Life, world: Tables, person: int) -> float:
    """How someone is in themselves, from -1 to 1, drifting back to how they mostly are."""
    own = OWN_SPIRITS * (world.person_kindness[person] - world.person_grudge[person])
    hours = life.hour - life.spirits_hour[person]
    left = 1.0
    if hours > 0:
        left = exp(-hours / (24.0 * world.par.feeling_spirits_days))
    return clip(own + (life.spirits[person] - own) * left, -1.0, 1.0)


def stir_spirits(life: Life, world: Tables, person: int, amount: float) -> None:
    """Lift or lower someone's spirits. Changes: spirits, spirits_hour."""
    life.spirits[person] = clip(spirits_now(life, world, person) + amount, -1.0, 1.0)
    life.spirits_hour[person] = life.hour


def tell_on_you(life: Life, world: Tables) -> None:
    """Let your mood tell on your hands, and what you are wrought up by on your sleep.

    Changes: willing, wrought.
    """
    low = clip(-mood(life, world), 0.0, 1.0)
    life.willing = 1.0 - world.par.feeling_low_slows * low
    life.wrought = arousal(life, world)


def feeling(life: Life, world: Tables) -> None:
    """Stir what this hour's body, light and food stir in you, and let it tell on what you do.

    Changes: feeling, feeling_hour, willing, wrought.
    Units: shares from 0 to 1 an hour.
    Source: SCIENCE.md section 6 for how long each lasts; the rates are calibrated (D).
    """
    if life.is_asleep == 1:
        return
    misery = larger(larger(life.felt_cold, life.hunger), larger(life.thirst, life.wound))
    if misery > MISERY_FROM:
        stir(life, world, DESPAIR, world.par.feeling_body_rate * (misery - MISERY_FROM))
        stir(life, world, ANXIETY, world.par.feeling_body_rate * (misery - MISERY_FROM))
    elif life.fire_kw > FIRE_KW and life.fire_place == life.place[YOU] and life.hunger < FED:
        stir(life, world, JOY, world.par.feeling_ease_rate * (1.0 - life.felt_cold))
    if life.ate_kcal > MEAL_KCAL:
        stir(life, world, HOPE, world.par.feeling_ease_rate)
    if life.light < DARK and life.dread > DREAD_FELT:
        stir(life, world, FEAR, world.par.feeling_dark_rate * life.dread)
    if life.hour_of_day == MORNING and life.cloud < CLEAR and misery < MISERY_FROM:
        stir(life, world, HOPE, world.par.feeling_clear_morning)
    tell_on_you(life, world)
