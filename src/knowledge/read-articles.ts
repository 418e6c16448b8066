import { atOnce } from '../core/language/at-once';
import { readFileSync, statSync } from 'node:fs';
import type { Article } from '../core/article/article';
import { ID_RULE, idOfFile, isSafeId, slugOf } from './article-id';
import { findArticleFiles, type ArticleFile } from './article-files';
import { decodeText } from './decode-text';
import { createFileMemory, type FileMemory } from './file-memory';
import { hasFrontMatter, parseArticle, type ParsedArticle } from './front-matter';
import { compareProblems, type KnowledgeProblem } from './problem';
import { systemFault } from './system-fault';

/** Most bytes of one knowledge file: 1 MiB, some 170,000 words. */
export const LARGEST_ARTICLE = 1_048_576;

/** What a knowledge folder holds. */
export interface ReadArticles {
  /** The valid articles, by id (in order of UTF-16 code units). */
  readonly articles: readonly Article[];
  /** Everything that is wrong, by file and line. */
  readonly problems: readonly KnowledgeProblem[];
}

const nothing = (file: string, line: number, message: string): ParsedArticle => ({
  article: null,
  problems: [{ file, line, message, severity: 'error' }],
});

const SILENCE: ParsedArticle = { article: null, problems: [] };

function readArticle({ path, size }: ArticleFile, memory: FileMemory): ParsedArticle {
  const id = idOfFile(path);
  if (size > LARGEST_ARTICLE) {
    const mebibytes = (size / LARGEST_ARTICLE).toFixed(1);
    return nothing(path, 1, `the file is too large (${mebibytes} MiB, at most 1): split it`);
  }
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return nothing(path, 0, systemFault(error));
  }
  return memory.recall(path, bytes, () => readBytes(path, id, bytes));
}

function readBytes(path: string, id: string, bytes: Buffer): ParsedArticle {
  const decoded = decodeText(bytes);
  if (!('text' in decoded)) return nothing(path, decoded.line, decoded.message);
  // people keep notes beside the articles
  if (/^readme$/iu.test(id) && !hasFrontMatter(decoded.text)) return SILENCE;
  if (decoded.text.trim() === '') {
    return nothing(path, 1, 'the file is empty: write the article or remove the file');
  }
  if (!isSafeId(id)) {
    const better = slugOf(id) || 'article';
    return nothing(
      path,
      0,
      `the name cannot be an id: rename it, for example to ${better}.md (${ID_RULE})`,
    );
  }
  return parseArticle(decoded.text, id, path);
}

/**
 * Reads all articles of a folder and of the folders in it. Whatever is wrong becomes a problem and
 * the valid articles are returned; of two files with the same id (capitals do not count) the first
 * by path is kept. The folder's own README.md is passed over unless it has a front matter. Never throws.
 */
export function readArticles(folder: string): ReadArticles {
  return atOnce(readingArticles(folder, createFileMemory()));
}

/** As `readArticles`, a file a step, with a memory of the reading before; one reading of a memory at a time. */
export function* readingArticles(
  folder: string,
  memory: FileMemory,
): Generator<undefined, ReadArticles> {
  const { files, problems } = findArticleFiles(folder);
  const found: KnowledgeProblem[] = [...problems];
  const holders = new Map<string, string>();
  const articles: Article[] = [];
  for (const file of files) {
    const reading = readArticle(file, memory);
    yield;
    for (const problem of reading.problems) found.push(problem);
    if (!reading.article) continue;
    const key = reading.article.id.toLowerCase();
    const holder = holders.get(key);
    if (holder === undefined) {
      holders.set(key, file.path);
      articles.push(reading.article);
    } else {
      found.push({
        file: file.path,
        line: 0,
        message: `has the same id as ${holder}, which is kept: rename one of them`,
        severity: 'error',
      });
    }
  }
  if (articles.length === 0 && found.length === 0) {
    found.push({
      file: folder,
      line: 0,
      message: 'holds no article: add one with "npm run -s import -- FILE"',
      severity: 'error',
    });
  }
  memory.forgetOthers();
  articles.sort((left, right) => (left.id < right.id ? -1 : 1));
  return { articles, problems: found.sort(compareProblems) };
}

/** Reads one knowledge file, or a folder of them; whatever is wrong becomes a problem. Never throws. */
export function readArticlesAt(path: string): ReadArticles {
  let size: number;
  try {
    const found = statSync(path);
    if (found.isDirectory()) return readArticles(path);
    size = found.size;
  } catch (error) {
    return nothingAt(path, systemFault(error));
  }
  if (!/\.md$/iu.test(path))
    return nothingAt(path, 'is no knowledge file: its name must end in .md');
  const { article, problems } = readArticle({ path, size }, createFileMemory());
  return { articles: article === null ? [] : [article], problems };
}

const nothingAt = (file: string, message: string): ReadArticles => ({
  articles: [],
  problems: [{ file, line: 0, message, severity: 'error' }],
});
