"""The hour: every law in its order, once."""

from wintering.laws.appraisal import appraisal
from wintering.laws.begin import begin
from wintering.laws.body import body
from wintering.laws.bonds import bonds
from wintering.laws.duty import duty
from wintering.laws.ending import ending
from wintering.laws.feeling import feeling
from wintering.laws.fire import fire
from wintering.laws.food import food
from wintering.laws.leaf import leaf
from wintering.laws.memory import memory
from wintering.laws.messages import messages
from wintering.laws.news import news
from wintering.laws.parameters import Parameter
from wintering.laws.people import people
from wintering.laws.rumours import rumours
from wintering.laws.sky import lighting, sky
from wintering.laws.solitude import solitude
from wintering.laws.watch import watch
from wintering.laws.weather import weather
from wintering.laws.work import work
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

PARAMETERS = (
    Parameter("sky", 1.0, "0/1", 0.0, 1.0, "D", "whether the world lives by the law of sky"),
    Parameter("weather", 1.0, "0/1", 0.0, 1.0, "D", "whether it lives by the law of weather"),
    Parameter("leaf", 1.0, "0/1", 0.0, 1.0, "D", "whether it lives by the law of leaf"),
    Parameter("ground", 1.0, "0/1", 0.0, 1.0, "D", "whether it lives by the law of ground"),
    Parameter("people", 1.0, "0/1", 0.0, 1.0, "D", "whether it lives by the law of people"),
    Parameter("food", 1.0, "0/1", 0.0, 1.0, "D", "whether it lives by the law of food"),
    Parameter("fire", 1.0, "0/1", 0.0, 1.0, "D", "whether it lives by the law of fire"),
    Parameter("body", 1.0, "0/1", 0.0, 1.0, "D", "whether it lives by the law of body"),
    Parameter("news", 1.0, "0/1", 0.0, 1.0, "D", "whether it lives by the law of news"),
    Parameter("bonds", 1.0, "0/1", 0.0, 1.0, "D", "whether it lives by the law of bonds"),
    Parameter("memory", 1.0, "0/1", 0.0, 1.0, "D", "whether it lives by the law of memory"),
    Parameter("feeling", 1.0, "0/1", 0.0, 1.0, "D", "whether it lives by the law of feeling"),
    Parameter("solitude", 1.0, "0/1", 0.0, 1.0, "D", "whether it lives by the law of solitude"),
    Parameter("watch", 1.0, "0/1", 0.0, 1.0, "D", "whether it lives by the law of watch"),
    Parameter("duty", 1.0, "0/1", 0.0, 1.0, "D", "whether it lives by the law of duty"),
    Parameter("messages", 1.0, "0/1", 0.0, 1.0, "D", "whether it lives by the law of messages"),
)


def live_hour(life: Life, world: Tables) -> None:
    """Live one hour of the world and everyone in it.

    Changes: the life. The order is that of what follows from what: light and weather, where
    everyone is and what they do, what it yields, what the body makes of it, then what minds
    make of that.
    """
    use = world.par
    begin(life, world)
    if use.hour_sky > 0.5:
        sky(life, world)
    if use.hour_weather > 0.5:
        weather(life, world)
    if use.hour_leaf > 0.5:
        leaf(life, world)
    if use.hour_sky > 0.5:
        lighting(life, world)
    if use.hour_ground > 0.5:
        work(life, world)
    if use.hour_people > 0.5:
        people(life, world)
    if use.hour_food > 0.5:
        food(life, world)
    if use.hour_fire > 0.5:
        fire(life, world)
    if use.hour_body > 0.5:
        body(life, world)
    if use.hour_news > 0.5:
        news(life, world)
        rumours(life, world)
    if use.hour_bonds > 0.5:
        bonds(life, world)
    if use.hour_memory > 0.5:
        memory(life, world)
    if use.hour_feeling > 0.5:
        feeling(life, world)
        appraisal(life, world)
    if use.hour_solitude > 0.5:
        solitude(life, world)
    if use.hour_watch > 0.5:
        watch(life, world)
    if use.hour_duty > 0.5:
        duty(life, world)
    if use.hour_messages > 0.5:
        messages(life, world)
    ending(life, world)
