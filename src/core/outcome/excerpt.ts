import type { Corpus } from '../corpus/corpus';
import type { Article } from '../article/article';
import { correctionsOf } from '../article/visibility';
import { fieldText, type Passage } from '../article/passage';
import type { Span } from '../language/token';
import type { Excerpt, ExcerptField } from './outcome';
import { DEMONSTRATIVES } from '../language/words/determiners';
import { OBJECTS, THIRD_POSSESSIVES, THIRD_SUBJECTS } from '../language/words/pronouns';
import { anyOf, without } from '../language/words/word-set';
import { APOSTROPHES, OPENING_MARKS, QUOTE_MARKS } from '../language/words/quote-marks';

/** The most an excerpt may hold, in UTF-16 code units, and in sentences. */
const LONGEST_EXCERPT = 700;
const MOST_SENTENCES = 2;

const SPOKEN_OF = anyOf([
  ...[...THIRD_SUBJECTS, ...without(OBJECTS, 'me you it us'), ...THIRD_POSSESSIVES],
  ...without(DEMONSTRATIVES, 'that'),
]);
/** Openings that cannot be understood without the sentence before. */
const LEANING = new RegExp(
  String.raw`^[${OPENING_MARKS}(]?(?:(?:but|and|so|yet|still|however,?|then|also)\s+)?(?:${SPOKEN_OF}|such|both|the (?:former|latter|two|pair|duo|group|company|move|decision))\b(?![${APOSTROPHES}]s a\b)`,
  'iu',
);

/** What tells an article from others wherever it is cited. */
export function identityOf(
  article: Article,
): Pick<Excerpt, 'article' | 'outlet' | 'headline' | 'published' | 'url'> {
  return {
    article: article.id,
    outlet: article.publisher,
    headline: article.headline,
    published: article.datePublished,
    url: article.url,
  };
}

/** The number of the passage that an excerpt ends with; null where the coverage has none, or has changed. */
export function lastPassageOf(
  corpus: Corpus,
  { article, field, end }: Pick<Excerpt, 'article' | 'field' | 'end'>,
): number | null {
  const { from, to } = corpus.rangeOf(article) ?? { from: 0, to: 0 };
  for (let number = from; number < to; number += 1) {
    const passage = corpus.passages[number];
    if (passage?.field === field && passage.end === end) return number;
  }
  return null;
}

/** What stands on every excerpt of an article from these paragraphs; 0 for front matter. */
export function citationOf(
  article: Article,
  paragraphs: readonly number[],
): Pick<Excerpt, 'article' | 'outlet' | 'headline' | 'published' | 'url' | 'corrections'> {
  const corrections = correctionsOf(article, paragraphs);
  return {
    ...identityOf(article),
    ...(corrections.length === 0 ? {} : { corrections }),
  };
}

const MARKS_BEFORE = new RegExp(`^[\\s${QUOTE_MARKS}]*`, 'u');
const MARKS_BEHIND = new RegExp(`[\\s${QUOTE_MARKS}]*$`, 'u');

/** A stretch without the quotation marks and white space at its ends. */
function withoutMarks({ start, end }: Span, text: string): Span {
  const words = text.slice(start, end);
  const [lead = ''] = MARKS_BEFORE.exec(words) ?? [];
  const [tail = ''] = MARKS_BEHIND.exec(words.slice(lead.length)) ?? [];
  return { start: start + lead.length, end: end - tail.length };
}

/** The speaker of the quoted or reported words in a passage: of those highlighted, or of most. */
function speakerOf(corpus: Corpus, number: number, highlight: Span | null): string | null {
  const quotations = corpus.passageFacts[number]?.quotations ?? [];
  const spoken = quotations.filter(({ speaker }) => speaker !== null);
  const marked = highlight && withoutMarks(highlight, corpus.passages[number]?.text ?? '');
  const inside = marked
    ? spoken.filter(({ start, end }) => start <= marked.start && marked.end <= end)
    : [];
  const byLength = [...(inside.length > 0 ? inside : spoken)].sort(
    (a, b) => a.end - a.start - (b.end - b.start),
  );
  // a quotation within one is its own speaker's
  return byLength.at(inside.length > 0 ? 0 : -1)?.speaker ?? null;
}

/**
 * The only way to make an excerpt of a passage: by slicing the article, never by rebuilding words.
 * A sentence that cannot be understood alone ("He said …") takes the one before it along.
 * @throws Error when the slice is not the passage's text: a fault in the program, never in input.
 */
export function excerptOf(corpus: Corpus, number: number, highlight: Span | null): Excerpt {
  const passage = corpus.passages[number];
  if (!passage) throw new Error(`There is no passage ${number}.`);
  const first = firstOf(corpus, number, passage);
  const start = first.start;
  const text = fieldText(passage.article, passage.field).slice(start, passage.end);
  if (!text.endsWith(passage.text)) throw new Error(`Passage ${number} is not in its article.`);
  const shift = passage.start - start;
  return {
    text,
    ...citationOf(passage.article, [passage.paragraph]),
    paragraph: passage.paragraph,
    start,
    end: passage.end,
    highlight: highlight ? [highlight.start + shift, highlight.end + shift] : null,
    speaker: speakerOf(corpus, number, highlight),
    field: passage.field,
  };
}

/** The passage an excerpt begins with: the passage itself, or the one it leans on. */
function firstOf(corpus: Corpus, number: number, passage: Passage): Passage {
  let first = passage;
  for (let back = 1; back < MOST_SENTENCES; back += 1) {
    const before = corpus.passages[number - back];
    if (!LEANING.test(first.text) || !before) break;
    const joins =
      before.article === first.article &&
      before.field === 'body' &&
      before.paragraph === first.paragraph;
    if (!joins || passage.end - before.start > LONGEST_EXCERPT) break;
    first = before;
  }
  return first;
}

/** The text of a field as it is quoted: the body, or a front-matter value, lists joined by commas; empty for none. */
export function writtenField(article: Article, field: ExcerptField): string {
  const value = article[field];
  return Array.isArray(value) ? value.join(', ') : ((value as string | null) ?? '');
}

/** A front-matter field as an excerpt: its value as written, paragraph 0; null where it has none. */
export function fieldExcerpt(
  article: Article,
  field: Exclude<ExcerptField, 'body'>,
): Excerpt | null {
  const text = writtenField(article, field);
  if (text === '') return null;
  return {
    text,
    ...citationOf(article, [0]),
    paragraph: 0,
    start: 0,
    end: text.length,
    highlight: null,
    speaker: null,
    field,
  };
}
