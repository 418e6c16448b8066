import { isBodyNoun, isCrowdNoun, isPersonNoun } from '../../language/words/person-words';
import { wants, lackOf, wantsValue } from '../../question/kinds';
import {
  ONE_PERSON,
  VAGUE_COUNT,
  FINITE_BE,
  isOf,
  SUBJECT,
} from '../../language/words/word-classes';
import { PARTS, NOMINALS, isPart } from '../../language/parts-of-speech';
import { answerWords } from './answer-words';
import { countingFigures, noneOf } from './asked-figures';
import { isAsked, otherNames, type Pair } from './pair';
import { textOf, type SignReader } from './sign';
import { NAME_KINDS } from '../../facts/names/name';
import {
  CALENDAR_UNITS,
  CLOCK_UNITS,
  PARTS_OF_DAY,
  SEASONS,
} from '../../language/words/calendar-words';
import { DATE_LINKS } from '../../language/words/link-words';
import { ORDINAL_ENDING } from '../../language/numbers/ordinal-digits';
import { anyOf } from '../../language/words/word-set';
import { isTelling, isUnmet } from '../thresholds';

const UNITS = anyOf([...CLOCK_UNITS, ...CALENDAR_UNITS]);
/** Words by which a sentence says how long without a figure. */
const LASTING = new RegExp(
  String.raw`\b(?:since|until|till|throughout|from\b.{1,40}\b(?:to|until)|between\b.{1,40}\band|all (?:day|night|week|year)|forever|permanently|indefinitely|overnight|(?:for|over|within|during) (?:\w+ ){0,2}(?:${UNITS}s?|centuries))\b`,
  'iu',
);

/** Feasts that a time is told by. */
const FEASTS = 'christmas|easter|pentecost|ramadan|eid|passover|diwali|thanksgiving|new year';
/** Words by which a sentence says when without a date: "until Christmas", "within a fortnight", "two hours later". */
const TIMING = new RegExp(
  String.raw`\b(?:(?:${anyOf(DATE_LINKS)}|at|over) (?:the )?(?:${FEASTS}|${anyOf([...SEASONS, ...PARTS_OF_DAY])})|(?:that|the same|the following) (?:${anyOf([...PARTS_OF_DAY, ...CALENDAR_UNITS])})|(?:within|after|in|every) (?:\w+ ){0,3}?(?:fortnight|(?:${UNITS})s?)|(?:\w+${ORDINAL_ENDING}|next|this) quarter|since \w+ (?:was|were)|(?:fortnight|(?:${UNITS})s?) (?:before|after|later|earlier|ago|on)|the \d+${ORDINAL_ENDING})\b`,
  'iu',
);

/** Words by which a sentence says how much of something without a figure. */
const HALVES = /\b(?:half|halve[sd]?|halving|doubled?|doubling)\b/iu;
const isShareAsked = ({ kind }: Pair['question']): boolean =>
  kind === 'percent' || kind === 'how-much';

/** The figure asked for is not there, or counts something else. */
export const noFigure: SignReader = (pair) => {
  const { question } = pair;
  if (lackOf(question.kind) !== 'figure-missing') return null;
  if (wants(question.kind, 'count')) {
    if (countingFigures(pair).length > 0 || hasQuantifier(pair) || noneOf(pair)) return null;
    return {
      name: 'figure-missing',
      missing: question.focusText ? [question.focusText] : unmetIn(pair),
    };
  }
  if (answerWords(pair)) return null;
  if (question.kind === 'how-long' && LASTING.test(pair.passage.text)) return null;
  if (isShareAsked(question) && HALVES.test(pair.passage.text)) return null;
  return { name: 'figure-missing', missing: unmetIn(pair) };
};

/** The telling words of the question that the passage lacks. */
function unmetIn({ question, matches }: Pair): readonly string[] {
  return textOf(
    question.terms.filter(
      (term, index) => !term.inherited && isTelling(term) && isUnmet(matches[index]),
    ),
  );
}

/** A vague count of what is asked for: "several questions", "dozens of houses". */
function hasQuantifier({ question, passage, matches }: Pair): boolean {
  const focusAt = question.terms.findIndex((term) => term.stem === question.focus);
  return (matches[focusAt]?.tokens ?? []).some((at) =>
    passage.tokens.slice(Math.max(0, at - 3), at).some(({ folded }) => isOf(folded, VAGUE_COUNT)),
  );
}

/** No date or other time stands in a passage asked for when. */
export const noDate: SignReader = (pair) => {
  const { question, passage } = pair;
  if (lackOf(question.kind) !== 'date-missing' || answerWords(pair)) return null;
  if (question.kind !== 'what-year' && TIMING.test(passage.text)) return null;
  return { name: 'date-missing', missing: [] };
};

/** Whether a folded word stands for somebody: a noun for people or a body of them, or a pronoun. */
const isSomebody = (folded: string): boolean =>
  isPersonNoun(folded) ||
  isCrowdNoun(folded) ||
  isBodyNoun(folded) ||
  (isOf(folded, SUBJECT) && folded !== 'it');

/** Nobody stands in a passage asked for who. */
export const nobody: SignReader = (pair) => {
  const { question, passage } = pair;
  if (lackOf(question.kind) !== 'person-missing') return null;
  if (otherNames(pair, NAME_KINDS).length > 0) return null;
  const asked = new Set(question.tokens.map(({ folded }) => folded));
  const somebody = passage.tokens.some(
    ({ folded, pos, isCapitalised }, index) =>
      (isSomebody(folded) && !asked.has(folded)) ||
      (index > 0 && pos === 'PROPN' && isCapitalised && !asked.has(folded)),
  );
  if (somebody || pair.facts.quotations.some(({ speaker }) => speaker !== null)) return null;
  return { name: 'person-missing', missing: [] };
};

/** Asked for a name, the passage must put one beside what is to be named. */
export const unnamed: SignReader = (pair) => {
  const { question, facts, matches, passage } = pair;
  if (lackOf(question.kind) !== 'name-not-given') return null;
  if (question.tokens.some(({ folded }) => isOf(folded, ONE_PERSON))) {
    return otherNames(pair, ['person']).length > 0
      ? null
      : { name: 'name-not-given', missing: ['name'] };
  }
  const focusAt = question.terms.findIndex((term) => term.stem === question.focus);
  const heads = matches[focusAt]?.tokens ?? matches.flatMap(({ tokens }) => tokens);
  const beside = facts.names.some((named) => {
    if (isAsked(pair, named)) return false;
    return heads.some((at) => {
      const token = passage.tokens[at];
      if (!token) return false;
      const [from, to] =
        token.start < named.start ? [token.end, named.start] : [named.end, token.start];
      const between = passage.tokens.filter(({ start, end }) => start >= from && end <= to);
      return (
        between.length <= 8 &&
        between.every(
          (token) =>
            isPart(token, NOMINALS | PARTS.DET | PARTS.PART) ||
            isOf(token.folded, FINITE_BE) ||
            /^(?:,|of|called|named|-)$/u.test(token.folded),
        )
      );
    });
  });
  if (beside) return null;
  return { name: 'name-not-given', missing: ['name'] };
};

/** How many tokens may stand between a name and the words that answer where nothing else is asked. */
const BESIDE = 6;

/** Asked only for a detail of somebody ("what country is she from"), it must stand beside the name. */
export const farFromName: SignReader = (pair) => {
  const { question, matches, passage } = pair;
  if (!(wantsValue(question.kind) || wants(question.kind, 'place', 'group'))) return null;
  if (question.tokens.some(({ pos, lemma }) => pos === 'VERB' && lemma !== 'be')) return null;
  const strong = question.terms.flatMap((term, index) =>
    isTelling(term) && !term.inherited && term.stem !== question.focus ? [{ term, index }] : [],
  );
  if (strong.length === 0 || !strong.every(({ term }) => term.isName)) return null;
  const words = answerWords(pair);
  if (!words) return { name: 'far-from-name', missing: [] };
  const at = passage.tokens.findIndex(({ end }) => end > words.start);
  const places = strong.flatMap(({ index }) => matches[index]?.tokens ?? []);
  if (places.some((place) => Math.abs(place - at) <= BESIDE)) return null;
  return {
    name: 'far-from-name',
    missing: question.focusText ? [question.focusText] : [],
  };
};
