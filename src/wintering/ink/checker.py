from typing import Any


class Checker:
    def __init__(self, names, diagnostics, functions, bare_knots=frozenset()):
        pass

    def story(self):
        pass

    def outside(self, tree):
        return tree

    def calls_ink(self, tree):
        return True
