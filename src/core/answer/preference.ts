import type { PassageFacts } from '../corpus/passage-facts';
import type { Span } from '../language/token';
import type { Question } from '../question/question';
import type { Reading } from './answer-words';
import type { Evidence } from './evidence';
import { placeFit } from './places';
import { asksForWords, isSpokenBy, speakerAsked } from './speaker';

/** A follow-up is likeliest answered where the answer before stood, or right beside it. */
export function nearness(number: number, near: number | null): number {
  if (near === null) return 0;
  if (number === near) return BY_SAME;
  return Math.abs(number - near) === 1 ? BY_NEXT : 0;
}

/** How surely a passage holds the kind of thing asked for, beyond what ranking knows. */
export function fitOf(reading: Reading, { inSentence }: Evidence): number {
  return BY_SENTENCE * inSentence + kindFit(reading);
}

function kindFit(reading: Reading): number {
  const { question } = reading;
  if (question.kind === 'where') return PER_PLACE_STEP * placeFit(reading);
  if (/^(?:who|what-person)$/u.test(question.kind)) return namesOffice(reading) ? BY_ROLE : 0;
  if (!asksForWords(question)) return 0;
  const subject = speakerAsked(reading);
  const spoken = subject.length > 0 && isSpokenBy(reading, subject) ? BY_SPEAKER : 0;
  const isQuoted = reading.facts.quotations.some(({ kind }) => kind !== 'reported');
  return spoken + (question.kind === 'quote' && isQuoted ? BY_MARKS : 0);
}

/** Asked who the coach is, the passage gives somebody the very role the question names. */
function namesOffice({ question, matches, passage, facts }: Reading): boolean {
  return facts.roles.some((role) =>
    matches.some(
      ({ tokens, weight }, index) =>
        weight > 0.4 &&
        question.terms[index]?.pos === 'NOUN' &&
        tokens.some((at) => {
          const token = passage.tokens[at];
          return token !== undefined && token.start >= role.start && token.end <= role.end;
        }),
    ),
  );
}

/** How exact a date is; the higher the better. */
const EXACTNESS = { time: 4, day: 4, month: 3, year: 2, range: 1 } as const;
/** What a score gains by a step of a date's exactness, and of a place's fit. */
const PER_STEP = 0.6;
const PER_PLACE_STEP = 0.8;
/** What a score gains by a role for who somebody is, a figure for how many or for the size of a thing. */
const BY_ROLE = 1.5;
/** What it gains by holding all the question's words itself, and by standing where the talk is. */
const BY_SENTENCE = 1;
const BY_SAME = 3;
const BY_NEXT = 1.5;
const BY_SPEAKER = 2;
const BY_MARKS = 1.5;
const BY_FIGURE = 2.5;
const BY_SIZE = 3.5;
const BY_REASON = 1.5;
/** Nouns whose answer is a figure: "the size of the crowd". */
const SIZES =
  /^(?:size|scale|number|amount|population|extent|toll|total|count|cost|price|figure|share|length|height|weight|vote|score|result|margin)$/u;

/** What a score gains because the passage holds the very kind of words asked for. */
export function exactness(
  words: Span | null,
  question: Question,
  facts: PassageFacts | undefined,
): number {
  const { figures = [], dates = [] } = facts ?? {};
  const asksSize = question.terms.some(({ lemma, inherited }) => !inherited && SIZES.test(lemma));
  if (asksSize && figures.some(({ kind }) => kind !== 'ordinal')) return BY_SIZE;
  if (words === null) return 0;
  switch (question.kind) {
    case 'who-is':
    case 'what-is':
      return BY_ROLE;
    case 'how-many':
    case 'how-much':
    case 'how-long':
    case 'how-old':
    case 'how-measure':
    case 'percent':
      return BY_FIGURE;
    case 'why':
      return BY_REASON;
    case 'when':
    case 'what-date': {
      const date = dates.find(({ start }) => start === words.start);
      return date ? PER_STEP * EXACTNESS[date.precision] : 0;
    }
    default:
      return 0;
  }
}
