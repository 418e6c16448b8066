'use strict';
/** Runs the bench of large articles uncompiled: `node bench/load/start.cjs [BYTES]`. */
const { join } = require('node:path');
require('../../tests/support/typescript.cjs');

process.argv = [process.argv[0], join(__dirname, 'load.ts'), ...process.argv.slice(2)];
require(process.argv[1]);
