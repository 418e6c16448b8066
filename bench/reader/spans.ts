import { buildCorpus } from '../../src/core/corpus/corpus';
import { createLexicon } from '../../src/core/language/words/create-lexicon';
import { createEnglish } from '../../src/core/language/english';
import { readQuestion } from '../../src/core/question/read-question';
import { rank } from '../../src/core/reading/rank';
import { createReader } from '../../src/core/reader/reader';
import { readSet } from './coverages';
import { option } from './options';

/**
 * How well the answering words are found within a sentence that is known to answer:
 * `node bench/reader/start.cjs spans --set FILE [--every N]`. Of the SQuAD 2.0
 * set only the odd-numbered articles, as the others were trained on. Words are compared as SQuAD's own
 * script does: small letters, no marks, no articles, the best of all gold answers.
 */
const ARTICLES_A_COVERAGE = 50;

const english = createEnglish();
const lexicon = createLexicon();
const reader = createReader(lexicon.everyday);
const every = Number(option('every', '1'));

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll(/\p{P}/gu, '')
    .replaceAll(/\b(?:a|an|the)\b/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '');

function overlap(one: readonly string[], other: readonly string[]): number {
  const left = [...other];
  const shared = one.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * shared) / (one.length + other.length || 1);
}

/** Exact and F1 of a stretch against the best of the gold answers. */
function worth(text: string, answers: readonly string[]): readonly [number, number] {
  const own = wordsOf(text);
  const pairs = answers.map(wordsOf);
  return [
    pairs.some((gold) => gold.join(' ') === own.join(' ')) ? 1 : 0,
    Math.max(0, ...pairs.map((gold) => overlap(own, gold))),
  ];
}

const sums: [exact: number, f1: number] = [0, 0];
let count = 0;
for (const { articles, questions } of readSet(option('set'), 0, 100_000, ARTICLES_A_COVERAGE)) {
  const corpus = buildCorpus(articles, english);
  const encodings = reader.encode(corpus);
  const odd = questions.filter(({ article }) => /[13579]$/u.test(article ?? ''));
  for (const asked of odd.filter((_, index) => index % every === 0)) {
    const range = corpus.rangeOf(asked.article ?? '');
    if (!asked.answerable || range === null) continue;
    const question = readQuestion(asked.text, corpus, english, lexicon);
    const gold = rank(question, corpus, range).find(({ passage }) => asked.isRight(passage));
    if (!gold) continue;
    const [reading] = reader.read(question, [gold.number], corpus, encodings);
    count += 1;
    const span = reading?.span ?? null;
    const text = span === null ? '' : gold.passage.text.slice(span.start, span.end);
    const [exact, f1] = worth(text, asked.answers);
    sums[0] += exact;
    sums[1] += f1;
  }
}
const [exact, f1] = sums.map((sum) => ((100 * sum) / count).toFixed(1));
process.stdout.write(`exact ${exact}, F1 ${f1} (${count} questions)\n`);
