# Greenroom's one door for whoever works on it. `make run` starts the program, `make test` proves it.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/pip --disable-pip-version-check --quiet
DATA ?= ../shared/data

.PHONY: help run test check unit e2e crash postgres bench bench-feedback bench-speech coverage lock frontend reference third-party clean

help: ## the targets, a line each
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

run: $(VENV)/.app ## set everything up and start Greenroom in the browser
	$(BIN)/greenroom

test: $(VENV)/.dev system check unit e2e crash postgres ## set everything up and pass every test

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.app: requirements/app.txt pyproject.toml | $(VENV)/bin/python
	$(PIP) install --require-hashes -r requirements/app.txt
	$(PIP) install --no-deps --editable .
	@touch $@

$(VENV)/.dev: requirements/dev.txt pyproject.toml | $(VENV)/bin/python
	$(PIP) install --require-hashes -r requirements/dev.txt
	$(PIP) install --no-deps --editable .
	@touch $@ $(VENV)/.app

.PHONY: system
system: ## Debian packages that the browser and PostgreSQL tests need
	@sh tests/system_packages.sh

check: $(VENV)/.dev ## style, types and layers; silent when good
	$(BIN)/ruff check --quiet .
	$(BIN)/ruff format --check --quiet .
	$(BIN)/mypy --no-error-summary
	$(BIN)/lint-imports --no-cache > .import-contracts || { cat .import-contracts; exit 1; }

unit: $(VENV)/.dev ## tests of core, adapters, services, pages and commands
	$(BIN)/coverage erase
	$(BIN)/coverage run -m pytest -q -n 2 --dist loadfile tests --ignore=tests/e2e --ignore=tests/crash
	$(BIN)/coverage combine --quiet
	$(BIN)/python tests/coverage_gate.py

e2e: $(VENV)/.dev system ## the five-minute path in a real browser
	$(BIN)/pytest -q tests/e2e

crash: $(VENV)/.dev ## kill -9, full disk, half uploads, restored backups
	$(BIN)/pytest -q tests/crash

postgres: $(VENV)/.dev system ## the service tests again, on PostgreSQL
	sh tests/postgres.sh $(BIN)/pytest

bench-feedback: $(VENV)/.dev ## the answer judge beside the floor; DATA=path to the shared data
	$(BIN)/python -m bench feedback --data $(DATA)
bench-speech: $(VENV)/.dev ## the recogniser on real clips; DATA=path to the shared data
	$(BIN)/python -m bench speech --data $(DATA)
bench: $(VENV)/.dev ## quality and speed tables; DATA=path to the shared data
	$(BIN)/python -m bench --data $(DATA)

lock: $(VENV)/.dev ## renew the hash-locked requirements
	$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --upgrade --quiet pyproject.toml -o requirements/app.txt
	$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --upgrade --quiet --group dev pyproject.toml -o requirements/dev.txt

frontend: ## rebuild the committed styles and scripts (needs Node)
	cd frontend && npm ci --no-audit --no-fund && npm run build

reference: $(VENV)/.dev ## renew the manual of the commands
	$(BIN)/python tools/commands.py

third-party: $(VENV)/.dev ## renew THIRD_PARTY.md
	$(BIN)/python tools/third_party.py

clean: ## remove everything that can be made again
	rm -rf $(VENV) .mypy_cache .ruff_cache .import-contracts .coverage frontend/node_modules
