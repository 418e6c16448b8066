import { parentPort, workerData } from 'node:worker_threads';
import { importBytes } from '../knowledge/import-bytes';
import type { ImportWork } from './import-apart';

/** The thread of one import: reads the file it was given, answers, and ends. */
const { bytes, fileName, options } = workerData as ImportWork;
parentPort?.postMessage(importBytes(bytes, fileName, options));
