#!/usr/bin/env bash
# natural 8.1.1: to load it is to read the .env of the working folder into the environment, and to print on standard output
#
# A library of tokenizers and stemmers has nothing to do with settings; five files of its storage read them as soon as any part is
# loaded, and with the dotenv of today each says so on standard output, whose first lines are then no JSON, and whatever .env
# holds is set for the whole program, its own modules that are loaded later included. Seen on Node 20.20.2.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --ignore-scripts --no-audit --no-fund --silent natural@8.1.1

cat >try.cjs <<'PROGRAM'
const { execFileSync } = require('node:child_process');
const { writeFileSync } = require('node:fs');

writeFileSync('.env', 'OUTLET=The Post\n');
const program = "const { PorterStemmer } = require('natural'); " +
  "console.log(JSON.stringify({ stem: PorterStemmer.stem('elections'), outlet: process.env.OUTLET }))";
const environment = { PATH: process.env.PATH };
const lines = execFileSync(process.execPath, ['-e', program], { env: environment, encoding: 'utf8' }).trim().split('\n');
console.log(`lines that tell of .env: ${lines.filter((line) => line.includes('.env')).length}`);
console.log(lines.at(-1));
PROGRAM
cat >expected <<'OUTPUT'
lines that tell of .env: 5
{"stem":"elect","outlet":"The Post"}
OUTPUT

node try.cjs | tee seen
if diff expected seen; then
  echo "still so: natural 8.1.1 reads .env and says so on standard output"
else
  echo "changed: this finding no longer holds as written" >&2
  exit 1
fi
