'use strict';
/**
 * Runs main.ts with the project's own compiler for tests, uncompiled:
 * `node bench/candidates/start.cjs --data FOLDER`.
 */
const { join } = require('node:path');
require('../../tests/support/typescript.cjs');

process.argv = [process.argv[0], join(__dirname, 'main.ts'), ...process.argv.slice(2)];
require(process.argv[1]);
