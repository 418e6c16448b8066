import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readQuestionSet, type QuestionSet } from '../train/squad';

/** The first two bytes of every gzipped file (RFC 1952). */
const GZIP = [0x1f, 0x8b] as const;

/** Which part of a set is asked. */
export interface Sample {
  readonly skip: number;
  readonly articles: number;
  readonly every: number;
}

/** A plain file is packed first, because sets are read packed. */
function readPlain(bytes: Buffer, from: number, to: number): QuestionSet {
  const folder = mkdtempSync(join(tmpdir(), 'quality-'));
  try {
    const packed = join(folder, 'set.json.gz');
    writeFileSync(packed, gzipSync(bytes));
    return readQuestionSet(packed, from, to);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Reads some articles of a set, plain or gzipped, and one question in `every`.
 * @throws Error that names the file and what is wrong with it.
 */
export function readSet(file: string, { skip, articles, every }: Sample): QuestionSet {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new Error(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
  const isPacked = GZIP.every((byte, index) => bytes[index] === byte);
  let set: QuestionSet;
  try {
    const to = skip + articles;
    set = isPacked ? readQuestionSet(file, skip, to) : readPlain(bytes, skip, to);
  } catch (error) {
    const isText = error instanceof SyntaxError;
    const cure = isText ? 'it is no JSON' : 'it needs "data": articles with "paragraphs" and "qas"';
    throw new Error(`${file} is not a question set in SQuAD's format: ${cure}.`);
  }
  const questions = set.questions.filter((_, index) => index % every === 0);
  if (questions.length === 0) throw new Error(`${file} holds no questions there to ask.`);
  return { articles: set.articles, questions };
}
