import { readAskedDays } from '../../src/core/answer/day-asked';
import { readParts } from '../../src/core/answer/answer-parts';
import { asksScore } from '../../src/core/answer/score-asked';
import { isTimelineRequest } from '../../src/core/answer/timeline';
import { buildCorpus, type Corpus } from '../../src/core/corpus/corpus';
import type { English } from '../../src/core/language/english';
import type { Lexicon } from '../../src/core/language/words/lexicon';
import { readSourceDetail } from '../../src/core/question/about-sources';
import { cleanQuestion } from '../../src/core/question/clean';
import { comparisonIn } from '../../src/core/question/comparison';
import { readKind } from '../../src/core/question/kind';
import { mendQuestion } from '../../src/core/question/mend';
import { outletsOf, readOutlets } from '../../src/core/question/outlets';
import { readSmallTalk } from '../../src/core/question/small-talk';
import type { Story } from '../decision/stories';

/** What one part of the reading makes of a question: what it is counted under, and what is shown beside an example. */
export interface Reading {
  readonly group: string;
  readonly detail: string;
}

/** What readings need besides the question. */
interface ReadingTools {
  readonly corpus: Corpus;
  readonly english: English;
  readonly lexicon: Lexicon;
}

type ReadOne = (question: Story['questions'][number], tools: ReadingTools) => readonly Reading[];

const NO_TURNS = { earlier: [], article: null, outlet: null, period: null };

/** The ways of answering beside facts that a question takes. On questions about facts each is a suspect. */
const roadsOf: ReadOne = ({ question }, { corpus, english, lexicon }) => {
  const cleaned = cleanQuestion(question);
  if ('reason' in cleaned) return [{ group: 'cleaned away', detail: cleaned.reason }];
  const talk = readSmallTalk(cleaned.text, english.readTokens(cleaned.text), (stem) =>
    corpus.vocabulary.hasStem(stem),
  );
  if (talk) return [{ group: 'small talk', detail: talk }];
  const outlets = outletsOf(corpus.whole);
  const { text, outlets: named } = readOutlets(cleaned.text, outlets);
  const detail = readSourceDetail(mendQuestion(text, corpus, english, lexicon));
  const comparison = comparisonIn(text, named.length, outlets.length);
  const parts = readParts(cleaned.text, outlets, { corpus, english, lexicon }, NO_TURNS);
  const taken: readonly (readonly [boolean, string, string])[] = [
    [named.length > 0, 'outlet named', text],
    [detail !== null, 'asks about the articles', JSON.stringify(detail)],
    [comparison !== null, 'comparison', JSON.stringify(comparison)],
    [isTimelineRequest(text), 'timeline', ''],
    [readAskedDays(text, english) !== null, 'days', ''],
    [asksScore(text), 'score', ''],
    [parts.length > 1, 'several parts', parts.map((part) => part.question.text).join(' / ')],
  ];
  return taken.flatMap(([is, group, shown]) => (is ? [{ group, detail: shown }] : []));
};

/** The kind that a question is read as, beside the category its writer gave it. */
const kindsOf: ReadOne = ({ question, category }, { corpus, english, lexicon }) => {
  const { kind } = readKind(english.readTokens(mendQuestion(question, corpus, english, lexicon)));
  return [{ group: `${category ?? 'no category'} > ${kind}`, detail: '' }];
};

const WORDS = /\s+/u;

/** What mending changes, word by word where as many words are left. */
const mendedOf: ReadOne = ({ question }, { corpus, english, lexicon }) => {
  const mended = mendQuestion(question, corpus, english, lexicon);
  const [typed, made] = [question.split(WORDS), mended.split(WORDS)];
  if (typed.length !== made.length) return [{ group: 'other words', detail: mended }];
  return typed.flatMap((word, at) => {
    const other = made[at] ?? '';
    return word === other
      ? []
      : [{ group: `${word.toLowerCase()} > ${other.toLowerCase()}`, detail: '' }];
  });
};

/** The parts of the reading that can be looked at, by name. */
export const READINGS: Readonly<Record<string, ReadOne>> = {
  roads: roadsOf,
  kinds: kindsOf,
  mended: mendedOf,
};

/** Questions of one group, in the order in which they were met. */
export interface Group {
  readonly group: string;
  readonly count: number;
  readonly examples: readonly string[];
}

/**
 * Runs one part of the reading over all questions of some stories, each beside its own story's articles. Gives the
 * groups, those of most questions first, each with its first `most` examples.
 */
export function groupsOf(
  stories: readonly Story[],
  read: ReadOne,
  most: number,
  english: English,
  lexicon: Lexicon,
): readonly Group[] {
  const groups = new Map<string, { count: number; examples: string[] }>();
  for (const { writer, articles, questions } of stories) {
    const tools = { corpus: buildCorpus(articles, english), english, lexicon };
    for (const question of questions) {
      for (const { group, detail } of read(question, tools)) {
        const known = groups.get(group) ?? { count: 0, examples: [] };
        known.count += 1;
        if (known.examples.length < most) {
          const shown = `${writer}: ${question.question}`;
          known.examples.push(detail === '' ? shown : `${shown} > ${detail}`);
        }
        groups.set(group, known);
      }
    }
  }
  return [...groups]
    .map(([group, { count, examples }]) => ({ group, count, examples }))
    .sort((a, b) => b.count - a.count);
}
