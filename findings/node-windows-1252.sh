#!/usr/bin/env bash
# Node 20.20.2: TextDecoder('windows-1252') leaves curly quotation marks as control characters
#
# The Encoding Standard maps the bytes 0x93 and 0x94 to U+201C and U+201D. This decoder names itself windows-1252 and gives
# U+0093 and U+0094, which nobody sees, so that quotations of older pages lose their marks without an error, also with
# `fatal: true`. iconv-lite 0.7.3 decodes the same bytes as the standard says.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --ignore-scripts --no-audit --no-fund --silent iconv-lite@0.7.3

cat >try.cjs <<'PROGRAM'
const iconv = require('iconv-lite');

const bytes = Uint8Array.of(0x93, 0x6e, 0x6f, 0x94);
const codes = (text) => [...text].map((letter) => letter.codePointAt(0).toString(16)).join(' ');
const decoder = new TextDecoder('windows-1252', { fatal: true });
console.log(decoder.encoding, codes(decoder.decode(bytes)));
console.log('iconv-lite', codes(iconv.decode(Buffer.from(bytes), 'windows-1252')));
PROGRAM
cat >expected <<'OUTPUT'
windows-1252 93 6e 6f 94
iconv-lite 201c 6e 6f 201d
OUTPUT

node try.cjs | tee seen
if diff expected seen; then
  echo "still so: Node's windows-1252 decoder keeps 0x80 to 0x9f as control characters"
else
  echo "changed: this finding no longer holds as written" >&2
  exit 1
fi
