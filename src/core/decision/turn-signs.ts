import { logOdds } from './log-odds';
import { isSameStory } from './same-story';
import { isMet, THRESHOLDS } from './thresholds';
import type { Case, Lineup } from './case';

/** What is told of a candidate by an answer that the conversation showed before, name and meaning, in the order of the values. */
export const TURN_SIGNS = [
  ['decided', 'log-odds that it answers, were the question the first'],
  ['behind', 'how far these are behind those of the likeliest candidate'],
  ['leans', '1 where the question leans on the turn before'],
  ['own-words', 'how many words of its own the question asks by, as log(1 + n)'],
  ['own-met', 'share of their weight that the sentence meets'],
  ['lent-met', 'share of the weight of lent words that it meets'],
  ['same-sentence', '1 for the sentence shown before'],
  ['same-article', '1 for a sentence of its article'],
  ['closeness', '1 over how many sentences it stands from it in the article, and 1 more'],
  ['behind-it', '1 where it stands behind it in the article'],
  ['same-story', '1 for a sentence of an article about the same'],
  ['first-of-story', '1 for the likeliest sentence of such articles'],
  ['leaning-story', '1 for a sentence of such an article where the question leans'],
  ['leaning-closeness', 'its closeness where the question leans'],
  [
    'few-words-story',
    'for a sentence of such an article 1 over the words of the question, and 1 more',
  ],
  ['reader-answers', 'the logit of "this sentence answers"'],
] as const;

/** A candidate with how likely it answers, 0 to 1, were the question the first. */
interface Likely extends Case {
  readonly probability: number;
}

/** Whether a passage is of an article about the same as the answer shown before. */
export function isOfStoryShown(
  { corpus, shown }: Pick<Lineup, 'corpus' | 'shown'>,
  number: number,
): boolean {
  const [before, passage] = [corpus.passages[shown ?? -1], corpus.passages[number]];
  if (!before || !passage) return false;
  return isSameStory(corpus, before.article, passage.article);
}

/** The share of the weight of some terms that a sentence meets, 0 to 1; 0 where there are none. */
function metShare({ pair: { question, matches } }: Likely, isLent: boolean): number {
  let [met, all] = [0, 0];
  for (const [index, { weight, inherited }] of question.terms.entries()) {
    if (inherited !== isLent) continue;
    all += weight;
    const match = matches[index];
    if (match && isMet(match)) met += weight;
  }
  return all > 0 ? met / all : 0;
}

/** The values of `TURN_SIGNS` for each of the candidates of a lineup that goes on with what was shown. */
export function turnValues(lineup: Lineup, judged: readonly Likely[]): readonly Float64Array[] {
  const { corpus, question, shown, near } = lineup;
  const before = corpus.passages[shown ?? -1];
  const best = Math.max(...judged.map(({ probability }) => probability));
  const own = question.terms.filter(
    ({ inherited, weight }) => !inherited && weight >= THRESHOLDS.telling,
  ).length;
  const ofStory = judged.map(({ one: { number } }) => isOfStoryShown(lineup, number));
  const likeliest = Math.max(
    0,
    ...judged.map(({ probability }, at) => (ofStory[at] === true ? probability : 0)),
  );
  const leans = Number(near !== null);
  return judged.map((one, at) => {
    const { number, passage } = one.one;
    const isNear = passage.article === before?.article;
    const apart = number - (shown ?? -1);
    const closeness = isNear ? 1 / (1 + Math.abs(apart)) : 0;
    const isStory = Number(ofStory[at] === true);
    const values: Readonly<Record<(typeof TURN_SIGNS)[number][0], number>> = {
      decided: logOdds(one.probability),
      behind: logOdds(best) - logOdds(one.probability),
      leans,
      'own-words': Math.log1p(own),
      'own-met': metShare(one, false),
      'lent-met': metShare(one, true),
      'same-sentence': Number(apart === 0),
      'same-article': Number(isNear),
      closeness,
      'behind-it': Number(isNear && apart > 0),
      'same-story': isStory,
      'first-of-story': Number(isStory === 1 && one.probability === likeliest),
      'leaning-story': leans * isStory,
      'leaning-closeness': leans * closeness,
      'few-words-story': isStory / (1 + own),
      'reader-answers': one.reading.answers,
    };
    return Float64Array.from(TURN_SIGNS, ([name]) => values[name]);
  });
}
