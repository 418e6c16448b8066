import { compareWithGiven } from '../administration/check-coverage';
import { attempt } from '../database/database-fault';
import { renderProblem } from '../knowledge/problem';
import { changedAnswersLines } from '../replies/administration-lines';
import { trialLines } from '../replies/trial-wording';
import { visibleText } from '../replies/visible-text';
import type { ArticleTrial } from '../core/answer/article-trial';
import type { Coverage } from '../serving/coverage';
import { withCoverage } from './coverage-of-folder';
import { callOf, EXIT_CODES, type Shell, type ShellCommand } from './shell';

function versionInForce({ place: { database } }: Shell): string | null {
  if ('fault' in database) return null;
  const current = attempt(() => database.database.versions.current());
  return 'value' in current ? (current.value?.version ?? null) : null;
}

/** What each article answers of its own, one after the other, so that memory holds one of them. */
async function triedAll(coverage: Coverage): Promise<readonly Tried[]> {
  const trials: Tried[] = [];
  for (const article of coverage.articles) {
    trials.push({ id: article.id, trial: await coverage.tryOut(article) });
  }
  return trials;
}

/** An article's id, with what came of trying it. */
interface Tried {
  readonly id: string;
  readonly trial: ArticleTrial;
}

/** What a reload would do, without one. */
export const check: ShellCommand = {
  line: {
    call: callOf('check'),
    operands: '',
    about:
      'Reads the folder and tells what a reload would do: faults and warnings as FILE:LINE: …, and which\n' +
      'of the answers given in the last 30 days would be lost or begin otherwise.',
    options: {
      json: { meaning: 'print one line of JSON' },
      try: {
        meaning: 'ask each article what its own facts say, too: some tenths of a second each',
      },
    },
    notes: [EXIT_CODES],
  },
  run: async ({ options }, shell) =>
    withCoverage(shell, async (coverage) => {
      const { version, problems } = coverage;
      const inForce = versionInForce(shell);
      const answers = await compareWithGiven(coverage, shell.place.database, shell.now());
      const trials = options.has('try') ? await triedAll(coverage) : [];
      const news = inForce === version ? 'nothing would change' : `in force: ${inForce ?? 'none'}`;
      shell.print(
        options.has('json')
          ? [
              JSON.stringify({
                version,
                inForce,
                problems,
                answers,
                ...(options.has('try') ? { trials } : {}),
              }),
            ]
          : [
              ...problems.map(renderProblem),
              `version ${version || 'none'}; ${news}`,
              ...changedAnswersLines(answers),
              ...trials.flatMap(({ id, trial }) =>
                trialLines(trial).map((line) => visibleText(`${id}: ${line}`)),
              ),
            ],
      );
      return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
    }),
};
