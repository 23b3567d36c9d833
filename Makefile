# medlib: every target does the set-up it needs and can be repeated.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
RUN ?= demo
PYTEST := OMP_NUM_THREADS=1 $(BIN)/python -m pytest -n logical --maxprocesses 4 --dist loadfile \
	--no-loadscope-reorder
export HF_HUB_DISABLE_TELEMETRY := 1
export TOKENIZERS_PARALLELISM := false

.DEFAULT_GOAL := help
.PHONY: help setup demo test test-slow lab lint report clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(VENV)/.ready ## virtual environment, exact packages, Jupyter kernel

$(VENV)/.ready: requirements.lock pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and \
	  f"Python {sys.version.split()[0]} found; 3.11 or newer is needed; try make PYTHON=python3.11")'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps -e .
	$(BIN)/python -m ipykernel install --sys-prefix --name python3 --display-name "Python 3 (ipykernel)" >/dev/null
	@touch $@

demo: setup ## the main job on the embedded default; ends with the report's path
	$(BIN)/medlib run papermill_runs/recipes/demo.yaml

test: setup ## lint, types and all quick tests (under 20 minutes on 2 cores)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(PYTEST) -m "not slow"

test-slow: setup ## kill -9 at many moments, every way to run, another seed, browser (under 50 minutes)
	$(PYTEST) -m slow

lab: setup ## JupyterLab, ready to run the notebooks
	$(BIN)/jupyter lab --notebook-dir=notebooks

lint: setup ## format and check
	$(BIN)/ruff check --fix . && $(BIN)/ruff format . && $(BIN)/mypy

report: setup ## render a run again: make report RUN=demo
	$(BIN)/medlib report $(RUN)

clean: ## remove the environment, caches and runs (never data/ or reports/)
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache *.egg-info
	find papermill_runs -mindepth 1 -maxdepth 1 ! -name recipes -exec rm -rf {} +
