#!/usr/bin/env bash
# Executes the notebooks and fails where a cell does. RECORD=1 writes them back with their output.
# usage: Notebooks/run.sh [NOTEBOOK…]     The command is found through NAYSAY, default .build/release/naysay.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

naysay=${NAYSAY:-.build/release/naysay}
[[ -x $naysay ]] || { echo "naysay: $naysay is missing; run make build, or set NAYSAY" >&2; exit 66; }

environment=.venv-notebooks
stamp=$environment/requirements.txt
if ! cmp -s Notebooks/requirements.txt "$stamp"; then
  echo "==> installing the notebooks' Python packages into $environment"
  rm -rf "$environment"
  python3 -m venv "$environment"
  "$environment/bin/python" -m pip install --quiet --disable-pip-version-check \
    -r Notebooks/requirements.txt </dev/null
  cp Notebooks/requirements.txt "$stamp"
fi

NAYSAY=$(realpath "$naysay") exec "$environment/bin/python" Notebooks/execute.py "$@"
