import { readFileSync } from 'node:fs';

/**
 * American spelling as src/core/language/words/variants.ts has it, for words of the dictionary: a
 * British form goes where the dictionary has its American twin, and stays where it has none.
 */
export function createRespelling(variantsFile, senses) {
  const { spelling } = JSON.parse(readFileSync(variantsFile, 'utf8'));
  const patterns = [...spelling.known, ...spelling.open].map((line) => {
    const [british, american] = line.split(' => ');
    return [new RegExp(british, 'u'), american];
  });
  const words = new Map(spelling.words.map((line) => line.split(': ')));
  const known = new Map();
  const respellWord = (word) => {
    if (!known.has(word)) {
      const american = patterns.reduce((text, [from, to]) => text.replace(from, to), word);
      known.set(word, words.get(word) ?? american);
    }
    return known.get(word);
  };
  return (word) => {
    const american = word.split(' ').map(respellWord).join(' ');
    return senses.has(american) ? american : word;
  };
}
