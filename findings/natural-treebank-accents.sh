#!/usr/bin/env bash
# natural 8.1.1: its Treebank tokenizer cuts words at every letter with an accent
#
# The rules it names keep letters together whatever their alphabet, and its hyphens and abbreviations are handled as they say
# ("Jong-un", "U.S."), so one expects a name to be one word. "Müller" is three. Seen on Node 20.20.2.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --ignore-scripts --no-audit --no-fund --silent natural@8.1.1

cat >try.cjs <<'PROGRAM'
process.env.DOTENV_CONFIG_QUIET = 'true';
const { TreebankWordTokenizer } = require('natural');

const tokenizer = new TreebankWordTokenizer();
for (const text of ['Kim Jong-un met the U.S. envoy', 'Zoë Müller met José Núñez.', 'a naïve café owner']) {
  console.log(tokenizer.tokenize(text).join(' | '));
}
PROGRAM
cat >expected <<'OUTPUT'
Kim | Jong-un | met | the | U.S. | envoy
Zo | ë | M | ü | ller | met | Jos | é | N | ú | ñ | ez | .
a | na | ï | ve | caf | é | owner
OUTPUT

node try.cjs | tee seen
if diff expected seen; then
  echo "still so: natural 8.1.1 cuts words at letters with an accent"
else
  echo "changed: this finding no longer holds as written" >&2
  exit 1
fi
