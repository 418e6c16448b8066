'use strict';
/**
 * Lets plain node run TypeScript: `node --require tests/support/typescript.cjs some.ts`. Each file is
 * turned into CommonJS when it is first required; types are dropped, not checked. What it was turned
 * into is kept in node_modules/.cache until the file changes, as many tests start many processes.
 */
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { threadId } = require('node:worker_threads');
const { version } = require('@swc/core/package.json');

const kept = join(__dirname, '../../node_modules/.cache/verbatim-typescript');
mkdirSync(kept, { recursive: true });

function transform(source, filename) {
  // loading the compiler takes longer than most processes need when everything is kept already
  const { transformSync } = require('@swc/core');
  const { code } = transformSync(source, {
    filename,
    sourceMaps: 'inline',
    configFile: false,
    swcrc: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  return code;
}

function transformOnce(filename) {
  const source = readFileSync(filename, 'utf8');
  const key = createHash('sha1').update(`${version}\0${filename}\0${source}`).digest('hex');
  const file = join(kept, `${key}.js`);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    const code = transform(source, filename);
    // another process, or another thread of this one, may write the same at the same time
    const written = `${file}.${process.pid}.${threadId}`;
    writeFileSync(written, code);
    renameSync(written, file);
    return code;
  }
}

require.extensions['.ts'] = (module, filename) => {
  module._compile(transformOnce(filename), filename);
};
