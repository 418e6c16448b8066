import type { FeatureGroup } from './feature-group';

/** Words that were learned to answer to the question's words, where those are missing. */
export const TRANSLATION: FeatureGroup = {
  features: [
    ['translated', 'log lift of the missing terms by the words here, by background IDF share'],
    ['translated-count', 'share of the missing terms that a word here makes likelier'],
    ['kind-lift', 'how much likelier the words here make the kind of question: the mean log lift'],
    ['kind-lift-best', 'the same for the strongest word'],
    ['focus-lift', "the same for the answer's noun, the strongest word"],
  ],
  read({ asked, signs, start, number, matches, termAt }, values, at) {
    const { translations, question, background, backgroundMass } = asked;
    const terms = question.terms.length;
    const best = new Float32Array(terms + 2);
    let kinds = 0;
    const end = signs.firstToken[number + 1] ?? 0;
    for (let token = start; token < end; token += 1) {
      const row = translations.rows[(translations.rowOf[signs.stems[token] ?? 0] ?? 0) - 1];
      if (!row || (signs.stems[token] ?? -1) < 0) continue;
      const isAsked = (termAt[token - start] ?? -1) >= 0;
      for (let place = 0; place < terms + 2; place += 1) {
        const lift = row[place] ?? 0;
        // a word that the question has itself tells nothing of its answer
        if (place >= terms && isAsked) continue;
        if (lift > (best[place] ?? 0)) best[place] = lift;
        if (place === terms) kinds += lift;
      }
    }
    let lifted = 0;
    let missing = 0;
    let count = 0;
    for (let term = 0; term < terms; term += 1) {
      if ((matches[term]?.weight ?? 0) > 0) continue;
      missing += 1;
      lifted += (best[term] ?? 0) * (background[term] ?? 0);
      if ((best[term] ?? 0) > 0) count += 1;
    }
    values[at] = lifted / backgroundMass;
    values[at + 1] = missing > 0 ? count / missing : 0;
    values[at + 2] = kinds / Math.max(1, signs.words[number] ?? 0);
    values[at + 3] = best[terms] ?? 0;
    values[at + 4] = question.focus === null ? 0 : (best[terms + 1] ?? 0);
  },
};
