#!/usr/bin/env bash
# rss-parser 3.13.0: of several authors of an item the first alone is given, and nothing says that there were more
#
# Dublin Core lets dc:creator stand once for each author, and RFC 4287 (4.1.2) lets an entry have several; feeds of newspapers use
# both. Categories, which may be repeated likewise, are given as a list. Seen on Node 20.20.2.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --ignore-scripts --no-audit --no-fund --silent rss-parser@3.13.0

cat >try.cjs <<'PROGRAM'
const Parser = require('rss-parser');

const read = async (feed) => (await new Parser().parseString(feed)).items[0];
(async () => {
  const rss = await read(`<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Post</title>
    <item><title>Ferry sold</title><dc:creator>Ada Quill</dc:creator><dc:creator>Bo Lund</dc:creator>
    <category>harbour</category><category>money</category></item></channel></rss>`);
  const atom = await read(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><entry><title>Ferry sold</title>
    <author><name>Ada Quill</name></author><author><name>Bo Lund</name></author></entry></feed>`);
  console.log(`RSS: ${JSON.stringify(rss)}`);
  console.log(`Atom: ${JSON.stringify(atom)}`);
})();
PROGRAM
cat >expected <<'OUTPUT'
RSS: {"creator":"Ada Quill","title":"Ferry sold","dc:creator":"Ada Quill","categories":["harbour","money"]}
Atom: {"title":"Ferry sold","author":"Ada Quill"}
OUTPUT

node try.cjs | tee seen
if diff expected seen; then
  echo "still so: rss-parser 3.13.0 gives the first of several authors"
else
  echo "changed: this finding no longer holds as written" >&2
  exit 1
fi
