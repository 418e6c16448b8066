#!/usr/bin/env bash
# chrono-node 2.10.3: how long something lasted is read as a day to come
#
# "was closed for three weeks" tells a length of time in the past. `parse` finds a date in it, three weeks after the
# reference date; "after 3 years in prison" ends three years from now. Whoever dates sentences of news with it has to
# leave out what follows "for" and "after". Seen on Node 20.20.2 with the reference date 8 November 2014, noon UTC.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --ignore-scripts --no-audit --no-fund --silent chrono-node@2.10.3

cat >try.cjs <<'PROGRAM'
process.env.TZ = 'UTC';
const chrono = require('chrono-node');

const reference = new Date(Date.UTC(2014, 10, 8, 12));
for (const text of [
  'The bridge was closed for three weeks.',
  'She was freed after 3 years in prison.',
  'He led the force for 20 years.',
]) {
  for (const { text: found, start } of chrono.parse(text, reference)) {
    console.log(`${found} -> ${start.date().toISOString().slice(0, 10)}`);
  }
}
PROGRAM
cat >expected <<'OUTPUT'
for three weeks -> 2014-11-29
after 3 years -> 2017-11-08
for 20 years -> 2034-11-08
OUTPUT

node try.cjs | tee seen
if diff expected seen; then
  echo "still so: chrono-node 2.10.3 dates durations of the past in the future"
else
  echo "changed: this finding no longer holds as written" >&2
  exit 1
fi
