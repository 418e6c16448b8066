import type { BatchFault } from './batch-line';
import type { InputLine } from './lines';

/** A line of input whose quotes are to be checked. */
export interface VerifyLine {
  /** As given, else the line's number. */
  readonly id: string | number;
  readonly text: string;
}

/** What a line may call its text; `question` as the lines for `ask` do. */
const NAMES = ['text', 'quote', 'question'] as const;

/** Reads one line: JSON where it begins with a brace, else the text itself. Null for a blank line. */
export function readVerifyLine({ number, text, isCut }: InputLine): VerifyLine | BatchFault | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const own = String(number);
  if (!trimmed.startsWith('{')) return { id: own, text };
  const fault = (words: string, id: string | number = own): BatchFault => ({
    id,
    fault: `line ${number}: ${words}`,
  });
  if (isCut) return fault('longer than a line may be; check less of it at a time');
  let fields: Readonly<Record<string, unknown>>;
  try {
    fields = JSON.parse(trimmed) as Record<string, unknown>;
  } catch {
    return fault(
      'begins like JSON but is none; write {"id": "1", "text": "…"} or the text without braces',
    );
  }
  const { id } = fields;
  const isLabel = typeof id === 'string' || typeof id === 'number';
  const words = NAMES.map((name) => fields[name]).find((value) => value !== undefined);
  if (typeof words !== 'string') {
    return fault('"text" must be there and be a text: {"text": "…"}', isLabel ? id : own);
  }
  if (!isLabel && id !== undefined && id !== null) return fault('"id" must be a text or a number');
  return { id: isLabel ? id : own, text: words };
}
