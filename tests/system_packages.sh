#!/bin/sh
# Installs the Debian packages that the browser and PostgreSQL tests need, unless they are there.
set -eu
missing=""
command -v chromium >/dev/null 2>&1 || missing="$missing chromium"
[ -x /usr/lib/postgresql/15/bin/initdb ] || ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || missing="$missing postgresql"
command -v pdftotext >/dev/null 2>&1 || missing="$missing poppler-utils"
command -v espeak-ng >/dev/null 2>&1 || missing="$missing espeak-ng"
[ "$(uname -m)" != x86_64 ] || command -v qemu-x86_64 >/dev/null 2>&1 || missing="$missing qemu-user"
[ -n "$missing" ] || exit 0
if ! command -v apt-get >/dev/null 2>&1; then
    echo "Please install:$missing (this machine has no apt-get), then run make test again." >&2
    exit 1
fi
root=""
[ "$(id -u)" = 0 ] || root="sudo"
echo "Installing$missing for the browser and PostgreSQL tests"
export DEBIAN_FRONTEND=noninteractive
$root apt-get update -qq
# shellcheck disable=SC2086 - a list of words on purpose
$root apt-get install -y -qq --no-install-recommends $missing >/dev/null
