'use strict';
/** Runs a TypeScript file of this folder uncompiled: `node bench/reader/start.cjs dump --data DIR --work DIR`. */
const { join } = require('node:path');
require('../../tests/support/typescript.cjs');

const [step = 'dump', ...rest] = process.argv.slice(2);
process.argv = [process.argv[0], join(__dirname, `${step.replace(/\.ts$/u, '')}.ts`), ...rest];
require(process.argv[1]);
