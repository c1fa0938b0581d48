#!/usr/bin/env bash
# Installs what building needs on Debian and is missing: SQLite's header, and with "notebooks" Python's venv.
# usage: scripts/setup.sh [notebooks]
set -euo pipefail

say() { echo "==> $*"; }
fail() { echo "naysay: $*" >&2; exit 1; }

has_sqlite_header() {
  local compiler
  for compiler in "${CC:-}" cc gcc clang; do
    [[ -n $compiler ]] && command -v "$compiler" >/dev/null || continue
    echo '#include <sqlite3.h>' | "$compiler" -E -x c - >/dev/null 2>&1 && return 0
  done
  [[ -e /usr/include/sqlite3.h ]]
}

install_packages() {
  local as_root=()
  command -v apt-get >/dev/null || fail "please install $* with your system's package manager"
  if [[ $(id -u) != 0 ]]; then
    command -v sudo >/dev/null ||
      fail "$* must be installed by root: apt-get install $*"
    as_root=(sudo)
    [[ -t 0 ]] || as_root=(sudo -n)
  fi
  say "installing $*"
  { "${as_root[@]}" apt-get update -qq &&
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
      apt-get install -y -qq --no-install-recommends "$@" </dev/null; } ||
    fail "$* could not be installed; as root: apt-get install $*"
}

command -v "${SWIFT:-swift}" >/dev/null ||
  fail "Swift 6.1 or later is needed: https://www.swift.org/install"

# On a Mac, SQLite and Python's venv come with the developer tools.
[[ $(uname) == Linux ]] || exit 0

packages=()
has_sqlite_header || packages+=(libsqlite3-dev)
if [[ ${1:-} == notebooks ]]; then
  command -v python3 >/dev/null || packages+=(python3 python3-venv)
  if command -v python3 >/dev/null && ! python3 -c 'import ensurepip, venv' 2>/dev/null; then
    packages+=(python3-venv)
  fi
fi
[[ ${#packages[@]} == 0 ]] || install_packages "${packages[@]}"
