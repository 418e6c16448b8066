'use strict';
/** Runs the bench of reloads uncompiled: `node bench/reload/start.cjs [ARTICLES] [WORDS] [RATE] [CHANGED]`. */
const { join } = require('node:path');
require('../../tests/support/typescript.cjs');

process.argv = [process.argv[0], join(__dirname, 'reload.ts'), ...process.argv.slice(2)];
require(process.argv[1]);
