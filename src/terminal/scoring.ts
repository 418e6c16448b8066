import type { Excerpt, Outcome } from '../core/outcome/outcome';
import type { Article } from '../core/article/article';
import { foldText } from '../core/language/fold';
import type { GoldAnswer, GoldQuestion } from './gold';

/** How one reply compares with the gold. */
export interface Judgement {
  readonly isAnswered: boolean;
  /** The first excerpt holds a right answer of the right outlet, or is a sentence fine to quote. */
  readonly isRightFirst: boolean;
  /** The first three excerpts together hold every part. */
  readonly isComplete: boolean;
  readonly verdict:
    'right' | 'incomplete' | 'wrong' | 'missed' | 'false answer' | 'not recognised' | 'not scored';
}

/** UTF-16 code units of an excerpt that count: longer ones would win by quoting everything. */
const COUNTED_LENGTH = 700;
const COUNTED_EXCERPTS = 3;

const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
const wordsOf = (text: string): readonly string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a run of whole words, written together, is the other: "Al Jazeera America" holds "aljazeera". */
function holdsWords(text: string, wanted: string): boolean {
  const words = wordsOf(text);
  return words.some((_, from) => {
    let joined = '';
    for (let at = from; at < words.length && joined.length < wanted.length; at += 1) {
      joined += words[at] ?? '';
    }
    return joined === wanted;
  });
}

/** The day of an ISO date as a page would print it: "October 8, 2014". */
function printedDate(iso: string): string {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(day.getTime())
    ? ''
    : day.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
}

function shownWords({ text, speaker, field }: Excerpt): string {
  return [
    flat(text).slice(0, COUNTED_LENGTH),
    speaker === null ? '' : flat(speaker),
    field === 'datePublished' ? printedDate(text) : '',
  ]
    .filter(Boolean)
    .join(' — ');
}

/** Compares replies with the gold. */
export interface Judge {
  judge(gold: GoldQuestion, outcome: Outcome): Judgement;
  /** Excerpts that are not to the letter where they say they stand. */
  misquotesOf(outcome: Outcome): readonly Excerpt[];
}

/** A judge who knows the articles: which outlet a gold source means, and what a source says. */
export function createJudge(articles: readonly Article[]): Judge {
  const known = new Map(articles.map((article) => [article.id, article]));
  const meant = new Map<string, ReadonlySet<string>>();

  const articlesOf = (source: string): ReadonlySet<string> => {
    let ids = meant.get(source);
    if (ids === undefined) {
      const wanted = wordsOf(source).join('');
      const fits = ({ id, publisher, aliases }: Article): boolean =>
        [id, publisher, ...aliases].some((name) => holdsWords(name, wanted));
      ids = new Set(articles.filter(fits).map(({ id }) => id));
      meant.set(source, ids);
    }
    return ids;
  };

  const holds = (excerpt: Excerpt, { source, answer }: GoldAnswer): boolean => {
    const ids = source === null ? null : articlesOf(source);
    // a source that no article has cannot be held against a reply
    const isFromSource = ids === null || ids.size === 0 || ids.has(excerpt.article);
    return isFromSource && shownWords(excerpt).includes(flat(answer));
  };

  const judge = (gold: GoldQuestion, { outcome, excerpts }: Outcome): Judgement => {
    const [first] = excerpts;
    const isAnswered = outcome === 'answered' && first !== undefined;
    const isRightFirst =
      isAnswered &&
      (gold.answers.some((answer) => holds(first, answer)) ||
        gold.alsoOk.some((sentence) => flat(first.text).includes(flat(sentence))));
    const counted = excerpts.slice(0, COUNTED_EXCERPTS);
    const isComplete =
      isAnswered &&
      [...new Set(gold.answers.map(({ part }) => part))].every((part) =>
        gold.answers.some(
          (answer) => answer.part === part && counted.some((excerpt) => holds(excerpt, answer)),
        ),
      );
    const verdict = (): Judgement['verdict'] => {
      if (gold.expectation === 'not scored') return 'not scored';
      if (gold.expectation === 'chat')
        return outcome === 'conversation' ? 'right' : 'not recognised';
      if (gold.expectation === 'silence') return isAnswered ? 'false answer' : 'right';
      if (!isAnswered) return 'missed';
      if (!isRightFirst) return 'wrong';
      return isComplete ? 'right' : 'incomplete';
    };
    return { isAnswered, isRightFirst, isComplete, verdict: verdict() };
  };

  const isVerbatim = ({ article, field, start, end, text }: Excerpt): boolean => {
    const source = known.get(article);
    if (source === undefined) return false;
    if (field === 'body') return source.body.slice(start, end) === text;
    const value = source[field];
    return Array.isArray(value)
      ? value.join(', ') === text || value.includes(text)
      : value === text;
  };

  return {
    judge,
    misquotesOf: ({ excerpts }) => excerpts.filter((excerpt) => !isVerbatim(excerpt)),
  };
}
