import type { FeatureGroup } from './feature-group';

/** Whether the passage has the question's words in the question's order, and close together. */
export const WORD_ORDER: FeatureGroup = {
  features: [
    ['bigrams', "share of the question's neighbouring words that are neighbours here"],
    ['bigrams-content', 'background IDF of the content words in such pairs, over the mass'],
    ['trigrams', 'the same for three words'],
    ['longest-run', 'words of the longest run shared, over the words of the question'],
    ['in-order', "share of the question's words met in the question's order"],
    ['density', 'distinct terms met over the words they spread across'],
    ['closeness', 'mean of 1 / distance between neighbouring terms met'],
  ],
  read({ asked, signs, start, matches, termAt, shared, sharedSlots }, values, at) {
    const { slots, length } = asked;
    const subsequence = new Int16Array(length + 1);
    let runs = new Int8Array(length + 1);
    let before = new Int8Array(length + 1);
    let bigrams = 0;
    let trigrams = 0;
    let longest = 0;
    let content = 0;
    let paired = 0;
    let lastWord = -2;
    let lastToken = -1;
    const pair = (token: number): void => {
      const term = termAt[token] ?? -1;
      if (term < 0 || ((paired >> term) & 1) === 1) return;
      paired |= 1 << term;
      content += asked.background[term] ?? 0;
    };
    for (let index = 0; index < shared.length; index += 1) {
      const token = shared[index] ?? 0;
      const { places = [] } = slots[sharedSlots[index] ?? -1] ?? {};
      const word = signs.wordPlaces[start + token] ?? 0;
      [before, runs] = [runs, before];
      if (word !== lastWord + 1) before.fill(0);
      runs.fill(0);
      for (let nth = 0; nth < places.length; nth += 1) {
        const place = places[nth] ?? 0;
        const run = (before[place] ?? 0) + 1;
        runs[place + 1] = run;
        if (run > longest) longest = run;
        if (run >= 2) {
          bigrams += 1;
          pair(token);
          pair(lastToken);
        }
        if (run >= 3) trigrams += 1;
      }
      for (let nth = places.length - 1; nth >= 0; nth -= 1) {
        const place = places[nth] ?? 0;
        const reached = (subsequence[place] ?? 0) + 1;
        for (let later = place + 1; later <= length; later += 1) {
          if ((subsequence[later] ?? 0) >= reached) break;
          subsequence[later] = reached;
        }
      }
      lastWord = word;
      lastToken = token;
    }
    let first = -1;
    let last = -1;
    let closeness = 0;
    let pairs = 0;
    for (let index = 0; index < termAt.length; index += 1) {
      const term = termAt[index] ?? -1;
      if (term < 0) continue;
      if (first < 0) first = index;
      if (last >= 0 && termAt[last] !== term) {
        closeness += 1 / (index - last);
        pairs += 1;
      }
      last = index;
    }
    let met = 0;
    for (const { weight } of matches) if (weight > 0) met += 1;
    values[at] = length > 1 ? Math.min(1, bigrams / (length - 1)) : 0;
    values[at + 1] = content / asked.backgroundMass;
    values[at + 2] = length > 2 ? Math.min(1, trigrams / (length - 2)) : 0;
    values[at + 3] = length > 0 ? longest / length : 0;
    values[at + 4] = length > 0 ? (subsequence[length] ?? 0) / length : 0;
    values[at + 5] = first >= 0 && met > 1 ? met / (last - first + 1) : 0;
    values[at + 6] = pairs > 0 ? closeness / pairs : 0;
  },
};
