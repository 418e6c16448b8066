#!/usr/bin/env bash
# s3rver 3.7.1: a listing with a delimiter leaves out what holds nothing but deeper objects
#
# S3 lists with `delimiter=/` every name up to the next slash that any object begins with. s3rver lists such a common prefix only where an
# object is directly in it: with `top/sub/x` there is `top/sub/`, with `top/deep/er/x` there is no `top/deep/`. A program that looks for its folders
# in tests (LanceDB's `tableNames` finds none of its tables) is told that there are none, without an error. Seen on Node 20.20.2.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --ignore-scripts --no-audit --no-fund --silent s3rver@3.7.1

cat >try.cjs <<'PROGRAM'
const { mkdirSync } = require('node:fs');
const S3rver = require('s3rver');

(async () => {
  mkdirSync('kept');
  const server = new S3rver({
    ...{ address: '127.0.0.1', port: 0, silent: true, directory: 'kept', configureBuckets: [{ name: 'bucket' }] },
    allowMismatchedSignatures: true,
  });
  const { port } = await server.run();
  const headers = {
    authorization: 'AWS4-HMAC-SHA256 Credential=S3RVER/20240101/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=00',
    'x-amz-date': new Date().toISOString().replaceAll(/[-:]|\.\d+/g, ''),
    'x-amz-content-sha256': 'UNSIGNED-PAYLOAD',
  };
  const bucket = `http://127.0.0.1:${port}/bucket`;
  for (const key of ['top/sub/x', 'top/deep/er/x']) await fetch(`${bucket}/${key}`, { method: 'PUT', body: 'x', headers });
  const listed = async (query) => {
    const text = await (await fetch(`${bucket}?${query}`)).text();
    return [...text.matchAll(/<(?:Key|CommonPrefixes><Prefix)>([^<]*)/g)].map(([, name]) => name).join(' ');
  };
  console.log(`all: ${await listed('list-type=2&prefix=top/')}`);
  console.log(`up to the next slash: ${await listed('list-type=2&prefix=top/&delimiter=/')}`);
  process.exit(0);
})();
PROGRAM
cat >expected <<'OUTPUT'
all: top/deep/er/x top/sub/x
up to the next slash: top/sub/
OUTPUT

node try.cjs | tee seen
if diff expected seen; then
  echo "still so: s3rver 3.7.1 leaves out common prefixes that hold only deeper objects"
else
  echo "changed: this finding no longer holds as written" >&2
  exit 1
fi
