#!/bin/sh
# Runs the tests of the record on a PostgreSQL of their own, which is gone afterwards: sh tests/postgres.sh PYTEST [ARGUMENTS]
# PostgreSQL refuses to run as root, so root starts it as the user `postgres`.
set -eu
pytest="$1"
shift
[ "$#" -gt 0 ] || set -- -q tests/store tests/services
for bin in /usr/lib/postgresql/*/bin; do [ -x "$bin/initdb" ] && break; done
if ! [ -x "$bin/initdb" ]; then
    echo "There is no PostgreSQL here. Install the package postgresql, then try again." >&2
    exit 1
fi

place="$(mktemp -d)"
as_postgres() { "$@"; }
if [ "$(id -u)" = 0 ]; then
    chown postgres "$place"
    as_postgres() { su postgres -s /bin/sh -c '"$0" "$@"' -- "$@"; }
fi
finish() {
    as_postgres "$bin/pg_ctl" -D "$place/record" -m immediate stop >/dev/null 2>&1 || true
    rm -rf "$place"
}
trap finish EXIT INT TERM

port="$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')"
as_postgres "$bin/initdb" -D "$place/record" -A trust -U greenroom -E UTF8 --locale=C.UTF-8 >"$place/initdb.log"
as_postgres "$bin/pg_ctl" -D "$place/record" -w -l "$place/server.log" \
    -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$place -c fsync=off" start >/dev/null
GREENROOM_DATABASE_URL="postgres://greenroom@127.0.0.1:$port/postgres" "$pytest" "$@"
