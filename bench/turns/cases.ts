import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerInquiry } from '../../src/core/answer/answer-inquiry';
import { readParts } from '../../src/core/answer/answer-parts';
import { inquiryOf } from '../../src/core/answer/engine';
import { followingLineups } from '../../src/core/answer/lineup';
import type { AnswerTools, InquiryOptions, TurnMemory } from '../../src/core/answer/tools';
import { buildCorpus } from '../../src/core/corpus/corpus';
import { followingTurn } from '../../src/core/decision/judging/decide';
import { candidatesOf, TURN_SIGNS, turnValuesOf } from '../../src/core/decision/judging/turn-signs';
import { createEnglish } from '../../src/core/language/english';
import { outletsOf } from '../../src/core/question/outlets';
import { createCoverageReader } from '../../src/core/reader/coverage-reader';
import { option } from '../decision/options';
import { answersNews, articlesIn, storyFolders } from '../decision/stories';
import { lexicon } from '../train/lexicon';
import { linesIn, type NewsQuestion } from '../train/question-file';
import { readerFrom } from '../train/reader-from';

/**
 * Holds the dialogues of stories with their coverage, several stories at a time, as members do, and writes of each
 * turn that follows what its candidates are decided by:
 * `cases --news FOLDER,FOLDER --writers a,d --out DIR [--reader FILE]`; the reader must not have learned from them.
 */
type Turn = NewsQuestion & { readonly expect?: string };
interface Dialogue {
  readonly turns: readonly Turn[];
}
/** What the candidates of one turn are decided by: a row of values and whether it answers, each. */
interface TurnCase {
  readonly answerable: boolean;
  readonly right: readonly boolean[];
  readonly values: readonly (readonly number[])[];
}

const given = readerFrom(option('--reader', ''));
const english = createEnglish();
const out = option('--out', '');
mkdirSync(out, { recursive: true });
/** So many stories make one coverage. */
const TOGETHER = 12;

/** What is decided of a turn that follows; null for one that opens a conversation or names what it is about. */
function caseOf(turn: Turn, asked: InquiryOptions, tools: AnswerTools): TurnCase | null {
  const { corpus } = tools;
  const [part, ...others] = readParts(turn.question, outletsOf(corpus.whole), tools, asked);
  if (!part || others.length > 0 || turn.expect === 'chat') return null;
  const { question, typed, topic, range } = part;
  if (topic === null) return null;
  const read = followingTurn(followingLineups({ question, typed, topic }, range, tools));
  const numbers = candidatesOf(read);
  const valuesOf = turnValuesOf(read);
  return {
    answerable: turn.answerable,
    right: numbers.map((number) => {
      const passage = corpus.passages[number];
      return (
        passage !== undefined &&
        answersNews({ text: passage.text, article: passage.article.id }, turn)
      );
    }),
    values: numbers.map((number) => [...valuesOf(number)].map((value) => Number(value.toFixed(4)))),
  };
}

/** The cases of one dialogue, held turn by turn. */
function casesOf({ turns }: Dialogue, tools: AnswerTools): readonly TurnCase[] {
  const cases: TurnCase[] = [];
  const earlier: TurnMemory[] = [];
  for (const turn of turns) {
    const asked: InquiryOptions = { ...inquiryOf({}), earlier: [...earlier] };
    const found = earlier.length > 0 ? caseOf(turn, asked, tools) : null;
    if (found) cases.push(found);
    const { memory } = answerInquiry(turn.question, tools, asked);
    if (memory) earlier.push(memory);
  }
  return cases;
}

/** The cases of stories that make one coverage, given by their folders. */
function casesIn(stories: readonly string[]): readonly TurnCase[] {
  const corpus = buildCorpus(stories.flatMap(articlesIn), english);
  const reader = createCoverageReader(given, corpus);
  const tools: AnswerTools = { corpus, english, lexicon, reader, position: 'balanced' };
  return stories.flatMap((story) =>
    (linesIn(join(story, 'dialogues.jsonl')) as readonly Dialogue[]).flatMap((dialogue) =>
      casesOf(dialogue, tools),
    ),
  );
}

for (const writer of option('--writers', '').split(',')) {
  const stories = storyFolders(option('--news', ''), writer, 'dialogues.jsonl');
  const coverages = Array.from({ length: Math.ceil(stories.length / TOGETHER) }, (_, number) =>
    stories.slice(number * TOGETHER, (number + 1) * TOGETHER),
  );
  const lines = coverages.flatMap(casesIn).map((one) => JSON.stringify({ writer, ...one }));
  const names = JSON.stringify(TURN_SIGNS.map(([name]) => name));
  writeFileSync(join(out, `${writer}.jsonl`), `${[names, ...lines].join('\n')}\n`);
  process.stderr.write(`${writer}: ${lines.length} turns\n`);
}
