'use strict';
/**
 * Runs a TypeScript file of this folder with the project's own compiler for tests, uncompiled:
 * `node bench/reader/start.cjs dump --data DIR --work DIR`.
 */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { transformSync } = require('@swc/core');

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  });
  module._compile(code, filename);
};

const [step = 'dump', ...rest] = process.argv.slice(2);
process.argv = [process.argv[0], join(__dirname, `${step.replace(/\.ts$/u, '')}.ts`), ...rest];
require(process.argv[1]);
