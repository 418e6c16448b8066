#!/usr/bin/env bash
# linkedom 0.18.12: a page without <html> and <body> tags has no title and no body text
#
# HTML lets a page leave these tags out, and browsers make the elements all the same. Here the first element
# becomes the document's root instead: `document.title` and the text of `document.body` are empty, while
# `querySelector` still finds the paragraph. Seen on Node 20.20.2. With the tags written out all is as in a browser.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --ignore-scripts --no-audit --no-fund --silent linkedom@0.18.12

cat >try.cjs <<'PROGRAM'
const { parseHTML } = require('linkedom');

for (const page of [
  '<!doctype html><title>Ferry</title><p>It sails at noon.</p>',
  '<!doctype html><html><head><title>Ferry</title></head><body><p>It sails at noon.</p></body></html>',
]) {
  const { document } = parseHTML(page);
  console.log('root', document.documentElement.localName);
  console.log('title', JSON.stringify(document.title));
  console.log('body', JSON.stringify(document.body.textContent));
  console.log('paragraph', JSON.stringify(document.querySelector('p').textContent));
}
PROGRAM
cat >expected <<'OUTPUT'
root title
title ""
body ""
paragraph "It sails at noon."
root html
title "Ferry"
body "It sails at noon."
paragraph "It sails at noon."
OUTPUT

node try.cjs | tee seen
if diff expected seen; then
  echo "still so: linkedom 0.18.12 makes no html and body elements that a page leaves out"
else
  echo "changed: this finding no longer holds as written" >&2
  exit 1
fi
