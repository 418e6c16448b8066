#!/usr/bin/env bash
# discord-markdown-parser 1.3.1: subtext right below a quotation is read as plain text
#
# Discord shows a line that begins with "-# " small, below a quoted line as anywhere else. The parser eats the line
# break together with the quotation, and then no longer sees that a line begins: the marks come out as text. With
# an empty line between, or below a heading, it is subtext. Seen on Node 20.20.2.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --ignore-scripts --no-audit --no-fund --silent discord-markdown-parser@1.3.1

cat >try.cjs <<'PROGRAM'
const { parse } = require('discord-markdown-parser');

const words = (node) =>
  Array.isArray(node)
    ? node.map(words).join('')
    : typeof node.content === 'string'
      ? node.content
      : words(node.content ?? []);
for (const text of ['> It sails at noon.\n-# the Courier', '> It sails at noon.\n\n-# the Courier', '# Ferry\n-# the Courier']) {
  const nodes = parse(text, 'extended').filter(({ type }) => type !== 'br');
  console.log(nodes.map((node) => `${node.type}:${words(node)}`).join(' | '));
}
PROGRAM
cat >expected <<'OUTPUT'
blockQuote:It sails at noon. | text:- | text:# the Courier
blockQuote:It sails at noon. | subtext:the Courier
heading:Ferry | subtext:the Courier
OUTPUT

node try.cjs | tee seen
if diff expected seen; then
  echo "still so: discord-markdown-parser 1.3.1 shows the marks of subtext below a quotation"
else
  echo "changed: this finding no longer holds as written" >&2
  exit 1
fi
