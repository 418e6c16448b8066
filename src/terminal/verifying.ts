import type { CheckedText } from '../core/quotes/quote-check';
import type { ConsoleOptions } from '../replies/console-reply';
import { quoteCheckJson, quoteCheckView } from '../replies/quote-check-view';
import { visibleText } from '../replies/visible-text';
import type { BatchStreams } from './batch';
import { linesOf } from './lines';
import { write } from './output';
import { createProgress } from './progress';
import { readVerifyLine, type VerifyLine } from './verify-line';

/** How verdicts are given, on the command line and in a batch. */
export interface VerifyOptions extends ConsoleOptions {
  readonly json: boolean;
}

/** Checks the quotes of a text. */
export type Check = (text: string) => CheckedText;

const NOTHING: CheckedText = { quotes: [], isWhole: false, problem: null };

/** Checks one text and words what came of it, with the line end. */
export function verifyOne(check: Check, { id, text }: VerifyLine, options: VerifyOptions): string {
  const checked = check(text);
  return options.json
    ? `${quoteCheckJson(checked, id)}\n`
    : `${quoteCheckView(checked, options)}\n`;
}

/**
 * Checks the lines of a stream in their order, each as soon as it is read. A line that cannot be read is
 * told of on `errors` and in its place among the verdicts; the work goes on.
 */
export async function verifyBatch(
  check: Check,
  { input, output, errors, now }: BatchStreams,
  options: VerifyOptions,
): Promise<void> {
  const progress = createProgress(errors, 'texts', now);
  for await (const line of linesOf(input)) {
    if (output.destroyed) break;
    const read = readVerifyLine(line);
    if (read === null) continue;
    if ('fault' in read) {
      const { id, fault } = read;
      progress.end();
      await write(errors, `verbatim: ${visibleText(fault)}\n`);
      const shown = options.json ? quoteCheckJson(NOTHING, id, fault) : `> ${visibleText(fault)}\n`;
      await write(output, `${shown}\n`);
    } else {
      const shown = verifyOne(check, read, options);
      await write(output, options.json ? shown : `> ${visibleText(read.text)}\n${shown}\n`);
    }
    progress.step();
  }
  progress.end();
}
