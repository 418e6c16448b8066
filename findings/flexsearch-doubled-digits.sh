#!/usr/bin/env bash
# FlexSearch 0.8.212: 20, 200 and 22 are searched for as 20, 20 and 2, as its default encoder takes doubled signs once
#
# "dedupe", on by default, is there for "Anna" and "Ana". It is applied to digits as well, which are first cut into groups of three
# ("2000" is 200 and 0), so that a figure finds others: whoever asks for the 200 gets the 20. With "dedupe" and "numeric" off in the
# encoder, figures are told apart. Seen on Node 20.20.2.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --ignore-scripts --no-audit --no-fund --silent flexsearch@0.8.212

cat >try.cjs <<'PROGRAM'
const { Index } = require('flexsearch');

const sentences = ['20 were hurt', '200 were hurt', '2 were hurt', '22 were hurt', '2,000 were hurt', 'in Room 101', 'in Room 11'];
const found = (index, query) => index.search(query).map((at) => sentences[at]).join(' | ');
const filled = (options) => {
  const index = new Index(options);
  sentences.forEach((sentence, at) => index.add(at, sentence));
  return index;
};
const index = filled();
for (const query of ['200', '20', '22', '2', '101']) console.log(`${query}: ${found(index, query)}`);
const apart = filled({ encoder: { dedupe: false, numeric: false } });
for (const query of ['200', '22']) console.log(`${query}, told not to: ${found(apart, query)}`);
PROGRAM
cat >expected <<'OUTPUT'
200: 20 were hurt | 200 were hurt
20: 20 were hurt | 200 were hurt
22: 2 were hurt | 22 were hurt | 2,000 were hurt
2: 2 were hurt | 22 were hurt | 2,000 were hurt
101: in Room 101
200, told not to: 200 were hurt
22, told not to: 22 were hurt
OUTPUT

node try.cjs | tee seen
if diff expected seen; then
  echo "still so: FlexSearch 0.8.212 takes 200 for 20"
else
  echo "changed: this finding no longer holds as written" >&2
  exit 1
fi
