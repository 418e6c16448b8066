#!/usr/bin/env bash
# libsql 0.5.29: a row that get() gives has a column more than the statement, "_metadata", with how long it took
#
# all(), iterate() and get() in raw mode give the row as it is. So a row that is compared, spread into another object or sent as JSON
# holds a member that nobody selected and that differs each time. better-sqlite3, whose interface libsql follows, gives the
# columns alone. Seen on Node 20.20.2.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --ignore-scripts --no-audit --no-fund --silent libsql@0.5.29

cat >try.cjs <<'PROGRAM'
const Database = require('libsql');

const database = new Database(':memory:');
database.exec("CREATE TABLE outlet (name TEXT); INSERT INTO outlet VALUES ('The Post')");
const select = () => database.prepare('SELECT name FROM outlet');
console.log(`get(): ${Object.keys(select().get())}; the last is ${typeof select().get()._metadata.duration}`);
console.log(`all(): ${Object.keys(select().all()[0])}`);
console.log(`iterate(): ${[...select().iterate()].map((row) => Object.keys(row))}`);
console.log(`raw: ${JSON.stringify(select().raw().get())}`);
PROGRAM
cat >expected <<'OUTPUT'
get(): name,_metadata; the last is number
all(): name
iterate(): name
raw: ["The Post"]
OUTPUT

node try.cjs | tee seen
if diff expected seen; then
  echo "still so: libsql 0.5.29 adds _metadata to the row of get()"
else
  echo "changed: this finding no longer holds as written" >&2
  exit 1
fi
