import { buildCorpus } from '../../src/core/corpus/corpus';
import { createLexicon } from '../../src/core/language/words/create-lexicon';
import { createEnglish } from '../../src/core/language/english';
import { createEverydayWordings } from '../../src/core/language/words/everyday-wordings';
import { readQuestion } from '../../src/core/question/read-question';
import { rank } from '../../src/core/reading/rank';
import { createReader } from '../../src/core/reader/reader';
import { readArticles } from '../../src/knowledge/read-articles';
import { option } from './options';

/** How long the reader takes: `node bench/reader/start.cjs speed [--knowledge DIR] [--questions TEXT;TEXT]`. CPU time, not wall time. */
const ms = (work: () => void): number => {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
};
const middle = (times: number[]): string =>
  (times.sort((a, b) => a - b)[times.length >> 1] ?? 0).toFixed(2);

const english = createEnglish();
const lexicon = createLexicon();
const wordings = createEverydayWordings();
const corpus = buildCorpus(readArticles(option('knowledge', 'knowledge')).articles, english);
const everything = { from: 0, to: corpus.passages.length };
let reader = createReader(wordings);
const load = ms(() => (reader = createReader(wordings)));
// each time by a reader that knows no word yet
const encodes = [1, 2, 3, 4, 5].map(() => {
  const fresh = createReader(wordings);
  return ms(() => void fresh.encode(corpus));
});
const encodings = reader.encode(corpus);
const questions = option(
  'questions',
  'Who was sent to Russia?;How many workers died in the camps?;When did the UN publish its report?;did they deny it',
).split(';');
const asked = questions.map((text) => {
  const question = readQuestion(text, corpus, english, lexicon);
  const ranked = rank(question, corpus, everything).map(({ number }) => number);
  const others = [...corpus.passages.keys()].filter((number) => !ranked.includes(number));
  return { question, candidates: [...ranked, ...others].slice(0, 26) };
});
const line = [8, 16, 26].map((size) => {
  const times: number[] = [];
  for (let round = 0; round < 40; round += 1) {
    for (const { question, candidates } of asked) {
      const some = candidates.slice(0, size);
      const time = ms(() => void reader.read(question, some, corpus, encodings));
      if (round > 9) times.push(time);
    }
  }
  return `${size} candidates ${middle(times)} ms`;
});
const sentences = corpus.passages.length;
const encode = Number(middle(encodes)) / sentences;
process.stdout.write(
  `load ${load.toFixed(0)} ms; ${sentences} sentences, encode ${encode.toFixed(3)} ms each; ` +
    `${line.join(', ')}\n`,
);
