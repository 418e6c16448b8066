import type { CorpusSigns } from './corpus-signs';
import type { FeatureGroup } from './feature-group';

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

function hasLemma({ lemmas, firstToken }: CorpusSigns, number: number, lemma: number): boolean {
  if (lemma < 0) return false;
  const end = firstToken[number + 1] ?? 0;
  for (let at = firstToken[number] ?? 0; at < end; at += 1) if (lemmas[at] === lemma) return true;
  return false;
}

/** How much of the question the passage holds, and how much of the passage the question. */
export const TERM_OVERLAP: FeatureGroup = {
  features: [
    ['overlap', 'IDF share of the terms met, by the weight of the wording'],
    ['overlap-background', 'the same by background IDF'],
    ['overlap-exact', 'background IDF share of the terms met by their own stem'],
    ['overlap-surface', 'background IDF share of the terms met in the very form typed'],
    ['overlap-count', 'share of the terms met'],
    ['overlap-derived', 'background IDF share of the terms met by another form only'],
    ['overlap-related', 'background IDF share of the terms met by a related word only'],
    ['overlap-implied', 'background IDF share of the terms the passage only means ("he")'],
    [
      'heaviest-missing',
      'the heaviest term that is missing, as a share of the background IDF mass',
    ],
    ['precision', "share of the passage's background IDF that the question has"],
    ['verbs-met', "share of the question's verbs met by lemma"],
    ['nouns-met', 'background IDF share of the nouns met'],
    ['names-met', 'share of the names met'],
    ['names-missing', 'how many names are missing'],
    ['numbers-met', 'share of the numbers met'],
    ['numbers-missing', 'how many numbers are missing'],
    ['focus-met', "1 where the answer's noun is met"],
    ['anchor-met', '1 where the first word after the question word is met'],
    ['nothing-met', '1 where no term at all is met'],
    ['quoted-met', 'share of the quoted phrases that the passage holds to the letter'],
  ],
  read({ asked, matches, isImplied, passage, signs, start, number, shared }, values, at) {
    const { question, background, idf } = asked;
    let overlap = 0;
    let overlapBackground = 0;
    let exact = 0;
    let surface = 0;
    let count = 0;
    let derived = 0;
    let related = 0;
    let meant = 0;
    let heaviest = 0;
    let nouns = 0;
    let nounsMet = 0;
    let names = 0;
    let namesMet = 0;
    let numbers = 0;
    let numbersMet = 0;
    let verbs = 0;
    let verbsMet = 0;
    for (let index = 0; index < question.terms.length; index += 1) {
      const term = question.terms[index];
      const match = matches[index];
      if (!term || !match) continue;
      const weight = background[index] ?? 0;
      const met = match.weight;
      overlap += met * (idf[index] ?? 0);
      overlapBackground += met * weight;
      if (isImplied[index] === 1) meant += weight;
      else if (match.kind === 'exact') {
        exact += weight;
        const typed = asked.typed[index];
        if (match.tokens.some((token) => passage.tokens[token]?.text.toLowerCase() === typed)) {
          surface += weight;
        }
      } else if (match.kind === 'synonym' || match.kind === 'related') related += weight;
      else if (met > 0) derived += weight;
      if (met > 0) count += 1;
      else heaviest = Math.max(heaviest, weight);
      if (term.pos === 'NOUN' || term.pos === 'PROPN') {
        nouns += weight;
        nounsMet += met * weight;
      }
      if (term.isName) {
        names += 1;
        namesMet += met > 0 ? 1 : 0;
      }
      if (term.isNumber) {
        numbers += 1;
        numbersMet += met > 0 ? 1 : 0;
      }
      if (term.pos === 'VERB') {
        verbs += 1;
        verbsMet += hasLemma(signs, number, asked.verbLemmas[index] ?? -1) ? 1 : met;
      }
    }
    let known = 0;
    for (const token of shared) known += signs.weights[start + token] ?? 0;
    const mass = asked.backgroundMass;
    const text = question.quoted.length > 0 ? passage.text.toLowerCase() : '';
    const quoted = question.quoted.filter((phrase) => text.includes(phrase.toLowerCase())).length;
    values[at] = overlap / asked.mass;
    values[at + 1] = overlapBackground / mass;
    values[at + 2] = exact / mass;
    values[at + 3] = surface / mass;
    values[at + 4] = share(count, question.terms.length);
    values[at + 5] = derived / mass;
    values[at + 6] = related / mass;
    values[at + 7] = meant / mass;
    values[at + 8] = heaviest / mass;
    values[at + 9] = share(known, signs.masses[number] ?? 0);
    values[at + 10] = share(verbsMet, verbs);
    values[at + 11] = share(nounsMet, nouns);
    values[at + 12] = share(namesMet, names);
    values[at + 13] = names - namesMet;
    values[at + 14] = share(numbersMet, numbers);
    values[at + 15] = numbers - numbersMet;
    values[at + 16] = (matches[asked.focus]?.weight ?? 0) > 0 ? 1 : 0;
    values[at + 17] = (matches[asked.anchor]?.weight ?? 0) > 0 ? 1 : 0;
    values[at + 18] = count === 0 ? 1 : 0;
    values[at + 19] = share(quoted, question.quoted.length);
  },
};
