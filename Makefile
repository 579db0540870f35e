# `make desk` and `make test` are all that a fresh machine with Python 3.11 and make needs.
PYTHON ?= python3
PORT ?= 8000
BIN := .venv/bin
STAMP := .venv/.installed

.PHONY: install desk test check format bench docs lock clean
.DEFAULT_GOAL := desk

install: $(STAMP)

$(STAMP): requirements/dev.txt pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $(STAMP)

desk: install
	$(BIN)/assuage desk --port $(PORT)

format: install
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

check: install
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/lint-imports
	$(BIN)/mypy
	$(BIN)/pytest tests/core tests/docs tests/golden -q -n auto

test: install
	$(PYTHON) tools/bring_browser.py
	$(BIN)/pytest
	$(BIN)/python -m tests.desk.postgresql -q

bench: install
	$(BIN)/python -m benchmarks

docs: install
	$(BIN)/python tools/write_reference.py

lock:
	bash tools/lock.sh

clean:
	rm -rf .venv var test-output .mypy_cache .ruff_cache .pytest_cache .hypothesis
