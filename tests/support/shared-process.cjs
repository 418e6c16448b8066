'use strict';
/** Lets suites that share a process (jest.config.cjs) be written in TypeScript. */
const { register } = require('node:module');
const { pathToFileURL } = require('node:url');
require('./typescript.cjs');

register('./commonjs-typescript.mjs', pathToFileURL(__filename));
