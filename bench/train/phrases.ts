import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEnglish } from '../../src/core/language/english';
import { QUESTION_KINDS } from '../../src/core/question/kinds';
import { answerPhrasesOf } from '../../src/core/reading/answer-phrases';
import { evidenceOf, settingOf, type Evidence } from '../../src/core/reading/evidence';
import { PHRASE_FEATURES, readPhrase } from '../../src/core/reading/phrase-features';
import { marksOf, PHRASE_MARKS } from '../../src/core/reading/phrase-marks';
import { questionSigns } from '../../src/core/reading/question-signs';
import { MOST_CANDIDATES } from '../../src/core/reading/rank';
import { retrieve } from '../../src/core/retrieval/retrieval';
import { overlapWith } from '../quality/answer-overlap';
import {
  CONFIDENCE_ARTICLES,
  HELD_OUT_ARTICLES,
  isForTables,
  lessons,
  type Lesson,
} from './coverage';
import { fitLinear, linearScores } from './linear';
import type { CandidateList, Lists } from './lists';
import { isRight, type AskedQuestion } from './squad';

/**
 * Fits how much speaks for a phrase as the answer, on the sentence that answers and the best ones
 * that do not: `phrases.ts --data DIR --date DATE`. It reads articles that confidence, which has
 * this as a feature, does not learn from.
 */
const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};
/** How many sentences that do not answer stand beside the one that does. */
const OTHERS = 4;
/** A phrase that shares less than this with the gold answer is no answer, F1 from 0 to 1. */
const LEAST_OVERLAP = 0.4;
/** One question in so many is read: more teach nothing new. */
const EVERY = 2;
const width = PHRASE_FEATURES.length;
const marks = PHRASE_MARKS.length;

/** The phrases of one question: those of the sentence that answers lead. */
interface PhraseLists extends Lists {
  /** F1 of each phrase with the gold answer; -1 in sentences that do not answer. */
  readonly overlaps: readonly number[];
}

/** What may answer a question: the sentence that does, then the best that do not. */
function sentencesOf(
  { asked, question }: Lesson['questions'][number],
  { corpus }: Lesson,
): readonly Evidence[] {
  const own = corpus.rangeOf(asked.article);
  if (!own) return [];
  const retrieval = retrieve(question, corpus, own, MOST_CANDIDATES);
  const signs = questionSigns(question, retrieval.idf, corpus);
  const answers = retrieval.candidates.map(({ passage }) =>
    isRight(corpus.passages[passage]?.text ?? '', asked),
  );
  const right = answers.indexOf(true);
  if (right < 0) return [];
  const wrong = [...answers.keys()].filter((rank) => !answers[rank]).slice(0, OTHERS);
  return [right, ...wrong].flatMap((rank) => {
    const setting = settingOf(signs, corpus, retrieval, rank);
    return setting ? [evidenceOf(setting)] : [];
  });
}

function readPhrases(
  from: number,
  to: number,
  every: number,
  isFor: (asked: AskedQuestion) => boolean,
): PhraseLists {
  const features: Float32Array[] = [];
  const presence: (readonly number[])[] = [];
  const labels: number[] = [];
  const overlaps: number[] = [];
  const lists: CandidateList[] = [];
  for (const lesson of lessons(option('--data', ''), from, to, createEnglish(), every)) {
    for (const one of lesson.questions) {
      if (!isFor(one.asked)) continue;
      const sentences = sentencesOf(one, lesson);
      const begin = overlaps.length;
      for (const [place, evidence] of sentences.entries()) {
        const { tokens, text } = evidence.passage;
        for (const phrase of answerPhrasesOf(evidence)) {
          const values = new Float32Array(width);
          presence.push(marksOf(phrase, evidence));
          readPhrase(phrase, evidence, values, 0);
          features.push(values);
          const words = text.slice(tokens[phrase.from]?.start, tokens[phrase.to - 1]?.end);
          overlaps.push(place === 0 ? overlapWith(words, one.asked.answers).f1 : -1);
        }
      }
      const top = overlaps.slice(begin).reduce((a, b) => Math.max(a, b), LEAST_OVERLAP);
      for (const overlap of overlaps.slice(begin)) labels.push(overlap === top ? 1 : 0);
      const gold = labels.includes(1, begin);
      const kind = QUESTION_KINDS.indexOf(one.question.kind);
      lists.push({ from: begin, to: overlaps.length, kind, whole: false, gold });
    }
  }
  const matrix = new Float32Array(labels.length * width);
  const shown = new Uint8Array(labels.length * marks);
  for (let row = 0; row < labels.length; row += 1) {
    matrix.set(features[row] ?? [], row * width);
    for (const mark of presence[row] ?? []) shown[row * marks + mark] = 1;
  }
  const data = { features: matrix, presence: shown, labels: Uint8Array.from(labels) };
  return { ...data, width, marks, lists, overlaps };
}

const [heldOutFrom, heldOutTo] = HELD_OUT_ARTICLES;
const train = readPhrases(0, CONFIDENCE_ARTICLES[0], EVERY, isForTables);
process.stderr.write(`${train.lists.length} questions, ${train.labels.length} phrases\n`);
const ranking = fitLinear(train, QUESTION_KINDS.length, 4, 1e-5);

const heldOut = readPhrases(heldOutFrom, heldOutTo, 5, () => true);
let f1 = 0;
for (const list of heldOut.lists) {
  const overlaps = heldOut.overlaps.slice(list.from, list.to);
  let [best, most] = [0, -Infinity];
  for (const [index, score] of linearScores(ranking, heldOut, list).entries()) {
    if ((overlaps[index] ?? -1) < 0 || score <= most) continue;
    [best, most] = [overlaps[index] ?? 0, score];
  }
  f1 += best / heldOut.lists.length;
}
process.stderr.write(`F1 of the best phrase of the right sentence, held out: ${f1.toFixed(4)}\n`);

const rounded = (value: number): number => Number(value.toFixed(3));
const named = (names: readonly string[], values: Float64Array): string =>
  JSON.stringify(Object.fromEntries(names.map((name, at) => [name, rounded(values[at] ?? 0)])));
const fits = QUESTION_KINDS.map((kind, row) => {
  const values = ranking.fits.subarray(row * marks, (row + 1) * marks);
  return `  ${JSON.stringify(kind)}: ${named(PHRASE_MARKS, values)}`;
});
const names = PHRASE_FEATURES.map(([name]) => name);
writeFileSync(
  join(__dirname, '../../src/core/reading/data/answer-phrases.json'),
  `{
 "about": "How much speaks for a phrase of a passage as the answer: a weight for each feature, and for each kind of question what each mark is worth by being there.",
 "data": "SQuAD 1.1 training set (CC BY-SA 4.0), the articles that translations.json was made from up to 342; articles 403 to 442 held out",
 "date": ${JSON.stringify(option('--date', ''))},
 "command": "node bench/train/start.cjs train --data DIR --date DATE",
 "heldOutF1": ${rounded(f1)},
 "weights": ${named(names, ranking.weights)},
 "fits": {
${fits.join(',\n')}
 }
}
`,
);
