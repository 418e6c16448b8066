'use strict';
/** Runs the bench of engines uncompiled: `node bench/archive/engines.cjs --articles FOLDER --questions FILE`. */
const { join } = require('node:path');
require('../../tests/support/typescript.cjs');

process.argv = [process.argv[0], join(__dirname, 'engines.ts'), ...process.argv.slice(2)];
require(process.argv[1]);
