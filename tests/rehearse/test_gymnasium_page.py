"""What docs/gymnasium.md shows runs as it stands there."""

import re
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "gymnasium.md"


def test_the_page_runs_from_top_to_bottom(capsys) -> None:
    names: dict[str, object] = {}
    blocks = re.findall(r"^```python\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.M | re.S)
    for block in blocks:
        exec(compile(block, str(PAGE), "exec"), names)
    assert 3 == len(blocks)
    assert names["ended"] or names["cut"]
    assert names["lived"] >= 10 or names["ended"]
    assert capsys.readouterr().out.strip() in names["observation"]["page"]
