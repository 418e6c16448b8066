'use strict';
/** Runs the check of the archive's search uncompiled: `node bench/archive/exact.cjs ARTICLES QUESTIONS SIZE`. */
const { join } = require('node:path');
require('../../tests/support/typescript.cjs');

process.argv = [process.argv[0], join(__dirname, 'exact.ts'), ...process.argv.slice(2)];
require(process.argv[1]);
