#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The last step of `cmake --workflow --preset demo`: run-demo.sh PROGRAMS FOLDER
# Serves a simulated office day into FOLDER, writes its summary, says where everything is. The counter window opens only
# when somebody can see it: stdout is a terminal and there is a display. Elsewhere the command ends by itself.
set -eu
[ $# = 2 ] || {
  echo "run-demo.sh PROGRAMS FOLDER" >&2
  exit 2
}
programs=$1
folder=$2

rm -rf "$folder"
mkdir -p "$folder"
"$programs/loketctl" demo --dir "$folder"

# The day that was served is the one that the summary was written for.
day=$(grep -o '"from": *"[0-9-]*"' "$folder/summary.json" | grep -o '[0-9-]\{10\}' | head -n 1)
QT_QPA_PLATFORM=offscreen "$programs/loket-prima" --database "$folder/office.db" --summary "$day" --pdf "$folder/summary.pdf"

echo
echo "The day $day is in $folder:"
for file in office.db summary.json summary.csv summary.xlsx summary.pdf; do
  [ -s "$folder/$file" ] || {
    echo "run-demo.sh: $folder/$file was not written" >&2
    exit 1
  }
  echo "  $folder/$file"
done

if [ -t 1 ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  echo "The counter window opens; close it to end the demo."
  exec "$programs/loket-prima" --database "$folder/office.db"
fi
echo "No terminal or no display: to see the window, run"
echo "  $programs/loket-prima --database $folder/office.db"
