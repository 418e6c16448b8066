import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { answerInquiry } from '../../src/core/answer/answer-inquiry';
import { readParts } from '../../src/core/answer/answer-parts';
import { inquiryOf } from '../../src/core/answer/engine';
import { lineupOf } from '../../src/core/answer/lineup';
import type { AnswerTools, InquiryOptions, TurnMemory } from '../../src/core/answer/tools';
import { buildCorpus } from '../../src/core/corpus/corpus';
import { judgedAlone } from '../../src/core/decision/decide';
import { TURN_SIGNS, turnValues } from '../../src/core/decision/turn-signs';
import { createEnglish } from '../../src/core/language/english';
import { networkWeights } from '../../src/core/reader/network-weights';
import { createReader, shippedReader } from '../../src/core/reader/reader';
import { createCoverageReader } from '../../src/core/reader/coverage-reader';
import { readWeightsFile } from '../../src/core/reader/weights-file';
import { outletsOf } from '../../src/core/question/outlets';
import { option } from '../decision/options';
import { answersNews, articlesIn } from '../decision/stories';
import { lexicon } from '../train/lexicon';
import { linesIn, type NewsQuestion } from '../train/question-file';

/**
 * Holds the dialogues of stories with their coverage, several stories at a time, as members do, and writes of each
 * turn behind an answer what its candidates are decided by:
 * `cases --news FOLDER,FOLDER --writers a,d --out DIR [--reader FILE]`; the reader must not have learned from them.
 */
interface Dialogue {
  readonly turns: readonly (NewsQuestion & { readonly expect?: string })[];
}
const weights = option('--reader', '');
const given =
  weights === ''
    ? shippedReader(lexicon.everyday)
    : createReader(lexicon.everyday, networkWeights(readWeightsFile(readFileSync(weights))));
const english = createEnglish();
const out = option('--out', '');
mkdirSync(out, { recursive: true });
/** So many stories make one coverage. */
const TOGETHER = 6;

for (const writer of option('--writers', '').split(',')) {
  const folders = option('--news', '').split(',');
  const folder = join(folders.find((one) => existsSync(join(one, writer))) ?? '', writer);
  const stories = readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'dialogues.jsonl')))
    .sort()
    .map((name) => join(folder, name));
  const lines = [JSON.stringify(TURN_SIGNS.map(([name]) => name))];
  for (let at = 0; at < stories.length; at += TOGETHER) {
    const some = stories.slice(at, at + TOGETHER);
    const corpus = buildCorpus(some.flatMap(articlesIn), english);
    const reader = createCoverageReader(given, corpus);
    const tools: AnswerTools = { corpus, english, lexicon, reader, position: 'balanced' };
    const outlets = outletsOf(corpus.whole);
    for (const story of some) {
      for (const { turns } of linesIn(join(story, 'dialogues.jsonl')) as readonly Dialogue[]) {
        let before: TurnMemory | null = null;
        for (const turn of turns) {
          const options = inquiryOf({});
          const asked: InquiryOptions = { ...options, earlier: before ? [before] : [] };
          const parts = readParts(turn.question, outlets, tools, asked);
          const [part] = parts;
          if (part && parts.length === 1 && part.shown !== null && turn.expect !== 'chat') {
            const lineup = lineupOf(part.question, part.range, tools, part);
            const judged = judgedAlone(lineup);
            const all = turnValues(lineup, judged);
            const right = judged.map(({ one: { passage } }) =>
              answersNews({ text: passage.text, article: passage.article.id }, turn),
            );
            const values = all.map((own) => [...own].map((value) => Number(value.toFixed(4))));
            lines.push(JSON.stringify({ writer, answerable: turn.answerable, right, values }));
          }
          before = answerInquiry(turn.question, tools, asked).memory;
        }
      }
    }
  }
  writeFileSync(join(out, `${writer}.jsonl`), `${lines.join('\n')}\n`);
  process.stderr.write(`${writer}: ${lines.length - 1} turns\n`);
}
