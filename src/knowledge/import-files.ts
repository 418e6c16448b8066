import { paragraphsOf, type Article } from '../core/coverage/article';
import { countWords } from './check-knowledge';
import {
  importArticle,
  importHtml,
  type ImportedArticle,
  type ImportOptions,
} from './import-article';
import type { ReadLine } from './page-copy/page-reading';
import { printable } from './problem';
import { readPageFile } from './read-page-file';
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
  /** 0 written (or shown), 1 the page makes no article or its file exists, 2 the file cannot be read. */
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

/** Imports one page into the knowledge folder. Never throws. */
export function importFile(
  file: string,
  { out, force, dryRun, options }: ImportRequest,
): FileReport {
  const name = printable(file);
  const page = readPageFile(file);
  if ('fault' in page) {
    const place = page.line > 0 ? `${name}:${page.line}` : name;
    return { lines: [], faults: [`${place}: ${page.fault}`], code: 2 };
  }
  const imported = (page.isHtml ? importHtml : importArticle)(page.text, options);
  const lines = [name, ...trace(imported)];
  const { article } = imported;
  if (article === null) {
    return {
      lines,
      faults: imported.faults.map((fault) => `${name}: ${printable(fault)}`),
      code: 1,
    };
  }
  if (dryRun) {
    return {
      lines: [...lines, `  would write ${article.id}.md:`, serialiseArticle(article)],
      faults: [],
      code: 0,
    };
  }
  const written = writeArticle(article, out, { force });
  if ('fault' in written) {
    return { lines, faults: [`${printable(written.path)}: ${written.fault}`], code: 1 };
  }
  return { lines: [...lines, `  wrote ${printable(written.path)}`], faults: [], code: 0 };
}
