import { parentPort } from 'node:worker_threads';
import { createEnglish } from '../core/language/english';
import { readBatch, type FromAnalyst } from './analysts';
import type { Put } from './article-rows';

const english = createEnglish();

parentPort?.on('message', (batch: readonly Put[]) => {
  let answer: FromAnalyst;
  try {
    answer = { read: readBatch(batch, english) };
  } catch (error) {
    answer = { fault: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(answer);
});
