'use strict';
/** Measures how surely wire copies are found: `node bench/wire/start.cjs --help`. */
const { join } = require('node:path');
require('../../tests/support/typescript.cjs');

process.argv = [process.argv[0], join(__dirname, 'main.ts'), ...process.argv.slice(2)];
require(process.argv[1]);
