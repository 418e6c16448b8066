'use strict';
/** Runs a TypeScript file of this folder uncompiled: `node bench/discord/start.cjs latency 1000 50`. */
const { join } = require('node:path');
require('../../tests/support/typescript.cjs');

const [name = 'latency', ...rest] = process.argv.slice(2);
process.argv = [process.argv[0], join(__dirname, `${name}.ts`), ...rest];
require(process.argv[1]);
