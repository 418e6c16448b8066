'use strict';
/** Measures the page to try the bot in: `node bench/try/start.cjs [figures | pictures FOLDER]`. */
const { join } = require('node:path');
require('../../tests/support/typescript.cjs');

process.argv = [process.argv[0], join(__dirname, 'main.ts'), ...process.argv.slice(2)];
require(process.argv[1]);
