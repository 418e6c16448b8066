#!/usr/bin/env bash
# compromise 14.17.0: people() gives “Kim Jong-” of “Kim Jong-un”, and nobody of “Moon Jae-in”
#
# Western names with a hyphen are whole ("Jean-Luc Moreau"), so one expects names with one in the given name to be read as well or
# not at all. Here the name is cut behind its hyphen, and what is left is nobody's. Seen on Node 20.20.2.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --ignore-scripts --no-audit --no-fund --silent compromise@14.17.0

cat >try.cjs <<'PROGRAM'
const nlp = require('compromise');

for (const text of ['Jean-Luc Moreau spoke.', 'Kim Jong-un spoke.', 'Lee Jae-myung won.', 'Moon Jae-in met them.']) {
  console.log(JSON.stringify(nlp(text).people().out('array')));
}
PROGRAM
cat >expected <<'OUTPUT'
["Jean-Luc Moreau"]
["Kim Jong-"]
["Lee"]
[]
OUTPUT

node try.cjs | tee seen
if diff expected seen; then
  echo "still so: compromise 14.17.0 cuts Korean given names"
else
  echo "changed: this finding no longer holds as written" >&2
  exit 1
fi
