import { availableParallelism } from 'node:os';
import { buildArchive } from '../../archive/write-archive';
import { renderProblem } from '../../knowledge/problem';
import { readArticles } from '../../knowledge/read-articles';
import { digestsOf } from '../../knowledge/version';
import { UsageError } from '../../terminal/usage-error';
import { EXIT_CODES } from '../shell';
import { folderOf } from './archive-folder';
import { callOf, type ArchiveCommand } from './archive-shell';
import { changeLines } from './change-lines';
import { createPace } from './pace';

/** Makes the archive hold what a folder of knowledge files holds. */
export const build: ArchiveCommand = {
  line: {
    call: callOf('build'),
    operands: '[DIR]',
    about:
      'Makes the archive hold what a folder of knowledge files holds, and nothing else. Only new and changed articles are\n' +
      'read; what was stopped goes on where it was. Whoever answers from the archive sees all of it at once.',
    options: {},
    notes: [
      'DIR is the folder of knowledge files (default: KNOWLEDGE_DIR, else knowledge).',
      EXIT_CODES,
    ],
  },
  run: async ({ operands }, shell) => {
    const [dir = shell.knowledge, more] = operands;
    if (more !== undefined) throw new UsageError(`name one folder. See ${callOf('build')} --help`);
    const folder = folderOf(shell);
    const { articles, problems } = readArticles(dir);
    shell.complain(problems.map(renderProblem));
    // a folder that is gone must not empty an archive
    if (articles.length === 0) {
      shell.complain([`there is no usable article in ${dir}: the archive stays as it is`]);
      return 1;
    }
    const digests = digestsOf(articles);
    const pace = createPace(shell.errors, 'articles', shell.now);
    const puts = articles.map((article) => ({ article, digest: digests.get(article.id) ?? '' }));
    const published = await buildArchive(folder, puts, {
      english: shell.english,
      threads: { count: availableParallelism() },
      onProgress: pace.step,
    }).finally(pace.end);
    shell.print(changeLines(published));
    return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};
