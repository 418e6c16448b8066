#!/usr/bin/env bash
# Node 20.20.2: listening to a worker after unref() keeps the process running again
#
# `worker.unref()` lets a process end although the thread runs. `worker.on('message', …)` behind it undoes that without a
# word: the documentation says so of a MessagePort, not of a Worker, whose unref() reads as if it held. The same two lines
# the other way round let the process end.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >try.cjs <<'PROGRAM'
const { Worker } = require('node:worker_threads');

const worker = new Worker('require("node:worker_threads").parentPort.on("message", () => undefined)', { eval: true });
const listen = () => worker.on('message', () => undefined);
const steps = process.argv[2] === 'listen-last' ? [() => worker.unref(), listen] : [listen, () => worker.unref()];
for (const step of steps) step();
PROGRAM
cat >expected <<'OUTPUT'
listen-last: still running after 3 s
unref-last: ended
OUTPUT

for order in listen-last unref-last; do
  code=0
  timeout 3 node try.cjs "$order" || code=$?
  [ "$code" -eq 124 ] && echo "$order: still running after 3 s" || echo "$order: ended"
done | tee seen
if diff expected seen; then
  echo 'still so: a listener added after unref() keeps the process running'
else
  echo 'changed: this finding no longer holds as written' >&2
  exit 1
fi
