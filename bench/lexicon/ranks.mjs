import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

function findPackage() {
  try {
    return createRequire(import.meta.url).resolve('popular-english-words');
  } catch (cause) {
    throw new Error('bench/lexicon needs popular-english-words: run npm ci, then build again', {
      cause,
    });
  }
}

/**
 * How common single words are in English text of our day: word → rank, 1 for "the", from the
 * devDependency popular-english-words (words of Wikipedia by use). Only decides what the table
 * keeps; none of it is written out.
 */
export async function readRanks() {
  const { words } = await import(pathToFileURL(findPackage()).href);
  const ranks = new Map();
  for (const [index, word] of words.getMostPopular(words.getWordCount()).entries()) {
    if (!ranks.has(word)) ranks.set(word, index + 1);
  }
  return ranks;
}
