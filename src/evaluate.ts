import { readFileSync } from 'node:fs';
import { createEngine } from './core/answer/engine';
import { warmUp } from './core/answer/warm-up';
import { createEnglish } from './core/language/english';
import { runEntry } from './entry';
import { helpText } from './terminal/arguments';
import { EVALUATE, readEvaluateArguments } from './terminal/evaluate-arguments';
import { evaluate } from './terminal/evaluation';
import { evaluatedQuestionView, evaluationJson, evaluationTable } from './terminal/evaluation-view';
import { readGold } from './terminal/gold';
import { requireShown } from './terminal/load-articles';
import { createProgress } from './terminal/progress';
import { UsageError } from './terminal/usage-error';

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`cannot read the gold file ${file}: ${reason}`);
  }
}

void runEntry((config) => {
  const wanted = readEvaluateArguments(process.argv.slice(2));
  if (wanted === null) {
    process.stdout.write(`${helpText(EVALUATE)}\n`);
    return 0;
  }
  const gold = readGold(readText(wanted.gold), wanted.gold);
  if (gold.length === 0) throw new UsageError(`${wanted.gold} holds no question`);
  const articles = requireShown(
    wanted.knowledge ?? config.knowledgeFolder,
    process.stderr,
    Date.now(),
  );
  const engine = createEngine(articles, createEnglish(), config);
  warmUp(engine);
  const now = (): number => performance.now();
  const progress = createProgress(process.stderr, 'questions', now);
  const { abstain } = wanted;
  const evaluation = evaluate(engine, gold, { abstain, now, step: progress.step });
  progress.end();
  const listed = evaluation.questions.filter(
    ({ judgement: { verdict } }) =>
      wanted.list === 'all' ||
      (wanted.list === 'wrong' && verdict !== 'right' && verdict !== 'not scored'),
  );
  const list = listed.map((question) => `${evaluatedQuestionView(question)}\n`).join('');
  const figures = wanted.json ? evaluationJson(evaluation) : evaluationTable(evaluation);
  process.stdout.write(`${list}${list === '' || wanted.json ? '' : '\n'}${figures}\n`);
  return 0;
});
