# One command each. `make play` and `make test` do all their set-up on a machine that has
# only Python 3.11 and make; uv is used where it is there, venv and pip where it is not.

SHELL := /bin/sh
BIN := .venv/bin
PYTHON ?= $(shell for each in python3.11 python3.12 python3.13 python3.14 python3 python; do \
	$$each -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && echo $$each && break; done)
UV := $(shell command -v uv 2>/dev/null)
NPM := $(shell command -v npm 2>/dev/null)
INSTALL := $(if $(UV),$(UV) pip install --quiet --python $(BIN)/python,$(BIN)/python -m pip install --quiet --disable-pip-version-check)

# The terminal's own width and colour reach the game; nothing of make's stands before it.
.SILENT:
.PHONY: play setup dev test test-quick whole check format lint types rooms bench fuzz docs curves lock clean help

help:
	echo "make play    open Eight Moons (sets up what it needs)"
	echo "make setup   only the set-up: .venv/ with the wintering command in it"
	echo "make test    run every test (sets up what it needs)"
	echo "make whole   what make test tries a few of, all of it: damaged laws, whole lives compiled"
	echo "make check   format, lint, types, import rules"
	echo "make bench   run the benchmarks, write benchmarks/results/latest.json"
	echo "make fuzz    give everything that reads bytes any bytes at all, ten minutes each"
	echo "make docs    write the generated pages and the picture in README"
	echo "make curves  draw the pictures of the laws anew"
	echo "make lock    write the locks of what is installed anew"

play: setup
	$(BIN)/wintering play

setup: .venv/.played .venv/.linked

dev: .venv/.made .venv/.linked .venv/.node

test: dev
	$(BIN)/python -m pytest

test-quick: dev
	$(BIN)/python -m pytest -m "not slow"

whole: dev
	WINTERING_WHOLE=1 $(BIN)/python -m pytest tests/laws/test_mutants.py tests/rehearse/test_native.py

check: dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/pyright
	$(BIN)/lint-imports --cache-dir .import_linter_cache
	$(BIN)/python -m wintering.players.docs --check
	$(BIN)/wintering check eight_moons
	$(BIN)/wintering check lighthouse

format: dev
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: dev .venv/.peers .venv/.town
	$(BIN)/python -m benchmarks; measured=$$?; $(BIN)/python -m benchmarks.native; native=$$?; $(BIN)/python -m benchmarks.ink && exit $$((measured + native))

fuzz: dev .venv/.peers
	$(BIN)/python -m fuzz

docs: dev
	$(BIN)/python -m wintering.players.docs

curves: dev
	$(BIN)/python -m curves
	$(BIN)/python -m wintering.players.docs --no-picture

# Locks hold versions and hashes; where the files come from is each machine's own affair.
LOCK := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock"
lock: dev
	$(LOCK) requirements/play.in -o requirements/play.txt
	$(LOCK) requirements/dev.in -c requirements/play.txt -o requirements/dev.txt
	$(LOCK) requirements/peers.in -c requirements/dev.txt -o requirements/peers.txt
	$(LOCK) requirements/town.in -o requirements/town.txt
	$(if $(NPM),$(NPM) install --package-lock-only --no-fund --no-audit)

clean:
	rm -rf .venv node_modules .pytest_cache .ruff_cache .hypothesis .import_linter_cache

# Set-up is done again only when a lock (or the package's own description) changes.
.venv/.begun:
	test -n "$(PYTHON)" || { echo "Wintering needs Python 3.11 or newer; none was found on the path." >&2; exit 2; }
	test -x $(BIN)/python \
		|| { test -n "$(UV)" && $(UV) venv --quiet --python $(PYTHON) .venv; } \
		|| $(PYTHON) -m venv .venv \
		|| { echo "Python could not make a virtual environment here; its venv module may be missing." >&2; exit 2; }
	test -n "$(UV)" || $(BIN)/python -m pip --version >/dev/null 2>&1 || $(BIN)/python -m ensurepip
	touch $@

.venv/.played: requirements/play.txt | .venv/.begun
	echo "Setting up (once; a minute or so)..."
	$(INSTALL) --require-hashes -r requirements/play.txt
	touch $@

.venv/.made: requirements/dev.txt | .venv/.begun
	echo "Setting up what the tests need (once)..."
	$(INSTALL) --require-hashes -r requirements/dev.txt
	touch $@ .venv/.played

.venv/.linked: pyproject.toml .venv/.played
	$(INSTALL) --no-deps --no-build-isolation --editable .
	touch $@

# Other people's programs, to measure ours beside.
.venv/.peers: requirements/peers.txt .venv/.made
	echo "Setting up what the benchmarks are measured beside (once)..."
	$(INSTALL) --require-hashes -r requirements/peers.txt
	touch $@

# One of them needs what the others cannot have beside them.
.venv/.town: requirements/town.txt .venv/.made
	test -x .venv/town/bin/python || $(BIN)/python -m venv .venv/town
	.venv/town/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/town.txt
	touch $@

# Other people's tools for a few tests; without them those tests say so and are skipped.
.venv/.node: package-lock.json | .venv/.begun
	$(if $(NPM),$(NPM) ci --silent --no-fund --no-audit || echo "node packages could not be installed; tests that need them will be skipped",echo "npm is not here; tests that need node will be skipped")
	touch $@
