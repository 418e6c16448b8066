import { createEngine, type Engine } from '../../src/core/answer/engine';
import type { English } from '../../src/core/language/english';
import { paragraphsOf } from '../../src/core/article/article';
import type { QuestionSet } from '../train/squad';
import type { Contestant } from './contestant';
import { paragraphNumbers, takeAway } from './taken-away';
import { put, type Inquiry, type Searched, type Trial } from './trial';

/** One contestant with everything that was put to it. */
export interface Trials {
  readonly contestant: Contestant;
  readonly trials: readonly Trial[];
}

/** How a set is put to the contestants. */
export interface TrialOptions {
  /** In how many parts the answering paragraphs are taken away. */
  readonly rounds: number;
  /** Told what is being done. */
  readonly report: (line: string) => void;
}

/**
 * Where silence is judged: in the question's own article, unless most articles are one paragraph,
 * with which the whole article goes.
 */
export function silenceScope({ articles }: QuestionSet): Exclude<Searched, 'paragraph'> {
  const long = articles.filter(({ body }) => paragraphsOf(body).length > 1).length;
  return long * 2 > articles.length ? 'article' : 'all';
}

/** Everything that is asked while the coverage is whole. */
function inquiriesOf(set: QuestionSet): readonly Inquiry[] {
  const { articles, questions } = set;
  const minded = silenceScope(set);
  const paragraphs = paragraphNumbers(set);
  const inquiries: Inquiry[] = [];
  for (const [index, asked] of questions.entries()) {
    const condition = asked.answerable ? 'covered' : 'look-alike';
    const own = { article: asked.article, paragraph: null };
    const ask = (inquiry: Omit<Inquiry, 'asked' | 'minding'>): void => {
      inquiries.push({ ...inquiry, asked, minding: inquiry.searched === minded });
    };
    ask({ condition, searched: 'article', scope: own });
    ask({ condition, searched: 'all', scope: { article: null, paragraph: null } });
    if (!asked.answerable) continue;
    const paragraph = paragraphs[index] ?? null;
    if (paragraph !== null) ask({ condition, searched: 'paragraph', scope: { ...own, paragraph } });
    const here = articles.findIndex(({ id }) => id === asked.article);
    const step = 1 + (index % Math.max(1, articles.length - 1));
    const other = articles[(here + step) % articles.length];
    if (other && other.id !== asked.article) {
      const scope = { article: other.id, paragraph: null };
      ask({ condition: 'other-article', searched: 'article', scope });
    }
  }
  return inquiries;
}

/** What is asked once some paragraphs are gone. */
function lostInquiries(set: QuestionSet, places: readonly number[]): readonly Inquiry[] {
  const searched = silenceScope(set);
  return places.flatMap((place): readonly Inquiry[] => {
    const asked = set.questions[place];
    if (!asked) return [];
    const scope = { article: searched === 'all' ? null : asked.article, paragraph: null };
    return [{ asked, condition: 'taken-away', searched, scope, minding: true }];
  });
}

/** Puts every question to every contestant, with and without its answer. Deterministic but for time. */
export function runTrials(
  set: QuestionSet,
  contestants: readonly Contestant[],
  english: English,
  { rounds, report }: TrialOptions,
): readonly Trials[] {
  const all = contestants.map((contestant) => ({ contestant, trials: [] as Trial[] }));
  const ask = (coverage: Engine, inquiries: readonly Inquiry[]): void => {
    for (const { contestant, trials } of all) {
      const reader = contestant.read(coverage);
      for (const inquiry of inquiries) {
        if (inquiry.searched === 'paragraph' && !contestant.takesParagraph) continue;
        trials.push(put(reader, inquiry));
      }
      report(`${contestant.name}: ${trials.length} answers`);
    }
  };
  ask(createEngine(set.articles, english), inquiriesOf(set));
  for (const [index, { articles, questions }] of takeAway(set, rounds).entries()) {
    if (questions.length === 0) continue;
    report(`without part ${index + 1} of ${rounds}`);
    ask(createEngine(articles, english), lostInquiries(set, questions));
  }
  return all;
}
