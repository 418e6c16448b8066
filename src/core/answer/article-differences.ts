import type { Passage } from '../article/passage';
import type { AnalysedArticle } from '../corpus/analysed-article';
import type { Corpus } from '../corpus/corpus';
import type { PassageFacts } from '../corpus/passage-facts';
import { tellsSameFact } from '../decision/judging/corroboration';
import type { Figure } from '../facts/facts';
import { overlap } from '../language/token';
import type { Excerpt, Outcome } from '../outcome/outcome';
import type { ArticleQuestion, AskedFact } from './article-question';

/** What an outlet of the coverage says otherwise. */
export interface Difference {
  readonly question: string;
  /** ¶ number of the article's own sentence. */
  readonly paragraph: number;
  /** The article's own words: a figure, a date, or what it denies. */
  readonly own: string;
  /** What the coverage has in their place, to the letter. */
  readonly theirs: string;
  readonly outlet: string;
  readonly headline: string;
  /** ¶ number there. */
  readonly theirParagraph: number;
}

/** Answers a question. */
export type Asker = (question: string) => { readonly outcome: Outcome };

/** The coverage that an article is compared with. */
export interface Compared {
  readonly corpus: Corpus;
  readonly ask: Asker;
}

/** Whether an excerpt and a passage of the same article share words. */
export const meets = (excerpt: Excerpt, passage: Passage): boolean =>
  excerpt.field === passage.field && overlap(excerpt, passage);

/** Whether two figures count or measure the same sort of thing. */
function isAlike(one: Figure, other: Figure): boolean {
  const headOf = ({ counted }: Figure): string =>
    counted
      ?.toLowerCase()
      .split(/[\s-]+/u)
      .at(-1) ?? '';
  return one.kind === other.kind && one.unit === other.unit && headOf(one) === headOf(other);
}

/** What a passage has in place of a fact, to the letter; null where it has the same, or nothing like it. */
function otherThan(fact: AskedFact, { figures, dates }: PassageFacts): string | null {
  if ('figure' in fact) {
    const alike = figures.filter((one) => isAlike(one, fact.figure));
    const isGiven = alike.some(
      ({ value, valueHigh = value }) =>
        value <= (fact.figure.valueHigh ?? fact.figure.value) && fact.figure.value <= valueHigh,
    );
    return isGiven ? null : (alike[0]?.text ?? null);
  }
  if (!('date' in fact)) return null;
  const { from, to } = fact.date;
  const known = dates.filter((one) => one.from !== null && one.to !== null);
  const isGiven = known.some(
    (one) => (one.from ?? '') <= (to ?? from ?? '') && (from ?? '') <= (one.to ?? ''),
  );
  return isGiven ? null : (known[0]?.text ?? null);
}

/** What another outlet of the coverage answers otherwise; null where none does. */
export function differenceOf(
  question: ArticleQuestion,
  analysed: AnalysedArticle,
  { corpus, ask }: Compared,
): Difference | null {
  const { fact, passage: position, text } = question;
  const own = analysed.passages[position];
  if (own === undefined || fact.kind === 'who-said' || fact.kind === 'who-denied') return null;
  const { outcome } = ask(text);
  const { id, publisher } = analysed.article;
  for (const excerpt of outcome.level === 'low' ? [] : outcome.excerpts) {
    if (excerpt.article === id || excerpt.outlet === publisher || excerpt.field !== 'body')
      continue;
    const { from, to } = corpus.rangeOf(excerpt.article) ?? { from: 0, to: 0 };
    const at = corpus.passages.slice(from, to).findIndex((one) => meets(excerpt, one));
    if (at < 0) continue;
    const [passage, facts] = [corpus.passages[from + at], corpus.passageFacts[from + at]];
    if (passage === undefined || facts === undefined || !tellsSameFact(own, passage)) continue;
    const isAffirmed = fact.kind === 'denied' && outcome.stance?.kind === 'affirmed';
    const theirs = isAffirmed ? passage.text : otherThan(fact, facts);
    if (theirs === null) continue;
    const said = 'figure' in fact ? fact.figure.text : 'date' in fact ? fact.date.text : own.text;
    const { outlet, headline, paragraph: theirParagraph } = excerpt;
    const { paragraph } = own;
    return { question: text, paragraph, own: said, theirs, outlet, headline, theirParagraph };
  }
  return null;
}
