import type { Corpus, PassageRange } from '../corpus/corpus';
import type { Span } from '../language/token';
import type { Question } from '../question/question';
import { rank, type Ranked } from '../ranking/rank';
import { answerWords, type Reading } from './answer-words';
import { readPassage, weighEvidence, type Evidence } from './evidence';
import { placeFit } from './places';
import { asksForWords, isSpokenBy, speakerAsked } from './speaker';
import type { Obstacle } from './obstacle';
import { obstaclesOf, type Thresholds } from './obstacles';

/** One candidate held against the question, with what keeps it from being an answer. */
export interface Judged {
  readonly number: number;
  readonly ranked: Ranked;
  readonly evidence: Evidence;
  readonly obstacles: readonly Obstacle[];
  /** The words that answer, within the passage's text. */
  readonly words: Span | null;
  /** What the score gains because the passage says where, or quotes the one asked about. */
  readonly fit: number;
  /** What it gains by standing where the talk is. */
  readonly near: number;
}

/** What one question came to before it is worded. */
export interface Decision {
  /** The passage that answers; null where none does. */
  readonly answer: Judged | null;
  /** The best candidate, whether it answers or not; null where nothing shares a word. */
  readonly best: Judged | null;
  /** The candidates that were looked at, best first. */
  readonly judged: readonly Judged[];
  readonly ranked: readonly Ranked[];
}

/** How many of the best candidates are held against the question. */
const LOOKED_AT = 12;

/** Finds the passage that answers, or why none does. Deterministic. */
export function decide(
  question: Question,
  corpus: Corpus,
  range: PassageRange,
  thresholds: Thresholds,
  near: number | null = null,
): Decision {
  const ranked = rank(question, corpus, range);
  const judged: Judged[] = [];
  for (const candidate of ranked.slice(0, LOOKED_AT)) {
    const reading = readPassage(question, candidate.number, corpus);
    if (!reading) continue;
    const evidence = weighEvidence(reading, corpus);
    judged.push({
      number: candidate.number,
      ranked: candidate,
      evidence,
      obstacles: obstaclesOf(reading, evidence, thresholds),
      words: answerWords(reading),
      fit: fitOf(reading) + BY_SENTENCE * evidence.inSentence,
      near: nearness(candidate.number, near),
    });
  }
  // a better score does not count where it was won by another's report or other camps
  const rivals = judged.filter(
    ({ obstacles }) => !obstacles.some(({ name }) => name.startsWith('other-')),
  );
  const value = (one: Judged): number =>
    one.ranked.score + one.fit + exactness(one, question, corpus);
  const top = Math.max(...rivals.map(value));
  const able = judged.filter(
    (one) => one.obstacles.length === 0 && top - value(one) <= thresholds.nearEnough,
  );
  const answer = able.reduce<Judged | null>(
    (best, one) => (best === null || value(one) + one.near > value(best) + best.near ? one : best),
    null,
  );
  return { answer, best: judged[0] ?? null, judged, ranked };
}

/** A follow-up is likeliest answered where the answer before stood, or right beside it. */
function nearness(number: number, near: number | null): number {
  if (near === null) return 0;
  if (number === near) return BY_SAME;
  return Math.abs(number - near) === 1 ? BY_NEXT : 0;
}

/** How surely a passage holds the kind of thing asked for, beyond what ranking knows. */
function fitOf(reading: Reading): number {
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
const BY_SENTENCE = 2;
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
function exactness({ number, words }: Judged, question: Question, corpus: Corpus): number {
  const { figures = [], dates = [] } = corpus.passageFacts[number] ?? {};
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
