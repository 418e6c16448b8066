import { isLink, PLACE_PREPOSITION } from '../../language/words/link-classes';
import {
  CALENDAR_UNITS,
  CLOCK_UNITS,
  MONTHS,
  PARTS_OF_DAY,
  SEASONS,
  WEEKDAYS,
} from '../../language/words/calendar-words';
import { PARTICIPLE_ENDING } from '../../language/words/inflection';
import { speechVerbOf } from '../../language/words/speech-verbs';
import { wordSet } from '../../language/words/word-set';
import { overlap, type Span, type Token } from '../../language/token';
import type { QuestionTerm } from '../../question/question';
import { wants, type QuestionKind } from '../../question/kinds';
import { NAME_KINDS } from '../../facts/names/name';
import { NAMINGS, NOMINALS, NOUNS, PARTS, VERBS, isPart } from '../../language/parts-of-speech';
import { nameRuns } from '../../question/name-runs';
import { answerWords } from './answer-words';
import { isRank } from './degrees';
import { metTokens, otherNames, type Pair } from './pair';
import { isMet } from '../thresholds';

/** Ways in which a sentence tells of another day, person or place in a row, or lacks what only its whole could tell. */
export const OTHER_DETAILS = [
  ['day-changed', '1 where a weekday or month is asked about and the sentence has another instead'],
  ['name-mixed', '1 where somebody asked about shares a part of the name with another there'],
  ['rank-changed', '1 where "second", "oldest" … is asked about and the sentence has another'],
  ['teller-alone', '1 where it is asked who and nobody new stands there but who tells it'],
  ['cause-missing', '1 where it is asked why and no word of the sentence may open a cause'],
  [
    'place-missing',
    '1 where a place is asked for and none stands there, by name or behind a preposition',
  ],
  [
    'sort-unnamed',
    '1 where it is asked which, and one of that sort stands there without a name behind it',
  ],
] as const;

/** The days or months that tokens name, by number. */
function namedIn(tokens: readonly Token[], names: ReadonlyMap<string, number>): readonly number[] {
  return tokens.flatMap(({ folded, isCapitalised }) =>
    // "may", "sat" and "sun" are words of their own
    isCapitalised || folded.length > 5 ? (names.get(folded) ?? []) : [],
  );
}

function isDayChanged({ question, passage }: Pair): boolean {
  return [MONTHS, WEEKDAYS].some((names) => {
    const asked = namedIn(question.tokens, names);
    const told = namedIn(passage.tokens, names);
    return asked.length > 0 && told.length > 0 && !asked.some((day) => told.includes(day));
  });
}

/** Whether somebody in the sentence has a part of a name asked about, and another name beside it. */
function isNameMixed(pair: Pair): boolean {
  const { question, matches, facts } = pair;
  const isMissing = (term: QuestionTerm): boolean => {
    const match = matches[question.terms.indexOf(term)];
    return match === undefined || !isMet(match);
  };
  const typed = question.terms.filter(({ isName, inherited }) => isName && !inherited);
  return nameRuns(typed).some((run) => {
    if (run.length < 2 || !run.some(isMissing)) return false;
    return facts.names.some(({ name }) => {
      const words = name.id.toLowerCase().split(/[\s-]+/u);
      const shared = run.filter(({ text }) => words.includes(text.toLowerCase())).length;
      return name.kind === 'person' && words.length > 1 && shared > 0 && shared < run.length;
    });
  });
}

function isRankChanged({ question, passage }: Pair): boolean {
  const asked = question.tokens.filter(isRank).map(({ stem }) => stem);
  const told = passage.tokens.filter(isRank).map(({ stem }) => stem);
  return asked.length > 0 && told.length > 0 && !asked.some((stem) => told.includes(stem));
}

/** How many words behind the comma after a name may tell what it is asked by: "said Lea Brand, who had led the tests". */
const TOLD_WITHIN = 8;

/** Whether it is told of somebody named what is asked for: "mill owner Lea Brand", "Lea Brand, who led the tests". */
function isToldOf(pair: Pair, named: Span): boolean {
  const { tokens } = pair.passage;
  const met = new Set(metTokens(pair));
  let from = tokens.findIndex(({ start }) => start >= named.start);
  let to = tokens.findIndex(({ start }) => start >= named.end);
  if (to < 0) to = tokens.length;
  while (isPart(tokens[from - 1], NOMINALS)) from -= 1;
  if (tokens[from - 1]?.text === ',') while (isPart(tokens[from - 2], WITHIN_PHRASE)) from -= 1;
  if (tokens[to]?.text === ',') to += TOLD_WITHIN;
  return tokens.slice(from, to).some((_, at) => met.has(from + at));
}

function isTellerAlone(pair: Pair): boolean {
  const { question, passage, facts } = pair;
  if (!wants(question.kind, 'person', 'group')) return false;
  if (question.tokens.some((token) => speechVerbOf(token) !== undefined)) return false;
  const others = otherNames(pair, ['person', 'organisation', 'group']);
  const tellers = facts.quotations.flatMap(({ speakerSpan, speakerPassage }) =>
    speakerSpan !== null && speakerPassage === passage.position ? [speakerSpan] : [],
  );
  return (
    others.length > 0 &&
    others.every(
      (named) => tellers.some((teller) => overlap(teller, named)) && !isToldOf(pair, named),
    )
  );
}

/** Folded words that may open a cause, and marks that may stand for them. */
const CAUSAL = wordSet(
  'so for over despite given with saying citing suspicion as when while whereas after ; – —',
);

/** Whether a cause may open at a token: not at "so far" or "since May". */
function mayOpenCause({ folded }: Token, at: number, tokens: readonly Token[]): boolean {
  const next = tokens[at + 1];
  if (folded === 'so') return next?.folded !== 'far';
  if (folded === 'since') return next?.kind === 'word' && !next.isCapitalised;
  return CAUSAL.has(folded) || (folded === 'to' && next?.pos === 'VERB');
}

function isCauseMissing(pair: Pair): boolean {
  const { question, passage } = pair;
  if (!wants(question.kind, 'reason') || answerWords(pair) !== null) return false;
  // somebody's own words on it may be the cause
  if (pair.facts.quotations.some(({ kind }) => kind !== 'reported')) return false;
  return !passage.tokens.some(mayOpenCause);
}

/** Lemmas of nouns by which a time is told and no place. */
const TIMES: ReadonlySet<string> = new Set([
  ...[...CALENDAR_UNITS, ...CLOCK_UNITS, ...PARTS_OF_DAY, ...SEASONS],
  ...wordSet('weekend fortnight time end start beginning case fact'),
]);
/** Parts of speech between a preposition or an article and its noun. */
const WITHIN_PHRASE = NOMINALS | PARTS.DET | PARTS.ADV | PARTS.PRON;

/** Folded words besides the prepositions of place that may lead in a place. */
const ALSO_LEADING = wordSet('on onto over past');
/** Whether a token stands within a phrase: "reclaimed land" has its participle there. */
const isWithinPhrase = (token: Token | undefined): boolean =>
  isPart(token, WITHIN_PHRASE) ||
  (token?.pos === 'VERB' && PARTICIPLE_ENDING.test(token.folded)) ||
  token?.folded === "'s";

/** Whether a phrase that begins at a token ends in a new noun that no time is told by: "in the old kitchen". */
function endsInPlace({ passage: { tokens }, facts, matches }: Pair, from: number): boolean {
  let end = from;
  while (isWithinPhrase(tokens[end])) end += 1;
  const noun = tokens.slice(from, end).findLastIndex((token) => isPart(token, NOUNS)) + from;
  const token = tokens[noun];
  if (noun < from || token === undefined || TIMES.has(token.lemma)) return false;
  const isDate = [...facts.dates, ...facts.figures].some((one) => overlap(one, token));
  return !isDate && !matches.some((match) => isMet(match) && match.tokens.includes(noun));
}

/** Whether a preposition of place leads in what the question does not name: "in a church", "at an aunt's". */
const leadsToPlace = (pair: Pair): boolean =>
  pair.passage.tokens.some(
    (token, at) =>
      token.pos === 'ADP' &&
      (isLink(token.folded, PLACE_PREPOSITION) || ALSO_LEADING.has(token.folded)) &&
      endsInPlace(pair, at + 1),
  );

const isPlaceMissing = (pair: Pair): boolean =>
  wants(pair.question.kind, 'place') && answerWords(pair) === null && !leadsToPlace(pair);

/** Kinds of question that ask which of a sort. */
const WHICH: ReadonlySet<QuestionKind> = new Set([
  ...(['what-person', 'what-group', 'what-place', 'what-name', 'what-noun'] as const),
]);
/** Folded words before a noun by which it is one of several and not the one spoken of. */
const ONE_OF = wordSet(
  'a an some several many another other two three four five six seven eight nine ten',
);
/** What stands before a noun that has no word of its own before it: "found bacteria in syringes". */
const OPENERS = VERBS | PARTS.ADP;
/** How many letters behind a noun its name may begin: "a publisher, Brand & Co". */
const NAME_WITHIN = 40;

function isSortUnnamed(pair: Pair): boolean {
  const { question, matches, passage } = pair;
  if (!WHICH.has(question.kind)) return false;
  const match = matches[question.terms.findIndex(({ stem }) => stem === question.focus)];
  if (match === undefined || !isMet(match)) return false;
  const names = otherNames(pair, NAME_KINDS);
  return match.tokens.some((at) => {
    let before = at - 1;
    while (isPart(passage.tokens[before], NAMINGS | PARTS.ADV)) before -= 1;
    const noun = passage.tokens[at];
    if (noun === undefined) return false;
    const isBare =
      before === at - 1 &&
      isPart(passage.tokens[before], OPENERS) &&
      passage.tokens[at + 1]?.folded !== 'of';
    if (!ONE_OF.has(passage.tokens[before]?.folded ?? '') && !isBare) return false;
    const opener = passage.tokens[before]?.start ?? 0;
    return !names.some(
      ({ start, end }) =>
        (start > noun.start && start - noun.end < NAME_WITHIN) ||
        // "Rampi, a village": its name stands before it
        /^,\s*$/u.test(passage.text.slice(end, opener)),
    );
  });
}

/** Reads them: one value for each of `OTHER_DETAILS`. */
export function otherDetailsOf(pair: Pair): readonly number[] {
  return [
    isDayChanged(pair),
    isNameMixed(pair),
    isRankChanged(pair),
    isTellerAlone(pair),
    isCauseMissing(pair),
    isPlaceMissing(pair),
    isSortUnnamed(pair),
  ].map(Number);
}
