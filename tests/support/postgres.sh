#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The PostgreSQL of one test run: a data folder of its own and a unix socket, no TCP port, so that any number run side by
# side. CTest calls it as the fixture "postgres".
#   postgres.sh start FILE   starts a server and writes host, port, user, database and dir to FILE, one key=value a line
#   postgres.sh stop FILE    stops the server that FILE names, by the pid in its data folder, and removes both
# Nothing vacuums or analyses by itself: while that looks at a table, rows that are gone stay in its file.
# The server refuses root: root becomes the user "postgres", anybody else stays.
set -eu

as_server() { # the server's folder, COMMAND...
  local dir=$1
  shift
  if [ "$(id -u)" = 0 ]; then
    (cd "$dir" && setpriv --reuid=postgres --regid=postgres --init-groups env HOME="$dir" "$@")
  else
    (cd "$dir" && "$@")
  fi
}

find_server() {
  bin=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
  [ -x "$bin/initdb" ] || {
    echo "postgres.sh: no PostgreSQL server on this machine; .ci/setup installs it" >&2
    exit 1
  }
}

stop() { # FILE
  [ -e "$1" ] || return 0
  local dir
  dir=$(sed -n 's/^dir=//p' "$1")
  if [ -e "$dir/.loket-test-postgres" ]; then
    [ ! -e "$dir/data/postmaster.pid" ] || as_server "$dir" "$bin/pg_ctl" -D "$dir/data" -m immediate -w stop >/dev/null || true
    rm -rf "$dir"
  fi
  rm -f "$1"
}

start() { # FILE
  stop "$1" # left over by a run that was killed
  local dir
  dir=$(mktemp -d /tmp/loket-pg.XXXXXX) # short: a socket's path holds 107 bytes
  touch "$dir/.loket-test-postgres"
  [ "$(id -u)" != 0 ] || chown postgres:postgres "$dir"
  printf '%s\n' "host=$dir" port=5432 user=loket database=loket "dir=$dir" >"$1.new"
  if as_server "$dir" "$bin/initdb" -D "$dir/data" -A trust -U loket -E UTF8 --locale=C.UTF-8 --no-sync >"$1.log" 2>&1 &&
    as_server "$dir" "$bin/pg_ctl" -D "$dir/data" -w -l "$dir/log" \
      -o "-c listen_addresses='' -p 5432 -k $dir -c fsync=off -c autovacuum=off -c max_connections=60" start >>"$1.log" 2>&1 &&
    "$bin/createdb" -h "$dir" -p 5432 -U loket loket >>"$1.log" 2>&1; then
    rm -f "$1.log"
    mv "$1.new" "$1" # only a server that answers is ever named
  else
    cat "$1.log" "$dir/log" >&2 2>/dev/null || true
    mv "$1.new" "$1"
    stop "$1"
    exit 1
  fi
}

[ $# = 2 ] || {
  sed -n '3,7s/^# \{0,1\}//p' "$0" >&2
  exit 2
}
find_server
case $1 in
start) start "$2" ;;
stop) stop "$2" ;;
*) exit 2 ;;
esac
