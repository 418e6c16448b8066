'use strict';
/** Runs a TypeScript file of this folder uncompiled: `node bench/turns/start.cjs fit --cases DIR --date DATE`. */
const { join } = require('node:path');
require('../../tests/support/typescript.cjs');

const [step = 'fit', ...rest] = process.argv.slice(2);
process.argv = [process.argv[0], join(__dirname, `${step}.ts`), ...rest];
require(process.argv[1]);
