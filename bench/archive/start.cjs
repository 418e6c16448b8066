'use strict';
/** Runs the bench of archives uncompiled: `node bench/archive/start.cjs ARTICLES QUESTIONS [MOST]`. */
const { join } = require('node:path');
require('../../tests/support/typescript.cjs');

process.argv = [process.argv[0], join(__dirname, 'main.ts'), ...process.argv.slice(2)];
require(process.argv[1]);
