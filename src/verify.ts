import { checkStanding } from './core/answer/retractions';
import type { Article } from './core/article/article';
import { isRetracted } from './core/article/visibility';
import { buildCorpus } from './core/corpus/corpus';
import { createEnglish } from './core/language/english';
import { usesColours } from './config';
import { runEntry } from './entry';
import { helpText } from './terminal/arguments';
import { analysing } from './terminal/analysing';
import { inTime } from './terminal/articles-in-time';
import { requireArticles, requireShown } from './terminal/load-articles';
import { prove } from './terminal/proving';
import { readVerifyArguments, VERIFY } from './terminal/verify-arguments';
import { verifyBatch, verifyOne, type Check } from './terminal/verifying';
import { readingWidth } from './terminal/width';

void runEntry(async (config) => {
  const wanted = readVerifyArguments(process.argv.slice(2));
  if (wanted === null) {
    process.stdout.write(`${helpText(VERIFY)}\n`);
    return 0;
  }
  const folder = wanted.knowledge ?? config.knowledgeFolder;
  if (wanted.proof !== null) {
    const known = (): readonly Article[] => requireShown(folder, process.stderr, Date.now());
    const { shown, isProved } = prove(wanted.proof, wanted.text, known);
    process.stdout.write(`${shown}\n`);
    return isProved ? 0 : 1;
  }
  const articles = requireArticles(folder, process.stderr, Date.now());
  const english = createEnglish();
  const analyse = analysing(english);
  const corpora = inTime(
    articles,
    (shown) => {
      const all = buildCorpus(shown, english, analyse);
      const standing = shown.filter((article) => !isRetracted(article));
      const isAll = standing.length === shown.length;
      return { all, standing: isAll ? all : buildCorpus(standing, english, analyse) };
    },
    Date.now,
  );
  const check: Check = (text) => {
    const { standing, all } = corpora();
    return checkStanding(standing, all, text, english);
  };
  const { isTTY } = process.stdout;
  const options = {
    json: wanted.json,
    colours: usesColours(config, isTTY),
    ...(isTTY ? { width: readingWidth(process.stdout) } : {}),
  };
  if (wanted.text === null) {
    if (process.stdin.isTTY) process.stderr.write('One text a line; Ctrl-D ends.\n');
    const now = (): number => performance.now();
    const streams = { input: process.stdin, output: process.stdout, errors: process.stderr, now };
    await verifyBatch(check, streams, options);
    return 0;
  }
  process.stdout.write(verifyOne(check, { id: '1', text: wanted.text }, options));
  return 0;
});
