import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paragraphsOf, type Article } from '../core/article/article';
import { isSafeId } from './article-id';
import { countWords } from './check-knowledge';
import { hasFrontMatter } from './front-matter';
import { importBytes } from './import-bytes';
import type { ImportedArticle, ImportOptions } from './import-options';
import { keepDecisions } from './kept-decisions';
import type { ReadLine } from './page-copy/page-reading';
import { printable } from './problem';
import { LARGEST_PAGE, readPageFile } from './read-page-file';
import { serialiseArticle } from './serialise-article';
import { writeArticle } from './write-article';

/** What to import and where to. */
export interface ImportRequest {
  /** The folder for the knowledge files. */
  readonly out: string;
  readonly force: boolean;
  /** Show the knowledge file and write nothing. */
  readonly dryRun: boolean;
  readonly options: ImportOptions;
}

/** What came of one file. */
export interface FileReport {
  /** What was recognised, dropped and kept in doubt. */
  readonly lines: readonly string[];
  /** Why nothing was written, each naming the place and the cure. */
  readonly faults: readonly string[];
  /** 0 all written (or shown), 1 the page or an item makes no article or its file exists, 2 the file cannot be read. */
  readonly code: 0 | 1 | 2;
}

const LONGEST_SHOWN = 100;

function shorten(text: string): string {
  const line = printable(text.replaceAll(/\s+/gu, ' '));
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN - 1)}…` : line;
}

const listLines = (title: string, lines: readonly ReadLine[]): readonly string[] =>
  lines.length === 0
    ? []
    : [
        `  ${title}`,
        ...lines.map(({ line, text, reason }) => `    ${line}: ${shorten(text)}  [${reason}]`),
      ];

function describe(article: Article): readonly string[] {
  const field = (name: string, value: string): string => `  ${name}: ${printable(value)}`;
  return [
    field('headline', article.headline),
    ...(article.alternativeHeadline === null
      ? []
      : [field('standfirst', article.alternativeHeadline)]),
    field('publisher', [article.publisher, ...article.aliases].join(', ')),
    field('date', article.datePublished ?? 'not given'),
    ...(article.author.length === 0 ? [] : [field('author', article.author.join(', '))]),
    ...(article.agencies.length === 0 ? [] : [field('agencies', article.agencies.join(', '))]),
    ...(article.genre === 'report' ? [] : [field('genre', article.genre)]),
    `  text: ${paragraphsOf(article.body).length} paragraphs, ${countWords(article.body)} words`,
  ];
}

const trace = ({ article, dropped, doubtful, notes }: ImportedArticle): readonly string[] => [
  ...(article === null ? [] : describe(article)),
  ...listLines('dropped:', dropped),
  ...listLines('kept, but may be no part of the article:', doubtful),
  ...notes.map((note) => `  note: ${printable(note)}`),
];

/** The text of the file that an article replaces; null where there is none, or where writing will tell what is wrong. */
function textBefore(out: string, id: string): string | null {
  try {
    return isSafeId(id) ? readFileSync(join(out, `${id}.md`), 'utf8') : null;
  } catch {
    return null;
  }
}

/** Writes (or shows) what one page or item came to. */
function placeArticle(
  name: string,
  imported: ImportedArticle,
  { out, force, dryRun }: ImportRequest,
): FileReport {
  const { article, place } = imported;
  const lines = [...(place === '' ? [] : [`  ${printable(place)}`]), ...trace(imported)];
  const where = place === '' ? name : `${name}: ${printable(place)}`;
  if (article === null) {
    return {
      lines,
      faults: imported.faults.map((fault) => `${where}: ${printable(fault)}`),
      code: 1,
    };
  }
  const kept = keepDecisions(article, force ? textBefore(out, article.id) : null);
  if (dryRun) {
    return {
      lines: [...lines, `  would write ${article.id}.md:`, serialiseArticle(kept)],
      faults: [],
      code: 0,
    };
  }
  const written = writeArticle(kept, out, { force });
  if ('fault' in written) {
    return { lines, faults: [`${printable(written.path)}: ${written.fault}`], code: 1 };
  }
  return { lines: [...lines, `  wrote ${printable(written.path)}`], faults: [], code: 0 };
}

/** Imports one page, text or feed into the knowledge folder. Never throws. */
export function importFile(file: string, request: ImportRequest): FileReport {
  const name = printable(file);
  const unusable = (place: string, faults: readonly string[]): FileReport => ({
    lines: [],
    faults: faults.map((fault) => `${place}: ${printable(fault)}`),
    code: 2,
  });
  const page = readPageFile(file);
  if ('fault' in page) return unusable(name, [page.fault]);
  if (isKnowledge(page.bytes)) {
    return unusable(`${name}:1`, ['is a knowledge file already: move it to the knowledge folder']);
  }
  const read = importBytes(page.bytes, file, { ...request.options, mostBytes: LARGEST_PAGE });
  if (read.faults.length > 0) {
    return unusable(read.line > 0 ? `${name}:${read.line}` : name, read.faults);
  }
  const notes = read.notes.map((note) => `  note: ${printable(note)}`);
  const reports = read.articles.map((imported) => placeArticle(name, imported, request));
  const added = reports.filter(({ code }) => code === 0).length;
  const isFeed = read.articles.some(({ place }) => place !== '');
  const verb = request.dryRun ? 'would be added' : 'added';
  return {
    lines: [
      name,
      ...notes,
      ...reports.flatMap(({ lines }) => lines),
      ...(isFeed ? [`  ${added} of ${reports.length} items ${verb}`] : []),
    ],
    faults: reports.flatMap(({ faults }) => faults),
    code: reports.every(({ code }) => code === 0) ? 0 : 1,
  };
}

const isKnowledge = (bytes: Uint8Array): boolean =>
  hasFrontMatter(new TextDecoder().decode(bytes.subarray(0, 16)));
