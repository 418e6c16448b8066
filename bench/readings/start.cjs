'use strict';
/** Runs the bench of readings uncompiled: `node bench/readings/start.cjs roads|kinds|mended [WRITERS] [EXAMPLES]`. */
const { join } = require('node:path');
require('../../tests/support/typescript.cjs');

process.argv = [process.argv[0], join(__dirname, 'main.ts'), ...process.argv.slice(2)];
require(process.argv[1]);
