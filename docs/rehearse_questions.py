"""Three questions asked of a run: python docs/rehearse_questions.py DIR.

DIR is what `wintering rehearse WORLD --out DIR` wrote; its columns are told in
docs/rehearse-data.md. DuckDB reads the files as they are.
"""

import sys
from pathlib import Path

import duckdb

# 1. How many lives of each policy see each moon out?
SURVIVAL = """
    SELECT policy, m.moon, count(*) FILTER (WHERE m.is_last = 0) AS saw_it_out,
           count(*) AS began_it
    FROM '{run}/moons/*.parquet' AS m JOIN '{run}/lives/*.parquet' USING (life)
    GROUP BY policy, m.moon ORDER BY policy, m.moon
"""

# 2. Which choices are shown often and hardly ever taken?
LEFT = """
    SELECT any_value(text) AS choice, file, line, sum(shown) AS shown, sum(taken) AS taken
    FROM '{run}/choices/*.parquet' WHERE kind <> 'page'
    GROUP BY file, line ORDER BY sum(taken) / sum(shown), sum(shown) DESC, file, line LIMIT 10
"""

# 3. Do those who are trusted weigh more when their life ends?
TRUST = """
    WITH ends AS (SELECT life, weight_kg, best_trust FROM '{run}/moons/*.parquet'
                  WHERE is_last = 1)
    SELECT CASE WHEN best_trust < 0.3 THEN 'hardly trusted'
                WHEN best_trust < 0.7 THEN 'trusted' ELSE 'trusted well' END AS how,
           count(*) AS many, round(avg(weight_kg), 1) AS kg
    FROM ends GROUP BY how ORDER BY min(best_trust)
"""

QUESTIONS = {
    "Who sees each moon out?": SURVIVAL,
    "Which choices are passed by?": LEFT,
    "Do those who are trusted weigh more in the end?": TRUST,
}


def ask(run: Path) -> dict[str, list[tuple[object, ...]]]:
    """The answers, as rows."""
    return {
        question: duckdb.sql(asked.format(run=run.as_posix())).fetchall()
        for question, asked in QUESTIONS.items()
    }


if __name__ == "__main__":
    for question, rows in ask(Path(sys.argv[1])).items():
        print(question)
        for row in rows:
            print("   ", *row)
