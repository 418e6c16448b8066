'use strict';
/**
 * Runs a TypeScript file of this folder with the project's own compiler for tests, uncompiled:
 * `node bench/train/start.cjs train --data DIR`.
 */
const { join } = require('node:path');
require('../../tests/support/typescript.cjs');

const [step = 'train', ...rest] = process.argv.slice(2);
process.argv = [process.argv[0], join(__dirname, `${step.replace(/\.ts$/u, '')}.ts`), ...rest];
require(process.argv[1]);
