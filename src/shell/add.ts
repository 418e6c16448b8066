import { basename } from 'node:path';
import { previewAddition, publishArticle } from '../administration/add-article';
import { additionWarnings } from '../administration/addition-warnings';
import { ID_RULE, isSafeId } from '../knowledge/article-id';
import type { ImportOptions } from '../knowledge/import-options';
import { readArticles } from '../knowledge/read-articles';
import { LARGEST_PAGE, readPageFile } from '../knowledge/read-page-file';
import { additionLines } from '../replies/addition-lines';
import { visibleText } from '../replies/visible-text';
import type { Given } from '../terminal/arguments';
import { UsageError } from '../terminal/usage-error';
import { callOf, EXIT_CODES, type ExitCode, type Shell, type ShellCommand } from './shell';
import { tellChange } from './tell-change';
import { articleTrier, type TryArticle } from './try-articles';

/** Options that can belong to one article only. */
const SINGLE = ['headline', 'date', 'url', 'id'];

function optionsOf({ options, operands }: Given): ImportOptions {
  const single = SINGLE.find((name) => options.has(name));
  if (single !== undefined && operands.length > 1) {
    throw new UsageError(`--${single} belongs to one article: add one FILE at a time with it`);
  }
  const id = options.get('id');
  if (id !== undefined && !isSafeId(id)) throw new UsageError(`--id: ${ID_RULE}`);
  const named = [
    ['headline', options.get('headline')],
    ['publisher', options.get('publisher')],
    ['datePublished', options.get('date')],
    ['url', options.get('url')],
    ['id', id],
  ] as const;
  return Object.fromEntries(named.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

interface Page {
  readonly file: string;
  readonly bytes: Uint8Array;
}

function readPage(file: string): Page {
  const page = readPageFile(file);
  if ('fault' in page) throw new UsageError(`${file}: ${page.fault}`);
  return { file, bytes: page.bytes };
}

async function addPage(
  { file, bytes }: Page,
  given: Given,
  imported: ImportOptions,
  { shell, tryArticle }: { readonly shell: Shell; readonly tryArticle: TryArticle },
): Promise<ExitCode> {
  const { place, who } = shell;
  const options = { ...imported, mostBytes: LARGEST_PAGE };
  const preview = previewAddition(bytes, basename(file), place.folder, options);
  const { additions, refused, faults, notes } = preview;
  shell.complain([
    ...faults.map((fault) => `${file}: ${fault}`),
    ...refused.flatMap((each) =>
      each.faults.map((fault) => [file, each.place, fault].filter(Boolean).join(': ')),
    ),
  ]);
  shell.print(notes.map((note) => `${file}: ${note}`));
  if (additions.length > 1 && SINGLE.some((name) => given.options.has(name))) {
    throw new UsageError(`${file} holds several articles: --${SINGLE.join(', --')} are for one`);
  }
  let code: ExitCode = faults.length + refused.length > 0 ? 1 : 0;
  for (const addition of additions) {
    shell.print(additionLines(addition, shell.now()));
    const { articles } = readArticles(place.folder);
    const warnings = additionWarnings(addition.article, articles, shell.now());
    shell.print(warnings.map((warning) => visibleText(`  look twice: ${warning}`)));
    shell.print(tryArticle(addition.article));
    if (given.options.has('dry-run')) continue;
    if (addition.seen !== null && !given.options.has('replace')) {
      shell.complain([`${addition.file}: exists already: use --replace to replace it`]);
      code = 1;
      continue;
    }
    const outcome = await publishArticle(place, addition, { who, atMs: shell.now() });
    if (tellChange(outcome, shell) === 1) code = 1;
  }
  return code;
}

/** Adds articles from pages, texts and feeds, with undo, also while the bot runs. */
export const add: ShellCommand = {
  line: {
    call: callOf('add'),
    operands: 'FILE...',
    about:
      'Adds articles: knowledge files (.md), texts pasted from a browser (.txt), pages (.html) and feeds\n' +
      '(.xml, .rss, .atom, .rdf, .json). Shows what was recognised and dropped, then publishes it, with an\n' +
      'entry in the log and undo. To write files only, for you to look over, use npm run -s import.',
    options: {
      'dry-run': { meaning: 'show what was recognised, publish nothing' },
      replace: { meaning: 'replace an article that is there' },
      publisher: { value: 'NAME', meaning: 'the outlet, where the page does not tell' },
      headline: { value: 'TEXT', meaning: 'the headline, where the page does not tell' },
      date: { value: 'ISO', meaning: 'the date published, 2014-10-08 or 2014-10-08T15:20:00Z' },
      url: { value: 'URL', meaning: 'where the page was copied from, https' },
      id: { value: 'ID', meaning: 'the name of the knowledge file, without .md' },
    },
    notes: [EXIT_CODES],
  },
  run: async (given, shell) => {
    if (given.operands.length === 0) {
      throw new UsageError(`name the files to add. See ${callOf('add')} --help`);
    }
    const options = optionsOf(given);
    // all are read before the first is published
    const pages = given.operands.map(readPage);
    const tryArticle = articleTrier(shell.place.folder, shell.config.position);
    let code: ExitCode = 0;
    for (const page of pages) {
      if ((await addPage(page, given, options, { shell, tryArticle })) === 1) code = 1;
    }
    return code;
  },
};
