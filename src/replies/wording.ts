import type { Correction } from '../core/article/article';
import type {
  AbstentionReason,
  Excerpt,
  ExcerptField,
  Intent,
  Level,
  Outcome,
  Retraction,
  Stance,
} from '../core/outcome/outcome';
import { LONGEST_QUESTION } from '../core/question/clean';
import type { Unkept } from '../database/unkept';
import { dateInWords } from './dates';

/** Words as a reader is shown them: “a”, “b” and “c”. Empty for an empty list. */
export function quotedList(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} and ${last}`;
}

type Missing = readonly string[];

/** What is said in place of an answer, for every reason; `missing` is named where there is any. */
const ABSTENTIONS: Readonly<Record<AbstentionReason, (missing: Missing) => string>> = {
  'no-match': (missing) =>
    missing.length > 0
      ? `The coverage does not mention ${quotedList(missing)}.`
      : 'The coverage says nothing about that.',
  'weak-match': (missing) =>
    missing.length > 0
      ? `The coverage does not say. Nothing in it joins ${quotedList(missing)} with the rest of the question.`
      : 'The coverage touches on this, but no sentence in it answers the question.',
  'detail-missing': (missing) =>
    missing.length > 0
      ? `The coverage speaks of this, but does not say that much. Missing: ${quotedList(missing)}.`
      : 'The coverage speaks of this, but does not give that detail.',
  'false-premise': (missing) =>
    missing.length > 0
      ? `The coverage does not say that it is so. Nothing in it joins ${quotedList(missing)} with the rest of the question.`
      : 'The coverage does not say that it is so.',
  'outlet-silent': (missing) =>
    missing.length > 0
      ? `That outlet’s articles do not say. Missing there: ${quotedList(missing)}.`
      : 'That outlet’s articles do not say.',
  retracted: () => 'The article that answered this was retracted by its outlet.',
  'off-topic': () => 'That is not something the coverage is about, so there is nothing to quote.',
  'too-long': () =>
    `That question is too long. Please ask it in ${LONGEST_QUESTION} characters or fewer.`,
  empty: () => 'There is no question in that. Please ask one in words.',
};

/** What is said in place of an answer; never an invented one. */
export function abstentionWords({ reason, missing }: Pick<Outcome, 'reason' | 'missing'>): string {
  return ABSTENTIONS[reason ?? 'no-match'](missing);
}

/** What is said below an answer that leaves a part of the question open. */
export function partlyWords(missing: Missing): string {
  return `The coverage does not say all of it. Missing: ${quotedList(missing)}.`;
}

/** The intents that ask for nothing in the coverage. */
export type ConversationIntent = Extract<
  Intent,
  'greeting' | 'thanks' | 'farewell' | 'help' | 'about' | 'rewording' | 'small-talk' | 'sources'
>;

const CONVERSATION: Readonly<Record<ConversationIntent, string>> = {
  greeting: 'Hello. Ask about the coverage, and I will quote the sentences that answer.',
  thanks: 'You are welcome. Ask on whenever you like.',
  farewell: 'Goodbye. The coverage will be here.',
  help:
    'Ask a question about the coverage in your own words: who, what, when, where, why, how many, ' +
    'what somebody said, how outlets compare, or just keywords. The answer is the sentence itself, ' +
    'with outlet, headline, date and paragraph. Name an outlet to hear only from it, and ask on: ' +
    'follow-up questions are understood. Where the coverage does not say, I say so.',
  about:
    'I am Verbatim, a program that answers questions about news coverage only in the coverage’s own ' +
    'words. I look sentences up and quote them to the letter; I write no answers and no language ' +
    'model is involved. Where the coverage does not say, I say so.',
  rewording:
    'I only quote: I sum nothing up and put nothing in other words. Ask who, what, when, where, why or how ' +
    'many, and I will show the sentence that says so. A timeline gives the dated sentences in order.',
  'small-talk': 'I keep to the coverage: ask what it says, and I will quote it.',
  sources: 'This is what the coverage holds:',
};

/** What is said to a greeting, thanks and the like. */
export function conversationWords(intent: Intent): string {
  return intent in CONVERSATION
    ? CONVERSATION[intent as ConversationIntent]
    : CONVERSATION['small-talk'];
}

const LEADS: Readonly<Record<Level, string>> = {
  high: '',
  medium: 'This is probably what you are asking about:',
  low: 'This comes nearest; it may not be what you are asking about:',
};

/** The line before the excerpts; empty where there is no doubt to tell of. */
export function leadWords(level: Level): string {
  return LEADS[level];
}

/** UTF-16 code units: a speaker named at more length than this is not named again in a line of ours. */
const LONGEST_SPEAKER = 80;

/** Our line on what the excerpts hold of what was asked; empty where there is none. Speakers stand in it as they are written. */
export function stanceWords(stance: Stance | null): string {
  if (stance === null) return '';
  const { kind, by, betweenOutlets } = stance;
  if (kind === 'affirmed') return 'The coverage says it is so.';
  const speaker = by !== null && by.length > LONGEST_SPEAKER ? 'somebody quoted there' : by;
  if (kind === 'disputed') {
    if (speaker !== null) return `${speaker} denies it.`;
    return betweenOutlets ? 'Outlets differ on this.' : 'Those quoted differ on this.';
  }
  if (speaker === null) return 'The coverage says it is not so.';
  return `According to ${speaker}, it is not so.`;
}

const FIELDS: Readonly<Record<Exclude<ExcerptField, 'body'>, string>> = {
  headline: 'headline',
  alternativeHeadline: 'standfirst',
  datePublished: 'publication date',
  author: 'byline',
  agencies: 'agencies',
  publisher: 'outlet',
  url: 'link',
};

/** Where in the article an excerpt stands: "¶ 4", or the field's name. */
function placeWords({ field, paragraph }: Pick<Excerpt, 'field' | 'paragraph'>): string {
  return field === 'body' ? `¶ ${paragraph}` : FIELDS[field];
}

/** The parts of a citation in the order they are shown: speaker, outlet, headline, date, place. */
export function citationParts(excerpt: Excerpt): readonly string[] {
  return [
    ...(excerpt.speaker === null ? [] : [`quoting ${excerpt.speaker}`]),
    excerpt.outlet,
    `“${excerpt.headline}”`,
    dateInWords(excerpt.published),
    placeWords(excerpt),
  ];
}

/** What was put right, and when. */
export function correctionWords({ date, text }: Pick<Correction, 'date' | 'text'>): string {
  return `Correction, ${dateInWords(date)}: ${text}`;
}

/** Which article was taken back, as citations name articles. */
export function retractedParts({ outlet, headline, published }: Retraction): readonly string[] {
  return ['Retracted', outlet, `“${headline}”`, dateInWords(published)];
}

/** What its outlet says of an article that it took back. */
export function retractionWords({ date, text }: Retraction): string {
  const when = date === null ? '' : `, ${dateInWords(date)}`;
  return `Retraction${when}: ${text ?? 'the outlet has taken the article back; no reason is given here.'}`;
}

/** Lines that stand above lists and beside answers. */
export const HEADINGS = {
  further: 'Also in the coverage:',
  nearest: 'Nearest headlines:',
  suggestions: 'Questions the coverage does answer:',
  examples: 'For example:',
  understood: (question: string): string => `Understood as: ${question}`,
  id: (id: string): string => `To cite this: ${id}`,
} as const;

/** What is said where there is nothing to quote from. */
export const EMPTY_COVERAGE =
  'The coverage is empty: there is no article to quote from. Put knowledge files (.md) into the ' +
  'knowledge folder and start again.';

/** Said of somebody whose words stand nowhere else. */
export const saidRetracted = (person: string): string =>
  `Only an article that has been retracted quotes somebody called ${person}.`;

/** "1 article", "2 articles". */
export function articleCount(count: number): string {
  return `${count} ${count === 1 ? 'article' : 'articles'}`;
}

/** What a bot could not keep of questions, for editors; no line where it kept all. */
export function unkeptLines({ waiting, dropped }: Unkept): readonly string[] {
  const questions = (count: number): string => `${count} ${count === 1 ? 'question' : 'questions'}`;
  return [
    ...(waiting === 0
      ? []
      : [`${questions(waiting)} waiting to be kept until the database can be written`]),
    ...(dropped === 0
      ? []
      : [
          `${questions(dropped)} not kept since the bot started, as the database could not be written`,
        ]),
  ];
}
