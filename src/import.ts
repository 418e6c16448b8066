import { runEntry } from './entry';
import { ID_RULE, isSafeId } from './knowledge/article-id';
import type { ImportOptions } from './knowledge/import-options';
import { importFile } from './knowledge/import-files';
import { isIsoDateOrTime } from './knowledge/iso-date';
import { helpText, readArguments, type CommandLine, type Given } from './terminal/arguments';
import { UsageError } from './terminal/usage-error';

const IMPORT: CommandLine = {
  call: 'npm run -s import --',
  operands: 'FILE...',
  about:
    'Turns raw pages (.txt pasted from a browser, or .html) and feeds (RSS, Atom, RDF or JSON Feed: .xml,\n' +
    '.rss, .atom, .rdf, .json) into knowledge files: navigation, captions, credits, newsletter and\n' +
    'related-links lines out; headline, standfirst, date, byline and agencies into the front matter. Prints\n' +
    'what it dropped and why, and what it kept in doubt. Of a feed each item with its whole text becomes\n' +
    'an article, an item with a summary only is refused. Runs no script and fetches nothing. Only writes\n' +
    'files, for you to look over; "npm run -s knowledge -- add FILE" publishes at once, with undo.',
  options: {
    out: { value: 'DIR', meaning: 'where to write (default: KNOWLEDGE_DIR, else knowledge)' },
    force: { meaning: 'replace a knowledge file that is there' },
    'dry-run': { meaning: 'show the knowledge file, write nothing' },
    publisher: { value: 'NAME', meaning: 'the outlet, where the page or feed does not tell' },
    headline: { value: 'TEXT', meaning: 'the headline, where the page does not tell' },
    date: { value: 'ISO', meaning: 'the date published, 2014-10-08 or 2014-10-08T15:20:00Z' },
    url: { value: 'URL', meaning: 'where the page was copied from, https' },
    id: { value: 'ID', meaning: 'the name of the knowledge file, without .md' },
  },
  notes: [
    'Exit code: 0 when all were written, 1 when a page or item makes no article or its file exists already,\n' +
      '2 for unusable arguments or files.',
  ],
};

function checkedOptions({ options, operands }: Given): ImportOptions {
  const value = (name: string): string | undefined => options.get(name)?.trim();
  const [headline, publisher, datePublished, url, id] = [
    value('headline'),
    value('publisher'),
    value('date'),
    value('url'),
    value('id'),
  ];
  const single = ['headline', 'date', 'url', 'id'].find((name) => options.has(name));
  if (single !== undefined && operands.length > 1) {
    throw new UsageError(`--${single} belongs to one article: import one FILE at a time with it`);
  }
  if (datePublished !== undefined && !isIsoDateOrTime(datePublished)) {
    throw new UsageError(
      `--date must be an ISO 8601 date such as 2014-10-08, not "${datePublished}"`,
    );
  }
  if (url !== undefined && !(URL.canParse(url) && url.startsWith('https://'))) {
    throw new UsageError(
      `--url must be a full web address that begins with https://, not "${url}"`,
    );
  }
  if (id !== undefined && !isSafeId(id)) throw new UsageError(`--id: ${ID_RULE}`);
  return {
    ...(headline === undefined ? {} : { headline }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(datePublished === undefined ? {} : { datePublished }),
    ...(url === undefined ? {} : { url }),
    ...(id === undefined ? {} : { id }),
  };
}

void runEntry((config) => {
  const given = readArguments(process.argv.slice(2), IMPORT);
  if (given === null) {
    process.stdout.write(`${helpText(IMPORT)}\n`);
    return 0;
  }
  if (given.operands.length === 0) {
    throw new UsageError(`name the pages to import. See ${IMPORT.call} --help`);
  }
  const request = {
    out: given.options.get('out') ?? config.knowledgeFolder,
    force: given.options.has('force'),
    dryRun: given.options.has('dry-run'),
    options: checkedOptions(given),
  };
  let code = 0;
  for (const file of given.operands) {
    const report = importFile(file, request);
    if (report.lines.length > 0) process.stdout.write(`${report.lines.join('\n')}\n`);
    for (const fault of report.faults) process.stderr.write(`verbatim: ${fault}\n`);
    code = Math.max(code, report.code);
  }
  return code;
});
