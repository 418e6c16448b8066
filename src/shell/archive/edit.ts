import { decidedArticles } from '../../administration/status';
import { listArticles } from '../../archive/list-articles';
import { publicationsOf, editArchive, undoArchive } from '../../archive/write-archive';
import { renderProblem } from '../../knowledge/problem';
import { readArticlesAt } from '../../knowledge/read-articles';
import { digestsOf } from '../../knowledge/version';
import { decidedLines } from '../../replies/administration-lines';
import { UsageError } from '../../terminal/usage-error';
import { EXIT_CODES, type ExitCode } from '../shell';
import { folderOf } from './archive-folder';
import { callOf, type ArchiveCommand } from './archive-shell';
import { changeLines, publicationLine } from './change-lines';
import { createPace } from './pace';

/** Adds knowledge files. */
export const add: ArchiveCommand = {
  line: {
    call: callOf('add'),
    operands: 'PATH...',
    about:
      'Adds articles from knowledge files (.md) and folders of them, each in the place of one with the same name. They can be\n' +
      'answered from at once, and taken back with undo.',
    options: {},
    notes: [EXIT_CODES],
  },
  run: async ({ operands }, shell) => {
    if (operands.length === 0) {
      throw new UsageError(`name the files to add. See ${callOf('add')} --help`);
    }
    const folder = folderOf(shell);
    const read = operands.map(readArticlesAt);
    const problems = read.flatMap((each) => each.problems);
    const articles = read.flatMap((each) => each.articles);
    shell.complain(problems.map(renderProblem));
    // half of what was named is not added
    if (articles.length === 0 || problems.some(({ severity }) => severity === 'error')) {
      shell.complain(['nothing was added']);
      return 1;
    }
    const digests = digestsOf(articles);
    const pace = createPace(shell.errors, 'articles', shell.now);
    const puts = articles.map((article) => ({ article, digest: digests.get(article.id) ?? '' }));
    const published = await editArchive(
      folder,
      { did: 'add', puts, drops: [] },
      { english: shell.english, onProgress: pace.step },
    ).finally(pace.end);
    shell.print(changeLines(published));
    return 0;
  },
};

/** Removes articles. */
export const remove: ArchiveCommand = {
  line: {
    call: callOf('remove'),
    operands: 'ID...',
    about:
      'Removes articles by their ids, the names of their files without .md. Undo puts them back.',
    options: {},
    notes: [EXIT_CODES],
  },
  run: async ({ operands }, shell) => {
    if (operands.length === 0) {
      throw new UsageError(`name the articles to remove. See ${callOf('remove')} --help`);
    }
    const { english } = shell;
    const edit = { did: 'remove', puts: [], drops: operands } as const;
    const published = await editArchive(folderOf(shell), edit, { english });
    shell.print(published === null ? [] : changeLines(published));
    if (published !== null) return 0;
    shell.complain([`${operands.join(', ')}: the archive holds no such article`]);
    return 1;
  },
};

/** Takes back what was published last. */
export const undo: ArchiveCommand = {
  line: {
    call: callOf('undo'),
    operands: '',
    about: 'Puts the version before in force again, whatever the last change was.',
    options: {},
    notes: [EXIT_CODES],
  },
  run: async (_, shell): Promise<ExitCode> => {
    shell.print(changeLines(await undoArchive(folderOf(shell))));
    return 0;
  },
};

/** Tells what the archive holds. */
export const status: ArchiveCommand = {
  line: {
    call: callOf('status'),
    operands: '',
    about:
      'Shows what the archive holds, and the versions that were made public, the newest first; then which articles are withheld,\n' +
      'embargoed, expiring, retracted or corrected.',
    options: { json: { meaning: 'print one line of JSON' } },
    notes: [EXIT_CODES],
  },
  run: async ({ options }, shell) => {
    const folder = folderOf(shell);
    const publications = await publicationsOf(folder);
    if (publications === null || publications.length === 0) {
      shell.complain([`there is no archive in ${folder}: ${callOf('build')} makes one`]);
      return 1;
    }
    const newest = [...publications].reverse();
    const decided = decidedArticles(await listArticles(folder), shell.nowMs());
    shell.print(
      options.has('json')
        ? [JSON.stringify({ ...newest[0], decided })]
        : [...newest.slice(0, MOST).map(publicationLine), ...decidedLines(decided)],
    );
    return 0;
  },
};

/** Versions that are shown. */
const MOST = 20;
