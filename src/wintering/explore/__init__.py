"""Playing by machine: policies that choose, lives lived by them, and what those lives reach."""

from wintering.explore.coverage import Coverage
from wintering.explore.lives import Lived, Playable, live
from wintering.explore.policies import POLICIES, Policy, policy_named

__all__ = ["POLICIES", "Coverage", "Lived", "Playable", "Policy", "live", "policy_named"]
