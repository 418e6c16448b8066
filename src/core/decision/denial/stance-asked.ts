import type { Token } from '../../language/token';
import { ABSOLUTES } from '../../language/words/determiners';
import { isOf, NOBODY, NOT, PRIVATIVE } from '../../language/words/word-classes';
import { wordSet } from '../../language/words/word-set';
import type { Question } from '../../question/question';
import { isForNothing, refuses } from './denying-words';

/** What kind of yes-no question it is, by the verb that opens it; null for others. */
export type Opening = 'will' | 'can' | 'did' | 'is' | 'was';

/** Folded forms of "will" that ask what will be. */
export const WILL_FORMS = wordSet("will 'll gonna won't shall");

const OPENINGS: readonly (readonly [Opening | null, ReadonlySet<string>])[] = [
  ['will', WILL_FORMS],
  [null, wordSet("would should could has have had hasn't haven't do does don't doesn't")],
  ['can', wordSet("can may must might can't")],
  ['did', wordSet("did didn't")],
  ['is', wordSet("is are r isn't aren't am")],
  ['was', wordSet("was were wasn't weren't")],
];

/** How a yes-no question opens, by the first verb that can. */
export function openingOf({ tokens }: Question): Opening | null {
  for (const { folded } of tokens) {
    const found = OPENINGS.find(([, words]) => words.has(folded));
    if (found) return found[0];
  }
  return null;
}

const WHOLE: ReadonlySet<string> = new Set([
  ...ABSOLUTES,
  ...wordSet('whole everybody everyone entire entirely altogether certain certainly'),
]);
/** Whether a question, or a sentence, is of all of something. */
export const asksForAll = ({ tokens }: Pick<Question, 'tokens'>): boolean =>
  tokens.some(({ folded }) => WHOLE.has(folded));

/** Verbs by which a question asks for what somebody says, holds or owns up to. */
const SAYING = wordSet(
  'say admit accept deny claim think own concede acknowledge confirm promise accuse agree announce want call believe warn ask tell mention plan',
);
/** Whether the question's verb, by its lemma, asks for what somebody says or holds. */
export const asksForSaying = (lemma: string | undefined): boolean => SAYING.has(lemma ?? '');

/** Whether a question itself denies ("never", "without"); "or not?" and "isn't it?" do not count. */
export function questionDenies({ tokens }: Question): boolean {
  const isTag = (at: number): boolean =>
    tokens[at - 1]?.folded === 'or' || (tokens[at + 1]?.pos === 'PRON' && at >= tokens.length - 3);
  const denies = ({ folded }: Token, at: number): boolean =>
    isOf(folded, NOT | NOBODY | PRIVATIVE) || refuses(tokens, at);
  return tokens.some((token, at) => denies(token, at) && !isTag(at) && !isForNothing(tokens, at));
}
