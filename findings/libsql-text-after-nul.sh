#!/usr/bin/env bash
# libsql 0.5.29: of a text that holds U+0000 everything is stored, and only what stands before it is given back
#
# JavaScript, JSON and pages allow the character within a text, and better-sqlite3, whose interface libsql follows, gives back what
# it was given. Here text that was kept cannot be had again by reading it, so that what is compared or quoted from the database
# is cut; only as bytes it is whole. Seen on Node 20.20.2.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --ignore-scripts --no-audit --no-fund --silent libsql@0.5.29

cat >try.cjs <<'PROGRAM'
const Database = require('libsql');

const database = new Database(':memory:');
database.exec('CREATE TABLE passage (text TEXT)');
database.prepare('INSERT INTO passage VALUES (?)').run('The ferry\u0000 was sold.');
const [row] = database.prepare('SELECT text, hex(text) AS bytes, CAST(text AS BLOB) AS blob FROM passage').all();
console.log(`text: ${JSON.stringify(row.text)}`);
console.log(`bytes stored: ${row.bytes.length / 2}`);
console.log(`as a blob: ${JSON.stringify(Buffer.from(row.blob).toString())}`);
PROGRAM
cat >expected <<'OUTPUT'
text: "The ferry"
bytes stored: 20
as a blob: "The ferry\u0000 was sold."
OUTPUT

node try.cjs | tee seen
if diff expected seen; then
  echo "still so: libsql 0.5.29 cuts a text at U+0000 when it is read"
else
  echo "changed: this finding no longer holds as written" >&2
  exit 1
fi
