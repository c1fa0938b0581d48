#!/usr/bin/env bash
# Reads the articles of seeds/ into a new ledger and shows what is contested, who refuted what, and a report.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

naysay=${NAYSAY:-.build/release/naysay}
ledger=.build/demo.sqlite
report=.build/demo-c1.md

run() {
  echo
  echo "\$ naysay $*"
  "$naysay" "$@"
}

rm -f "$ledger" "$ledger-shm" "$ledger-wal" "$report"
echo "==> reading seeds/ into $ledger"
run ingest seeds --db "$ledger"
run contested --db "$ledger"
run refutations --db "$ledger"
run report c1 --db "$ledger" -o "$report"
echo
echo "==> the report is in $report, the ledger in $ledger"
echo "==> next: $naysay explain c1 --db $ledger"
