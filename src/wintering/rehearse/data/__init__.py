"""Lives as rows: the tables of a run, written in parts that are whole or not there."""
