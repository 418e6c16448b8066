'use strict';
/** Checks or writes the outcomes that must not change: `node bench/golden/start.cjs --check | --write`. */
const { join } = require('node:path');
require('../../tests/support/typescript.cjs');

process.argv = [process.argv[0], join(__dirname, 'main.ts'), ...process.argv.slice(2)];
require(process.argv[1]);
