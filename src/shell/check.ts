import { compareWithGiven } from '../administration/check-coverage';
import { attempt } from '../database/database-fault';
import { renderProblem } from '../knowledge/problem';
import { changedAnswersLines } from '../replies/administration-lines';
import { withCoverage } from './coverage-of-folder';
import { callOf, EXIT_CODES, type Shell, type ShellCommand } from './shell';

function versionInForce({ place: { database } }: Shell): string | null {
  if ('fault' in database) return null;
  const current = attempt(() => database.database.versions.current());
  return 'value' in current ? (current.value?.version ?? null) : null;
}

/** What a reload would do, without one. */
export const check: ShellCommand = {
  line: {
    call: callOf('check'),
    operands: '',
    about:
      'Reads the folder and tells what a reload would do: faults and warnings as FILE:LINE: …, and which\n' +
      'of the answers given in the last 30 days would be lost or begin otherwise.',
    options: { json: { meaning: 'print one line of JSON' } },
    notes: [EXIT_CODES],
  },
  run: async ({ options }, shell) =>
    withCoverage(shell, async (coverage) => {
      const { version, problems } = coverage;
      const inForce = versionInForce(shell);
      const answers = await compareWithGiven(coverage, shell.place.database, shell.now());
      const news = inForce === version ? 'nothing would change' : `in force: ${inForce ?? 'none'}`;
      shell.print(
        options.has('json')
          ? [JSON.stringify({ version, inForce, problems, answers })]
          : [
              ...problems.map(renderProblem),
              `version ${version || 'none'}; ${news}`,
              ...changedAnswersLines(answers),
            ],
      );
      return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
    }),
};
