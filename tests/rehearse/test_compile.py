"""What compiled laws are made of: nothing that could change a bit of what a law gives."""

import re

import pytest

pytest.importorskip("numba", reason="Numba is not installed: nothing is compiled")
import llvmlite.binding as llvm

from wintering.arithmetic import arctan2, cos, exp, log, power
from wintering.laws.hour import live_hour
from wintering.laws.sky import sun_lux
from wintering.life.chance import normal
from wintering.rehearse import sources
from wintering.rehearse.compile import optimised
from wintering.rehearse.layout import Layout
from wintering.rehearse.machine import target_machine
from wintering.rehearse.sources import Edited, columns_in, gather, parameters_in
from wintering.rehearse.translate import Translation, Untranslatable

# Instructions that multiply and add with one rounding, on x86-64 and on arm64.
FUSED = re.compile(r"\b(?:vfn?m(?:add|sub)\w*|fn?m(?:add|sub)|fml[as])\b")
FORMULAS = (exp, log, cos, arctan2, power, normal, sun_lux)


def assembly(machine) -> str:  # type: ignore[no-untyped-def]
    laws = gather(list(FORMULAS))
    layout = Layout(parameters_in(laws.values()), columns_in(laws.values()))
    return machine.emit_assembly(optimised(laws, layout, FORMULAS, machine))


def test_here_no_product_is_added_in_one_step() -> None:
    written = assembly(target_machine())
    assert "mul" in written
    assert [] == FUSED.findall(written)


def test_on_arm64_no_product_is_added_in_one_step() -> None:
    llvm.initialize_all_targets()
    llvm.initialize_all_asmprinters()
    try:
        target = llvm.Target.from_triple("aarch64-unknown-linux-gnu")
    except RuntimeError:
        pytest.skip("this LLVM cannot write code for arm64")
    written = assembly(target.create_target_machine(opt=3))
    assert "fmul" in written
    assert [] == FUSED.findall(written)


@pytest.mark.parametrize("name", ["vfmadd213sd", "fmadd", "fmla", "vfnmsub231pd"])
def test_what_joins_two_roundings_would_be_seen(name: str) -> None:
    assert [name] == FUSED.findall(f"\t{name}\td0, d1, d2")


def calling(life: "Life", world: "Tables") -> float:  # type: ignore[name-defined]  # noqa: F821
    return lonely_elsewhere(life)  # type: ignore[name-defined]  # noqa: F821


def test_a_law_that_cannot_be_rewritten_is_named_with_its_line() -> None:
    laws = gather([calling])
    law = laws[calling]
    with pytest.raises(Untranslatable, match=r"test_compile:\d+: lonely_elsewhere is no function"):
        Translation(law, laws, Layout((), {})).source()


def test_a_law_edited_since_it_was_taken_in_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "_is_as_written", lambda module, function: function is not exp)
    gather([log])
    with pytest.raises(Edited, match=r"wintering.arithmetic.elementary was edited while this ran"):
        gather([exp])


def test_every_law_is_as_it_is_written() -> None:
    assert gather([live_hour])
