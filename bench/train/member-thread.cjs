'use strict';
/** Fits one member of an ensemble on a thread of its own and posts what it has learned. */
const { parentPort, workerData } = require('node:worker_threads');
require('../../tests/support/typescript.cjs');
const { fitMember } = require('./fit-member.ts');

parentPort.postMessage(fitMember(workerData));
