import type { InputLine } from './lines';

/** A line of input that asks something. */
export interface BatchQuestion {
  /** As given, else the line's number. */
  readonly id: string | number;
  readonly question: string;
  readonly conversation: string | null;
  readonly article: string | null;
}

/** A line of input that cannot be asked. */
export interface BatchFault {
  readonly id: string | number;
  /** What is wrong and how to mend it; the line's number comes first. */
  readonly fault: string;
}

const isLabel = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

/**
 * Reads one line: JSON where it begins with a brace, else the question itself. Null for a blank
 * line. The `articles` are the ids that a line may name.
 */
export function readBatchLine(
  { number, text, isCut }: InputLine,
  articles: ReadonlySet<string>,
): BatchQuestion | BatchFault | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const id = String(number);
  if (!trimmed.startsWith('{')) return { id, question: text, conversation: null, article: null };
  if (isCut) return { id, fault: `line ${number}: longer than a line may be; ask in fewer words` };
  const fields = parsed(trimmed);
  if (fields === null) {
    return {
      id,
      fault: `line ${number}: begins like JSON but is none; write {"id": "1", "question": "…"} or the question without braces`,
    };
  }
  return asked(fields, number, articles);
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return null;
  }
}

function asked(
  fields: Readonly<Record<string, unknown>>,
  number: number,
  articles: ReadonlySet<string>,
): BatchQuestion | BatchFault {
  const { question } = fields;
  const id = isLabel(fields['id']) ? fields['id'] : String(number);
  const conversation = fields['conversation'] ?? null;
  const article = fields['article'] ?? null;
  const fault = (words: string): BatchFault => ({ id, fault: `line ${number}: ${words}` });
  if (typeof question !== 'string') {
    return fault('"question" must be there and be a text: {"question": "who …?"}');
  }
  if (fields['id'] !== undefined && fields['id'] !== null && !isLabel(fields['id'])) {
    return fault('"id" must be a text or a number');
  }
  if (conversation !== null && !isLabel(conversation)) {
    return fault('"conversation" must be a text or a number');
  }
  if (article !== null && (typeof article !== 'string' || !articles.has(article))) {
    return fault(
      `"article" must be the id of an article in the coverage, not ${JSON.stringify(article)}`,
    );
  }
  return {
    id,
    question,
    conversation: conversation === null ? null : String(conversation),
    article,
  };
}
