'use strict';
/** Runs the bench of hard texts uncompiled: `node bench/analysis/start.cjs`. */
const { join } = require('node:path');
require('../../tests/support/typescript.cjs');

require(join(__dirname, 'main.ts'));
