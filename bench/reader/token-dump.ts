import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spellingOf } from '../../src/core/reader/letter-runs';
import type { TokenColumns } from '../../src/core/reader/token-columns';
import { createVectorIndex } from '../../src/core/reader/word-vectors';
import { createColumns } from './columns';

/** The tokens of all texts, passages and questions, one after the other. */
export interface TokenDump {
  put(tokens: TokenColumns): void;
  /** How many tokens were put. */
  length(): number;
  save(folder: string): void;
}

/** The number of a word, given now where it had none. */
function numberOf(known: Map<string, number>, word: string): number {
  const number = known.get(word) ?? known.size;
  if (number === known.size) known.set(word, number);
  return number;
}

/** Starts with the list of words that `vectors.ts` left in the folder. */
export function createTokenDump(work: string): TokenDump {
  const words = JSON.parse(readFileSync(join(work, 'vectors.json'), 'utf8')) as readonly string[];
  const vectorOf = createVectorIndex(words);
  const [forms, stems] = [new Map<string, number>(), new Map<string, number>()];
  const columns = createColumns({
    ints: ['token.vector', 'token.form', 'token.stem', 'form.runs', 'form.runs.at'],
    bytes: ['token.part', 'token.flags', 'token.class'],
    halves: ['form.bits'],
    floats: ['token.weight'],
  });
  const { put, lengthOf } = columns;
  const formOf = (word: string): number => {
    const known = forms.size;
    const form = numberOf(forms, word);
    if (form === known) {
      const { runs, bits } = spellingOf(word);
      put('form.runs.at', lengthOf('form.runs'));
      put('form.runs', ...runs);
      for (const half of bits) put('form.bits', half & 0xffff, half >>> 16);
    }
    return form;
  };
  return {
    put: (tokens) => {
      for (let at = 0; at < tokens.length; at += 1) {
        const word = tokens.words[at] ?? '';
        put('token.vector', vectorOf(word, tokens.lemmas[at] ?? ''));
        put('token.form', formOf(word));
        put('token.stem', numberOf(stems, tokens.stems[at] ?? ''));
        put('token.part', tokens.parts[at] ?? 0);
        put('token.flags', tokens.flags[at] ?? 0);
        put('token.class', tokens.classes[at] ?? 0);
        put('token.weight', tokens.weights[at] ?? 0);
      }
    },
    length: () => lengthOf('token.form'),
    save: (folder) => {
      columns.save(folder);
      writeFileSync(join(folder, 'stems.json'), JSON.stringify([...stems.keys()]));
    },
  };
}
