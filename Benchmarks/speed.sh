#!/usr/bin/env bash
# Measures the whole extract with each model: words per CPU-second beside spaCy's, peak memory, what a second core gains,
# start-up.
# usage: Benchmarks/speed.sh [DOCS.jsonl]     {"text": …} per line; without it, text is made from the articles here.
#   WORDS=20000         stop after so many words
#   NAYSAY=FILE         the command to measure, default .build/release/naysay
#   PEER=SCRIPT         a script that times a peer: SCRIPT DOCS.jsonl WORDS prints {"peer", "words_per_cpu_s", …}
#   PEER=none           no peer. By default spaCy in .venv-peers, installed on first use.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
documents=${1:+$(realpath "$1")}
cd "$root"

naysay=${NAYSAY:-.build/release/naysay}
words=${WORDS:-20000}
folder=.build/bench
[[ -x $naysay ]] || { echo "naysay: $naysay is missing; run make build, or set NAYSAY" >&2; exit 66; }
mkdir -p "$folder"

if [[ -z $documents ]]; then
  documents=$folder/articles.jsonl
  python3 Benchmarks/articles.py "$words" > "$documents"
fi

peers() {
  case ${PEER:-} in
    none) return ;;
    ?*) bash "$PEER" "$documents" "$words"; return ;;
  esac
  local environment=.venv-peers
  if [[ ! -x $environment/bin/python ]] ||
    ! "$environment/bin/python" -c 'import spacy' 2>/dev/null; then
    echo "==> installing spaCy into $environment" >&2
    { python3 -m venv "$environment" &&
      "$environment/bin/python" -m pip install --quiet --disable-pip-version-check \
        -r Benchmarks/requirements.txt </dev/null; } >&2 ||
      { echo "spaCy could not be installed: measuring without a peer" >&2; return; }
  fi
  "$environment/bin/python" Benchmarks/peers.py "$documents" "$words"
}

# Numeric libraries start a thread for each core unless told otherwise.
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 BLIS_NUM_THREADS=1
peers > "$folder/peers.jsonl"
python3 Benchmarks/speed.py "$naysay" "$documents" "$words" "$folder/peers.jsonl"
