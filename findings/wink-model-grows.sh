#!/usr/bin/env bash
# wink-eng-lite-web-model 1.8.1 with wink-nlp 2.4.0: each instance made of the model makes the next one dearer, until none can be made
#
# `winkNLP(model)` reads as a cheap factory, to be called where an instance is wanted. The model turns one of its own tables into JSON at
# every call, from what the call before left, so that the text is escaped once more each time and grows: the call takes longer and longer,
# and after some two dozen the constructor throws a RangeError. One instance a process is all that works. Seen on Node 20.20.2.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --ignore-scripts --no-audit --no-fund --silent wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1

cat >try.cjs <<'PROGRAM'
const winkNLP = require('wink-nlp');
const model = require('wink-eng-lite-web-model');
let made = 0;
let fault = null;
while (made < 60 && fault === null) {
  try {
    winkNLP(model);
    made += 1;
  } catch (error) {
    fault = error;
  }
}
console.log(fault === null ? 'sixty instances made' : `fewer than sixty instances made: ${fault.name}: ${fault.message}`);
console.error(`${made} made`);
PROGRAM
node try.cjs | tee seen
cat >expected <<'OUTPUT'
fewer than sixty instances made: RangeError: Invalid string length
OUTPUT
if diff expected seen; then
  echo "still so: wink-eng-lite-web-model 1.8.1 grows with each instance made of it"
else
  echo "changed: this finding no longer holds as written" >&2
  exit 1
fi
