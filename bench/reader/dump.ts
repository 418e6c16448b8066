import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCorpus } from '../../src/core/corpus/corpus';
import { createEnglish } from '../../src/core/language/english';
import { createDump } from './lists';
import { isSet, option, storiesTogether } from './options';
import { readSet, readStories, withoutParagraphs, type Coverage } from './coverages';

/**
 * Writes a question set as columns of numbers for training and measuring, with what the product knows
 * of each pair: `node bench/reader/start.cjs dump --set FILE | --stories DIR[,DIR] --work DIR --name NAME
 * [--from N --to N --whole --deleted --every-sentence --one-coverage --together N --most N --inputs]`.
 */
const ARTICLES_A_COVERAGE = 50;
const TAKEN_AWAY_PARTS = 5;

const folder = join(option('work'), 'dump', option('name'));
mkdirSync(folder, { recursive: true });
const english = createEnglish();
const dump = createDump(
  ...([english, option('work'), Number(option('most', '26'))] as const),
  ...([isSet('every-sentence'), isSet('inputs')] as const),
);

function putAll({ articles, questions }: Coverage, own: boolean, whole: boolean): void {
  const corpus = buildCorpus(articles, english);
  const everything = { from: 0, to: corpus.passages.length };
  dump.corpus(corpus);
  for (const asked of questions) {
    const condition = asked.answerable ? 0 : 1;
    const range = asked.article === null ? null : corpus.rangeOf(asked.article);
    if (own && range) dump.question(corpus, range, asked, condition, 0);
    if (whole) dump.question(corpus, everything, asked, condition, 1);
  }
}

if (process.argv.includes('--set')) {
  const [from, to] = [Number(option('from', '0')), Number(option('to', '100000'))];
  for (const coverage of readSet(option('set'), from, to, ARTICLES_A_COVERAGE)) {
    putAll(coverage, true, isSet('whole'));
    for (let part = 0; isSet('deleted') && part < TAKEN_AWAY_PARTS; part += 1) {
      const rest = withoutParagraphs(coverage, part, TAKEN_AWAY_PARTS);
      const corpus = buildCorpus(rest.articles, english);
      dump.corpus(corpus);
      for (const asked of rest.questions) {
        const range = corpus.rangeOf(asked.article ?? '');
        if (range) dump.question(corpus, range, asked, 2, 0);
      }
    }
    process.stderr.write(`${folder}: ${dump.size()}\n`);
  }
} else {
  const stories = readStories(option('stories').split(','), storiesTogether());
  for (const story of stories) putAll(story, false, true);
  process.stderr.write(`${folder}: ${stories.length} coverages, ${dump.size()}\n`);
}
dump.save(folder);
if (isSet('inputs')) writeFileSync(join(folder, 'inputs.json'), JSON.stringify(dump.inputs()));
writeFileSync(join(folder, 'made-by.json'), JSON.stringify(process.argv.slice(2)));
