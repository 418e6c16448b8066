import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCorpus, type Corpus, type PassageRange } from '../../src/core/corpus/corpus';
import { createEnglish } from '../../src/core/language/english';
import { readQuestion } from '../../src/core/question/read-question';
import { CONFIDENCE_FEATURES, confidenceValues } from '../../src/core/ranking/confidence-features';
import { rank } from '../../src/core/ranking/rank';
import { lexicon } from './lexicon';
import { isRight, readQuestionSet, type AskedQuestion, type QuestionSet } from './squad';

/**
 * Puts questions to coverage that answers them and to coverage that does not, and writes what the
 * best candidate looks like each time: `silence.ts --set FILE --out DIR --from N --to N --every N`.
 */
const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};
/** Why a question may find no answer, by number. */
const CONDITIONS = ['covered', 'look-alike', 'deleted', 'other-article'] as const;
/** Every paragraph is taken away once: with every fifth one more. */
const SHARES = Number(option('--shares', '5'));

const english = createEnglish();
const out = option('--out', '');
const every = Number(option('--every', '1'));
mkdirSync(out, { recursive: true });
const rows: Float64Array[] = [];
const notes: number[] = [];

function put(
  asked: AskedQuestion,
  corpus: Corpus,
  range: PassageRange | null,
  condition: (typeof CONDITIONS)[number],
  scope: number,
): void {
  if (!range) return;
  const question = readQuestion(asked.text, corpus, english, lexicon);
  const ranked = rank(question, corpus, range);
  const values = confidenceValues(question, ranked, lexicon);
  if (!values) return;
  const right = condition === 'covered' && isRight(ranked[0]?.passage.text ?? '', asked);
  rows.push(values);
  const article = Number(asked.article.slice(asked.article.indexOf('-') + 1));
  notes.push(right ? 1 : 0, CONDITIONS.indexOf(condition), scope, article);
}

function without({ articles }: QuestionSet, share: number): Corpus {
  const left = articles.map((article) => ({
    ...article,
    body: article.body
      .split('\n\n')
      .filter((_, index) => index % SHARES !== share)
      .join('\n\n'),
  }));
  return buildCorpus(left, english);
}

const set = readQuestionSet(
  option('--set', ''),
  Number(option('--from', '0')),
  Number(option('--to', 'Infinity')),
);
const questions = set.questions.filter((_, index) => index % every === 0);
const places = new Map<string, number>();
for (const { id, body } of set.articles) {
  for (const [index, paragraph] of body.split('\n\n').entries())
    places.set(`${id} ${paragraph}`, index);
}
const wholeOf = ({ passages }: Corpus): PassageRange => ({ from: 0, to: passages.length });
const corpus = buildCorpus(set.articles, english);
for (const [index, asked] of questions.entries()) {
  const condition = asked.answerable ? 'covered' : 'look-alike';
  put(asked, corpus, corpus.rangeOf(asked.article), condition, 0);
  put(asked, corpus, wholeOf(corpus), condition, 1);
  const step = 1 + (index % (set.articles.length - 1));
  const here = set.articles.findIndex(({ id }) => id === asked.article);
  const other = set.articles[(here + step) % set.articles.length];
  if (asked.answerable && other) put(asked, corpus, corpus.rangeOf(other.id), 'other-article', 0);
}
for (let share = 0; share < SHARES; share += 1) {
  const rest = without(set, share);
  for (const asked of questions) {
    const place = places.get(`${asked.article} ${asked.paragraph}`);
    if (!asked.answerable || place === undefined || place % SHARES !== share) continue;
    put(asked, rest, rest.rangeOf(asked.article), 'deleted', 0);
    put(asked, rest, wholeOf(rest), 'deleted', 1);
  }
  process.stderr.write(`without ${share + 1} of ${SHARES}: ${rows.length} rows\n`);
}
const width = CONFIDENCE_FEATURES.length;
const matrix = new Float32Array(rows.length * width);
for (const [row, values] of rows.entries()) matrix.set(values, row * width);
writeFileSync(join(out, 'features'), matrix);
writeFileSync(join(out, 'notes'), Int32Array.from(notes));
