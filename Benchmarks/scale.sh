#!/usr/bin/env bash
# Measures what a document costs while a ledger grows, how big the file gets, and how long it takes to ask what is
# contested and how a claim has stood.
# usage: Benchmarks/scale.sh
#   DOCUMENTS=100000    how many short articles, made up with what is found in them
#   ARTICLES=FILE       {"text": …} per line: real articles, read with the fast model, in place of the first made up ones
#   NAYSAY=FILE         the command to ask with, default .build/release/naysay
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

naysay=${NAYSAY:-.build/release/naysay}
fill=${SCALE:-$(dirname "$naysay")/ScaleBenchmark}
[[ -x $naysay && -x $fill ]] || { echo "naysay: $naysay or $fill is missing; run make bench-scale" >&2; exit 66; }
ledger=.build/bench/scale.sqlite
mkdir -p .build/bench
rm -f "$ledger" "$ledger"-*
"$fill" "$ledger" "${DOCUMENTS:-100000}" ${ARTICLES:+"$ARTICLES"}
python3 Benchmarks/scale.py "$naysay" "$ledger"
