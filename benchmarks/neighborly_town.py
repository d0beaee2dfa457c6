"""Neighborly's own month of a town, measured: what people are lived with elsewhere.

Imports nothing but it, so that it is measured by an interpreter of its own (what it needs does
not go together with what the rest needs; `make bench` sets that up in .venv/town):

    python -m benchmarks.neighborly_town 100 1000        months a second, one a line
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
TOWN_PYTHON = ROOT / ".venv" / "town" / "bin" / "python"

PATIENCE_S = 6.0  # of processor time for one measurement
MONTHS = 240  # at most
RESIDENTS_A_PLACE = 8
FREQUENTED = 2  # places that each resident of the town frequents


def neighborlys(many: int, python: str | Path = TOWN_PYTHON) -> float:
    """Months a second of Neighborly, in a process of its own."""
    command = [python, "-m", "benchmarks.neighborly_town", str(many)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return float(done.stdout)


def rate(step: Any, most: int) -> float:
    """Steps a second of processor time."""
    began, steps = time.process_time(), 0
    while steps < most and time.process_time() - began < PATIENCE_S:
        step()
        steps += 1
    return steps / (time.process_time() - began)


def _town(many: int) -> Any:
    from neighborly.components.settlement import District
    from neighborly.config import LoggingConfig, SimulationConfig
    from neighborly.defs import base_types as kinds
    from neighborly.defs import defaults
    from neighborly.helpers.business import (
        create_business,
        register_business_def,
        register_job_role_def,
    )
    from neighborly.helpers.character import create_character, register_character_def
    from neighborly.helpers.location import add_frequented_location
    from neighborly.helpers.settlement import register_district_def, register_settlement_def
    from neighborly.helpers.traits import register_trait_def
    from neighborly.plugins import (
        default_character_names,
        default_settlement_names,
        default_traits,
    )
    from neighborly.simulation import Simulation

    silent = LoggingConfig(logging_enabled=False)
    town = Simulation(SimulationConfig(seed=1, settlement="town", logging=silent))
    for plugin in (default_traits, default_character_names, default_settlement_names):
        plugin.load_plugin(town)
    world = town.world
    human = defaults.DefaultSpeciesDef(
        definition_id="human", display_name="Human", adolescent_age=13, young_adult_age=20,
        adult_age=30, senior_age=65, lifespan=800, can_physically_age=True,
    )  # fmt: skip
    register_trait_def(world, human)
    person = defaults.DefaultCharacterDef(definition_id="person", species="human")
    register_character_def(world, person)
    keeper = defaults.DefaultJobRoleDef(definition_id="keeper", display_name="Keeper")
    register_job_role_def(world, keeper)
    place = defaults.DefaultBusinessDef(definition_id="place", name="Place", owner_role="keeper")
    register_business_def(world, place)
    register_district_def(world, defaults.DefaultDistrictDef(definition_id="district"))
    entry = kinds.SettlementDefDistrictEntry(with_id="district")
    settlement = defaults.DefaultSettlementDef(definition_id="town", districts=[entry])
    register_settlement_def(world, settlement)
    town.step()  # in which the town is made
    district = next(found[0] for _, found in world.get_components((District,))).gameobject
    places = [
        create_business(world, district, "place") for _ in range(max(1, many // RESIDENTS_A_PLACE))
    ]
    for number in range(many):
        resident = create_character(world, "person", kinds.CharacterGenOptions(life_stage="ADULT"))
        for turn in range(FREQUENTED):
            add_frequented_location(resident, places[(number * (6 * turn + 1)) % len(places)])
    town.step()
    return town


if __name__ == "__main__":
    for many in sys.argv[1:]:
        print(rate(_town(int(many)).step, MONTHS))
