import { answerIdOf } from '../core/outcome/answer-id';
import type { Excerpt, Outcome, Retraction } from '../core/outcome/outcome';
import { ageWords, asOfWords, earlierHeading, type AgeLimit } from './age-wording';
import { sourceWords } from './source-wording';
import { COLOURED, PLAIN, type Style } from './style';
import { visibleText } from './visible-text';
import {
  HEADINGS,
  abstentionWords,
  citationParts,
  conversationWords,
  correctionWords,
  leadWords,
  partlyWords,
  retractedParts,
  retractionWords,
  stanceWords,
} from './wording';
import { wrapText } from './wrapping';

/** How the terminal shows a reply. */
export interface ConsoleOptions {
  /** Bold, faint and coloured words; false leaves no escape sequence in the text. */
  readonly colours?: boolean;
  /** Columns to wrap at; without it every paragraph is one line. */
  readonly width?: number;
  /** From when on the age of the newest article is told; never unless given. */
  readonly age?: AgeLimit;
}

const INDENT = '  ';
const NARROWEST = 20;

/** What every part of the reply is written with. */
interface Page {
  readonly style: Style;
  readonly width: number;
  readonly age: AgeLimit | null;
}

const sentence = (words: string, { width }: Page): string =>
  wrapText(visibleText(words), { width }).join('\n');

function excerptText(excerpt: Excerpt, { style, width }: Page): string {
  const words = wrapText(visibleText(excerpt.text), {
    width,
    first: INDENT,
    emphasis: excerpt.highlight,
    emphasise: style.bold,
  });
  const citation = wrapText(visibleText(citationParts(excerpt).join(' · ')), {
    width,
    first: `${INDENT}— `,
    rest: `${INDENT}  `,
  });
  const link = excerpt.url === null ? [] : [`${INDENT}  ${visibleText(excerpt.url)}`];
  const corrections = (excerpt.corrections ?? []).flatMap((correction) =>
    wrapText(visibleText(correctionWords(correction)), {
      width,
      first: `${INDENT}! `,
      rest: `${INDENT}  `,
    }),
  );
  return [...words, ...[...citation, ...link].map(style.dim), ...corrections].join('\n');
}

const faint = (words: string, page: Page): string => page.style.dim(sentence(words, page));

const items = (texts: readonly string[], { width }: Page): readonly string[] =>
  texts.flatMap((text) =>
    wrapText(visibleText(text), { width, first: `${INDENT}• `, rest: `${INDENT}  ` }),
  );

/** One block with the heading above the texts; none for no texts. */
function list(heading: string, texts: readonly string[], page: Page): readonly string[] {
  return texts.length === 0 ? [] : [[faint(heading, page), ...items(texts, page)].join('\n')];
}

/** A line of ours, set apart from what is quoted; none for no words. */
const ours = (words: string, page: Page): readonly string[] =>
  words === '' ? [] : [faint(`[${words}]`, page)];

function answeredBlocks(outcome: Outcome, page: Page): readonly string[] {
  const { excerpts, earlier, level, missing, newest, source, stance } = outcome;
  const [first, ...further] = excerpts.map((excerpt) => excerptText(excerpt, page));
  const lead = leadWords(level);
  const held = stanceWords(stance);
  return [
    ...(lead === '' ? [] : [faint(lead, page)]),
    ...ours(held, page),
    ...ours(asOfWords(excerpts, earlier), page),
    ...(first === undefined ? [] : [first]),
    ...ours(sourceWords(source), page),
    ...earlier.flatMap((excerpt) => [
      faint(earlierHeading(excerpt), page),
      excerptText(excerpt, page),
    ]),
    ...(further.length === 0 ? [] : [faint(HEADINGS.further, page), ...further]),
    ...(page.age === null ? [] : ours(ageWords(newest, page.age), page)),
    ...(missing.length === 0 ? [] : [sentence(partlyWords(missing), page)]),
    ...retractionBlocks(outcome, page),
    ...excerpts.slice(0, 1).map((excerpt) => faint(HEADINGS.id(answerIdOf(excerpt)), page)),
  ];
}

/** What was taken back, with what its outlet says of it. */
function retractionBlocks(
  { retractions = [] }: Pick<Outcome, 'retractions'>,
  page: Page,
): readonly string[] {
  const { width, style } = page;
  return retractions.map((retraction) =>
    [
      ...wrapText(visibleText(retractedParts(retraction).join(' · ')), {
        width,
        first: `${INDENT}✕ `,
        rest: `${INDENT}  `,
      }).map(style.bold),
      ...wrapText(visibleText(retractionWords(retraction)), { width, first: `${INDENT}  ` }),
    ].join('\n'),
  );
}

function silentBlocks(outcome: Outcome, page: Page): readonly string[] {
  const { intent, nearest, suggestions } = outcome;
  const headlines = nearest.map(({ article, headline }) => `“${headline}” (${article})`);
  if (outcome.outcome === 'conversation') {
    const words = sentence(conversationWords(intent), page);
    return [
      headlines.length === 0 ? words : [words, ...items(headlines, page)].join('\n'),
      ...list(HEADINGS.examples, suggestions, page),
    ];
  }
  return [
    sentence(abstentionWords(outcome), page),
    ...retractionBlocks(outcome, page),
    ...list(HEADINGS.nearest, headlines, page),
    ...list(HEADINGS.suggestions, suggestions, page),
  ];
}

const pageOf = ({ colours = false, width = Infinity, age }: ConsoleOptions): Page => ({
  age: age ?? null,
  style: colours ? COLOURED : PLAIN,
  width: Math.max(width, NARROWEST),
});

/** A retraction alone, as `consoleReply` shows it. Without the last line end. */
export function retractionView(retraction: Retraction, options: ConsoleOptions = {}): string {
  return retractionBlocks({ retractions: [retraction] }, pageOf(options)).join('\n');
}

/** An excerpt with its citation, as `consoleReply` shows it. Without the last line end. */
export function excerptView(excerpt: Excerpt, options: ConsoleOptions = {}): string {
  return excerptText(excerpt, pageOf(options));
}

/** Excerpts below a heading, each with its citation, as `consoleReply` shows them. Without the last line end. */
export function excerptsView(
  heading: string,
  excerpts: readonly Excerpt[],
  options: ConsoleOptions = {},
): string {
  const page = pageOf(options);
  return [faint(heading, page), ...excerpts.map((excerpt) => excerptText(excerpt, page))].join(
    '\n\n',
  );
}

/** Articles that were taken back, below what is said of them, as `consoleReply` shows them. */
export function retractionsView(
  words: string,
  retractions: readonly Retraction[],
  options: ConsoleOptions = {},
): string {
  const page = pageOf(options);
  return [sentence(words, page), ...retractionBlocks({ retractions }, page)].join('\n\n');
}

/**
 * What a terminal shows for an outcome, without the last line end. Text from articles and questions
 * is made harmless to terminals first: apart from our own colours no control character but the line
 * end is ever written.
 */
export function consoleReply(outcome: Outcome, options: ConsoleOptions = {}): string {
  const page = pageOf(options);
  const blocks =
    outcome.outcome === 'answered' ? answeredBlocks(outcome, page) : silentBlocks(outcome, page);
  const understood =
    outcome.understoodAs === null ? [] : [faint(HEADINGS.understood(outcome.understoodAs), page)];
  return [...understood, ...blocks].join('\n\n');
}
