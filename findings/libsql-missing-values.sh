#!/usr/bin/env bash
# libsql 0.5.29: a value that a statement is not given is stored as NULL, and one too many is dropped, both without a word
#
# better-sqlite3, whose interface it follows, throws "Too few parameter values were provided" and "Too many ...", and "Missing
# named parameter". Here a name that is spelled wrongly, or a list that is one short, becomes rows with holes. A single null by
# position, on the other hand, is refused: it is taken for the object of names. Seen on Node 20.20.2.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --ignore-scripts --no-audit --no-fund --silent libsql@0.5.29

cat >try.cjs <<'PROGRAM'
const Database = require('libsql');

const database = new Database(':memory:');
const tried = (what, sql, ...values) => {
  try {
    console.log(`${what}: ${JSON.stringify(database.prepare(sql).raw().get(...values))}`);
  } catch ({ message }) {
    console.log(`${what}: ${message}`);
  }
};
tried('one of two', 'SELECT ? AS outlet, ? AS day', 'The Post');
tried('two of one', 'SELECT ? AS outlet', 'The Post', '2021-03-04');
tried('another name', 'SELECT :outlet AS outlet', { publisher: 'The Post' });
tried('null and a value', 'SELECT ? AS day, ? AS outlet', null, 'The Post');
tried('null alone', 'SELECT ? AS day', null);
tried('null in a list', 'SELECT ? AS day', [null]);
PROGRAM
cat >expected <<'OUTPUT'
one of two: ["The Post",null]
two of one: ["The Post"]
another name: [null]
null and a value: [null,"The Post"]
null alone: failed to downcast any to object
null in a list: [null]
OUTPUT

node try.cjs | tee seen
if diff expected seen; then
  echo "still so: libsql 0.5.29 takes a missing value for NULL"
else
  echo "changed: this finding no longer holds as written" >&2
  exit 1
fi
