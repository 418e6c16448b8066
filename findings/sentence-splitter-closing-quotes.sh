#!/usr/bin/env bash
# sentence-splitter 5.0.1: where a quotation in “ ” or ‘ ’ ends with ! or ?, its closing mark begins the next sentence
#
# With straight marks the quotation and what follows it stay together. With the marks that newspapers print the sentence loses its
# closing mark, and who says it stands in another sentence, which begins with a mark that closes nothing. Seen on Node 20.20.2.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --ignore-scripts --no-audit --no-fund --silent sentence-splitter@5.0.1

cat >try.mjs <<'PROGRAM'
import { split } from 'sentence-splitter';

for (const text of [
  '"We are glad!" she added. He left.',
  '“We are glad!” she added. He left.',
  '“Why now?” asked Ada Quill.',
  '‘Why now?’ asked Ada Quill.',
  '“We are glad,” she added. He left.',
]) {
  const sentences = split(text).filter(({ type }) => type === 'Sentence');
  console.log(sentences.map(({ raw }) => `[${raw}]`).join(' '));
}
PROGRAM
cat >expected <<'OUTPUT'
["We are glad!" she added.] [He left.]
[“We are glad!] [” she added.] [He left.]
[“Why now?] [” asked Ada Quill.]
[‘Why now?] [’ asked Ada Quill.]
[“We are glad,” she added.] [He left.]
OUTPUT

node try.mjs | tee seen
if diff expected seen; then
  echo "still so: sentence-splitter 5.0.1 begins a sentence with the closing mark"
else
  echo "changed: this finding no longer holds as written" >&2
  exit 1
fi
