import { buildCorpus } from '../../src/core/corpus/corpus';
import { createLexicon } from '../../src/core/language/words/create-lexicon';
import { createEnglish } from '../../src/core/language/english';
import { createEverydayWordings } from '../../src/core/language/words/everyday-wordings';
import { readQuestion } from '../../src/core/question/read-question';
import { rank } from '../../src/core/reading/rank';
import { createReader } from '../../src/core/reader/reader';
import { readStories, type Coverage } from './coverages';
import { areaUnderCurve } from '../train/figures';
import { option, storiesTogether } from './options';

/**
 * What the shipped reader is worth on news stories, read by the product's own code and not by the
 * script that trained it: `node bench/reader/start.cjs stories --stories DIR[,DIR] [--one-coverage | --together N]`.
 */
const ANSWERS_SHARE = 0.5;
const PRODUCT_SHARE = 0.5;
/** What a sentence without a shared word has below the least of those with one. */
const BELOW_LEAST = 1;

const english = createEnglish();
const lexicon = createLexicon();
const reader = createReader(createEverydayWordings());

interface First {
  readonly style: string | null;
  readonly answerable: boolean;
  readonly isRight: boolean;
  readonly answers: number;
}

function firstsOf({ articles, questions }: Coverage): readonly First[] {
  const corpus = buildCorpus(articles, english);
  const encodings = reader.encode(corpus);
  const all = corpus.passages.map((_, number) => number);
  return questions.map((asked): First => {
    const question = readQuestion(asked.text, corpus, english, lexicon);
    const ranked = rank(question, corpus, { from: 0, to: all.length });
    const scores = new Map(ranked.map(({ number, score }) => [number, score]));
    const least = Math.min(0, ...scores.values()) - BELOW_LEAST;
    const readings = reader
      .read(question, all, corpus, encodings)
      .map(({ number, rank: order, answers }) => ({
        number,
        answers,
        score: order + ANSWERS_SHARE * answers + PRODUCT_SHARE * (scores.get(number) ?? least),
      }));
    const first = readings.reduce((best, one) => (one.score > best.score ? one : best));
    const passage = corpus.passages[first.number];
    return {
      ...{ style: asked.style, answerable: asked.answerable, answers: first.answers },
      isRight: passage !== undefined && asked.isRight(passage),
    };
  });
}

const firsts = readStories(option('stories').split(','), storiesTogether()).flatMap(firstsOf);
const covered = firsts.filter(({ answerable }) => answerable);
const line = [null, 'plain', 'reworded', 'sloppy', 'far'].map((wanted) => {
  const own = covered.filter(({ style }) => wanted === null || style === wanted);
  const right = own.filter(({ isRight }) => isRight).length;
  return `${wanted ?? 'right first'} ${((100 * right) / own.length).toFixed(1)} (${own.length})`;
});
const logits = (answerable: boolean): readonly number[] =>
  firsts.filter((first) => first.answerable === answerable).map(({ answers }) => answers);
process.stdout.write(
  `${line.join(' · ')} · AUC ${areaUnderCurve(logits(true), logits(false)).toFixed(3)}\n`,
);
