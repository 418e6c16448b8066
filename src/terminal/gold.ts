import { UsageError } from './usage-error';

/** One right answer. */
export interface GoldAnswer {
  /** The outlet it must come from; null for any. */
  readonly source: string | null;
  /** Words that must be shown. */
  readonly answer: string;
  /** Answers of the same part are alternatives; a complete reply needs one of each part. */
  readonly part: number;
}

/** What should come of a question. */
export type Expectation = 'answer' | 'silence' | 'chat' | 'not scored';

/** A question with what a good reply would be. */
export interface GoldQuestion {
  readonly id: string;
  readonly question: string;
  readonly category: string;
  /** The dialogue it is a turn of, or null. */
  readonly dialogue: string | null;
  /** The article it is limited to, or null. */
  readonly article: string | null;
  readonly expectation: Expectation;
  readonly answers: readonly GoldAnswer[];
  /** Sentences that are fine to quote first, too. */
  readonly alsoOk: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function answersOf(gold: unknown): readonly GoldAnswer[] {
  return listOf(gold)
    .filter(isFields)
    .map(({ source, answer, quote, part }) => ({
      source: textOf(source),
      answer: textOf(answer) ?? textOf(quote) ?? '',
      part: typeof part === 'number' ? part : 1,
    }));
}

function expectationOf({ borderline, answerable, expect }: Fields): Expectation {
  if (borderline === true) return 'not scored';
  if (answerable === true) return 'answer';
  return expect === 'chat' ? 'chat' : 'silence';
}

/**
 * Reads a gold file: one JSON object a line, a question `{id, question, category, answerable, gold:
 * [{source, answer, part}], alsoOk, expect, borderline, article}` or a dialogue `{id, turns: […]}`.
 * Throws a UsageError that names the first line it cannot use.
 */
export function readGold(text: string, file: string): readonly GoldQuestion[] {
  const questions: GoldQuestion[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const fault = (words: string): UsageError => new UsageError(`${file}:${index + 1}: ${words}`);
    const row = rowOf(line);
    if (row === null) throw fault('not a JSON object; write one question or dialogue a line');
    const id = String(row['id'] ?? index + 1);
    const turns = Array.isArray(row['turns']) ? row['turns'].filter(isFields) : null;
    for (const [place, turn] of (turns ?? [row]).entries()) {
      const question = textOf(turn['question']);
      if (question === null) throw fault('no "question"; give its text');
      questions.push({
        id: turns === null ? id : `${id}.${place + 1}`,
        question,
        category:
          turns === null
            ? (textOf(turn['category']) ?? 'uncategorised')
            : `dialogue-turn-${place === 0 ? '1' : '2+'}`,
        dialogue: turns === null ? null : id,
        article: textOf(turn['article']) ?? textOf(row['article']),
        expectation: expectationOf(turn),
        answers: answersOf(turn['gold']),
        alsoOk: listOf(turn['alsoOk']).flatMap((sentence) => textOf(sentence) ?? []),
      });
    }
  }
  return questions;
}

function rowOf(line: string): Fields | null {
  try {
    const row: unknown = JSON.parse(line);
    return isFields(row) ? row : null;
  } catch {
    return null;
  }
}
