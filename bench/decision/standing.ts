import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Engine, createEngine as CreateEngine } from '../../src/core/answer/engine';
import type { createEnglish as CreateEnglish } from '../../src/core/language/english';
import type { Article } from '../../src/core/article/article';
import type { NewsQuestion } from '../train/question-file';
import { isRight, readQuestionSet, type AskedQuestion } from '../train/squad';
import { expectedCalibrationError, type Judged } from '../train/figures';
import { option } from './options';
import { answersNews, readStories } from './stories';

/**
 * How a built checkout answers at its default position, silence included:
 * `standing --data DIR [--product DIR] [--sets multirc,squad,news] [--writers b,e]`.
 * `--data` holds `public/` and `news/`. Prints a line a set: right first, wrong first, answered though
 * it does not say, and how far the confidence shown is from the share of right ones.
 */
const data = option('--data', '');
const product = resolve(option('--product', join(__dirname, '../..')));
const sets = option('--sets', 'multirc,squad,news').split(',');
const writers = option('--writers', 'b,e').split(',');
if (!existsSync(data)) {
  process.stderr.write('usage: start.cjs standing --data DIR [--product DIR] [--sets …]\n');
  process.exit(2);
}

const core = join(product, 'dist/src/core');
// eslint-disable-next-line @typescript-eslint/no-require-imports -- of whichever checkout is measured
const { createEngine } = require(join(core, 'answer/engine')) as {
  createEngine: typeof CreateEngine;
};
// eslint-disable-next-line @typescript-eslint/no-require-imports
const { createEnglish } = require(join(core, 'language/english')) as {
  createEnglish: typeof CreateEnglish;
};
const english = createEnglish();
const engineOf = (articles: readonly Article[]): Engine => createEngine(articles, english);

/** What came of the questions of one set. */
interface Tally {
  covered: number;
  right: number;
  wrong: number;
  lost: number;
  misled: number;
  judged: Judged[];
}
const tally = (): Tally => ({ covered: 0, right: 0, wrong: 0, lost: 0, misled: 0, judged: [] });

function put(
  engine: Engine,
  text: string,
  article: string | null,
  answers: ((excerpt: { text: string; article: string }) => boolean) | null,
  into: Tally,
): void {
  const { outcome } = engine.ask(text, article === null ? {} : { article });
  const [first] = outcome.outcome === 'answered' ? outcome.excerpts : [];
  const right = first !== undefined && (answers?.(first) ?? false);
  if (answers) into.covered += 1;
  else into.lost += 1;
  if (first && answers) into[right ? 'right' : 'wrong'] += 1;
  if (first && !answers) into.misled += 1;
  if (first) {
    const { confidence } = outcome;
    into.judged.push({ confidence, right, condition: answers ? 0 : 1 });
  }
}

function print(name: string, { covered, right, wrong, lost, misled, judged }: Tally): void {
  const given = right + wrong + misled;
  const percent = (part: number, of: number): string => ((100 * part) / Math.max(1, of)).toFixed(1);
  process.stdout.write(
    `${name.padEnd(28)} right ${right} wrong ${wrong} misled ${misled} of ${covered} + ${lost}` +
      ` | right ${percent(right, covered)} % wrong of answered ${percent(wrong + misled, given)} %` +
      ` silent ${percent(lost - misled, lost)} % | calibration error ${expectedCalibrationError(judged).toFixed(3)}\n`,
  );
}

/** The body without the sentences that answer; undefined where they are not in it, or are all of it. */
function withoutSentences(body: string, { answers }: AskedQuestion): string | undefined {
  const rest = answers.reduce((text, sentence) => text.replace(sentence, ''), body);
  return rest.length === body.length || rest.trim() === '' ? undefined : rest;
}

function publicSet(file: string, every: number, takesAway: boolean): void {
  const set = readQuestionSet(join(data, 'public', file));
  const questions = set.questions.filter((_, index) => index % every === 0);
  const engine = engineOf(set.articles);
  const into = tally();
  for (const asked of questions) {
    const answers = asked.answerable
      ? ({ text }: { text: string }): boolean => isRight(text, asked)
      : null;
    put(engine, asked.text, asked.article, answers, into);
  }
  for (const asked of takesAway ? questions : []) {
    const article = set.articles.find(({ id }) => id === asked.article);
    const body = article && withoutSentences(article.body, asked);
    if (!article || body === undefined) continue;
    put(engineOf([{ ...article, body }]), asked.text, null, null, into);
  }
  print(file, into);
}

function news(): void {
  const stories = readStories(join(data, 'news'), writers);
  const engine = engineOf(stories.flatMap(({ articles }) => articles));
  const all = tally();
  const parts = new Map<string, Tally>();
  for (const question of stories.flatMap(({ questions }) => questions)) {
    const answers = question.answerable
      ? (excerpt: { text: string; article: string }): boolean => answersNews(excerpt, question)
      : null;
    put(engine, question.question, null, answers, all);
    const part = partOf(question);
    if (!parts.has(part)) parts.set(part, tally());
    put(engine, question.question, null, answers, parts.get(part) ?? tally());
  }
  print(`news ${writers.join('')}`, all);
  for (const [name, part] of [...parts].sort(([a], [b]) => (a < b ? -1 : 1)))
    print(`  ${name}`, part);
}

const partOf = ({ style, kind, answerable }: NewsQuestion): string =>
  answerable ? `style ${style ?? '-'}` : `kind ${kind ?? '-'}`;

if (sets.includes('multirc')) publicSet('multirc-news-dev.json.gz', 1, true);
if (sets.includes('squad')) publicSet('squad-v2-dev-even.json.gz', 4, false);
if (sets.includes('news')) news();
