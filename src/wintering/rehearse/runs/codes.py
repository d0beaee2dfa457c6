"""What can be wrong in what was asked of a rehearsal, or come in its way."""

from __future__ import annotations

from wintering.diagnostics import Code

NO_POLICY = Code("REH001", "there is no policy of this name")
BAD_POLICY_FILE = Code("REH002", "a policy's file cannot be followed")
BROKEN_POLICY = Code("REH003", "a policy cannot be loaded or does not choose")
NOT_THIS_RUN = Code("REH004", "this folder holds another run, or none")
DISK = Code("REH005", "the lives cannot be written")
NO_CLUSTER = Code("REH006", "no Ray cluster answers at this address")
NOT_INSTALLED = Code("REH007", "something that this needs is not installed")
NOT_WHOLE = Code("REH008", "this folder of lives cannot be read")
OTHER_ENGINE = Code("REH009", "the cluster cannot live this world")


class RehearsalFault(Exception):
    """What was asked cannot be done: what, why, and how to mend it."""

    def __init__(self, code: Code, what: str, why: str, mend: str) -> None:
        self.code, self.what, self.why, self.mend = code, what, why, mend
        super().__init__(what)

    def __reduce__(self) -> tuple[type, tuple[Code, str, str, str]]:
        return RehearsalFault, (self.code, self.what, self.why, self.mend)
