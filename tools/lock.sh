#!/usr/bin/env bash
# Pin what pyproject.toml asks for, with hashes and without the address of any registry. Needs uv.
set -euo pipefail
cd "$(dirname "$0")/.."
options=(--universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header)
uv pip compile "${options[@]}" --extra desk pyproject.toml -o requirements/desk.txt
uv pip compile "${options[@]}" --extra desk --group dev -c requirements/desk.txt pyproject.toml -o requirements/dev.txt
