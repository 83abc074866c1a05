#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A CUPS of its own for tests: configuration and spool in a folder, a unix socket, no network port. Needs root, as cupsd does,
# and Debian's cups and cups-client. The system's CUPS is neither used nor changed.
#
#   cups.sh start DIR QUEUE=PORT...   starts it in DIR (made here; short, a socket's path holds 107 bytes) with raw queues to
#                                     127.0.0.1:PORT; its socket is DIR/cups.sock. Exit status 3: it cannot run here
#   cups.sh stop DIR                  ends it and removes DIR
set -eu
PATH=$PATH:/usr/sbin

start() {
  local dir=$1 part tool
  shift
  [ "$(id -u)" = 0 ] || { echo "cupsd needs root" >&2; exit 3; }
  for tool in cupsd lpadmin lpstat cupsdisable; do
    command -v "$tool" >/dev/null || { echo "$tool is not installed" >&2; exit 3; }
  done
  mkdir "$dir"
  chmod 711 "$dir" # the backends run as the user lp
  for part in root spool spool/tmp cache state; do mkdir "$dir/$part"; done
  chgrp lp "$dir/spool/tmp"
  chmod 1770 "$dir/spool/tmp"
  cat >"$dir/cups-files.conf" <<END
ServerRoot $dir/root
RequestRoot $dir/spool
TempDir $dir/spool/tmp
CacheDir $dir/cache
StateDir $dir/state
AccessLog $dir/access_log
ErrorLog $dir/error_log
PageLog $dir/page_log
SystemGroup root
Printcap
END
  cat >"$dir/cupsd.conf" <<END
Listen $dir/cups.sock
LogLevel warn
MaxLogSize 0
DefaultAuthType None
WebInterface No
Browsing Off
BrowseLocalProtocols none
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
    Allow all
  </Limit>
</Policy>
END
  cupsd -f -c "$dir/cupsd.conf" -s "$dir/cups-files.conf" >"$dir/out" 2>&1 </dev/null &
  echo $! >"$dir/pid"
  export CUPS_SERVER=$dir/cups.sock
  for _ in $(seq 100); do
    if [ -S "$CUPS_SERVER" ] && lpstat -r >/dev/null 2>&1; then
      for part in "$@"; do
        lpadmin -p "${part%%=*}" -E -v "socket://127.0.0.1:${part#*=}" -m raw 2>>"$dir/out"
      done
      return
    fi
    sleep 0.1
  done
  cat "$dir/out" >&2
  stop "$dir"
  exit 1
}

stop() {
  local pid
  pid=$(cat "$1/pid")
  kill "$pid" 2>/dev/null || true
  for _ in $(seq 100); do
    kill -0 "$pid" 2>/dev/null || break
    sleep 0.1
  done
  rm -rf "$1"
}

case ${1:-} in
start) shift; start "$@" ;;
stop) stop "$2" ;;
*) sed -n '3,9s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac
