#!/usr/bin/env bash
# @lancedb/lancedb 0.37.1: storage that refuses the keys is asked six times, also with client_max_retries 0
#
# `client_max_retries` is documented as how often a request is repeated, and an answer of 403 is none that is worth repeating. With 0,
# opening a database in storage still asks six times and takes two seconds before it says that the keys are refused: what is around the client
# repeats the whole, whatever was answered. Somebody who waits for an answer, or an account that is locked after some refusals, meets
# this. `lance_aimd_max_retries: "0"` changes nothing about it. Seen on Node 20.20.2.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
# its optional packages for embeddings are several hundred megabytes, and are not needed here
cat >package.json <<'PACKAGE'
{
  "private": true,
  "dependencies": { "@lancedb/lancedb": "0.37.1", "apache-arrow": "18.1.0" },
  "overrides": {
    "@lancedb/lancedb": { "@huggingface/transformers": "npm:tslib@2.8.1", "openai": "npm:tslib@2.8.1" }
  }
}
PACKAGE
npm install --ignore-scripts --no-audit --no-fund --silent

cat >try.cjs <<'PROGRAM'
const { createServer } = require('node:http');
const { connect } = require('@lancedb/lancedb');

let asked = 0;
const server = createServer((_, response) => {
  asked += 1;
  response.writeHead(403, { 'content-type': 'application/xml' });
  response.end('<Error><Code>InvalidAccessKeyId</Code></Error>');
});
server.listen(0, '127.0.0.1', async () => {
  const keys = { aws_access_key_id: 'name', aws_secret_access_key: 'secret', aws_region: 'us-east-1' };
  const place = { aws_endpoint: `http://127.0.0.1:${server.address().port}`, allow_http: 'true' };
  const patience = { client_max_retries: '0', lance_aimd_max_retries: '0' };
  const said = await connect('s3://bucket/prefix', { storageOptions: { ...keys, ...place, ...patience } }).then(
    () => 'connected',
    () => 'refused',
  );
  console.log(`${said} after ${asked} requests`);
  process.exit(0);
});
PROGRAM
cat >expected <<'OUTPUT'
refused after 6 requests
OUTPUT

LANCEDB_LOG=error node try.cjs | tee seen
if diff expected seen; then
  echo "still so: @lancedb/lancedb 0.37.1 asks again where its keys are refused"
else
  echo "changed: this finding no longer holds as written" >&2
  exit 1
fi
