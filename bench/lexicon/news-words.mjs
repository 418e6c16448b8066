/**
 * The weight of a pair of one family, measured as in relations.mjs: a lift of 2.2 over 14,702
 * questions, 1,298 times met.
 */
const WEIGHT = 0.5;

function wordsOf(list) {
  return list.split(',').map((word) => word.trim());
}

/**
 * The families of news-words.txt as word → related word → weight, both ways; weight 0 where the
 * file takes a relative away.
 */
export function readNewsWords(text) {
  const table = new Map();
  const put = (word, other, weight) => {
    if (!table.has(word)) table.set(word, new Map());
    table.get(word).set(other, weight);
  };
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [word, others] = line.split(' ! ');
    if (others !== undefined) {
      for (const other of wordsOf(others)) put(word, other, 0);
      continue;
    }
    const family = wordsOf(line);
    for (const member of family) {
      for (const other of family) if (other !== member) put(member, other, WEIGHT);
    }
  }
  return table;
}
