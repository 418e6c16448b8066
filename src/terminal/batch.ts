import type { Writable } from 'node:stream';
import type { Asker } from '../core/answer/asker';
import { wordless } from '../core/answer/make-outcome';
import { jsonReply } from '../replies/json-reply';
import { visibleText } from '../replies/visible-text';
import { CoverageUnreachable } from '../core/retrieval/retriever';
import { answerOne, type AnswerOptions, type ShownTurn } from './answering';
import { readBatchLine, type BatchFault, type BatchQuestion } from './batch-line';
import { createConversations } from './conversations';
import { linesOf } from './lines';
import { write } from './output';
import { createProgress } from './progress';

/** Where a batch comes from and goes to. */
export interface BatchStreams {
  readonly input: AsyncIterable<Uint8Array | string>;
  readonly output: Writable;
  readonly errors: Writable & { readonly isTTY?: boolean };
  /** Milliseconds of any clock that never goes back. */
  readonly now: () => number;
}

/**
 * Answers the lines of a stream in their order, each as soon as it is read. A line that cannot be
 * asked is told of on `errors` and in its place among the answers; the work goes on.
 */
export async function answerBatch(
  asker: Asker,
  { input, output, errors, now }: BatchStreams,
  options: AnswerOptions,
): Promise<void> {
  let { articles } = asker;
  const idsNow = (): Set<string> =>
    new Set([...asker.articles, ...asker.retracted].map(({ id }) => id));
  let ids = idsNow();
  let conversations = createConversations();
  /** Others may be shown from a moment on, and what the turns before lend may be of one that no longer is. */
  const look = (): void => {
    if (asker.articles === articles) return;
    ({ articles } = asker);
    ids = idsNow();
    conversations = createConversations();
  };
  const progress = createProgress(errors, 'answers', now);

  const tellFault = async (fault: BatchFault): Promise<string> => {
    progress.end();
    await write(errors, `verbatim: ${visibleText(fault.fault)}\n`);
    return shownFault(fault, options);
  };
  const answer = async ({ conversation, ...question }: BatchQuestion): Promise<string> => {
    const turns = conversation === null ? [] : conversations.turnsOf(conversation);
    const asked = { ...question, conversation: turns };
    let answered: ShownTurn;
    try {
      answered = await answerOne(asker, asked, options, now);
    } catch (error) {
      // what cannot be reached now may be again at the next line
      if (!(error instanceof CoverageUnreachable)) throw error;
      return tellFault({ id: question.id, fault: error.message });
    }
    const { turn, shown } = answered;
    if (conversation !== null) conversations.add(conversation, turn);
    return options.json ? shown : `> ${visibleText(question.question)}\n${shown}\n`;
  };

  for await (const line of linesOf(input)) {
    if (output.destroyed) break;
    look();
    const read = readBatchLine(line, ids);
    if (read === null) continue;
    await write(output, 'fault' in read ? await tellFault(read) : await answer(read));
    progress.step();
  }
  progress.end();
}

function shownFault({ id, fault }: BatchFault, { json }: AnswerOptions): string {
  if (!json) return `> ${visibleText(fault)}\n\n`;
  const outcome = { ...wordless(''), reason: 'empty' } as const;
  return `${jsonReply(outcome, { id, elapsedMs: 0, error: fault })}\n`;
}
