import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Engine } from '../core/answer/engine';
import type { AgeLimit } from '../replies/age-wording';
import { CHAT_COMMANDS, welcomeWords } from '../replies/chat-wording';
import type { ConsoleOptions } from '../replies/console-reply';
import { COLOURED, PLAIN } from '../replies/style';
import { createChatSession, type ChatSession, type SessionViews } from './chat-session';
import { linesOf } from './lines';
import { write } from './output';
import { readingWidth } from './width';

/** Where a chat takes place. */
export interface ChatStreams {
  readonly input: Readable;
  readonly output: Writable & { readonly columns?: number };
  /** Whether a person sits at both ends: then there is a prompt, a history and wrapped lines. */
  readonly isTerminal: boolean;
  readonly colours: boolean;
  /** From when on the age of the newest article is told, by the clock of each line; never unless given. */
  readonly age?: () => AgeLimit;
}

const HISTORY = 500;

/** Talks, with the engine of the articles that may be shown at each line, until the input ends, `/quit`, "bye", Ctrl-C or Ctrl-D. */
export async function chat(
  engine: () => Engine,
  { input, output, isTerminal, colours, age }: ChatStreams,
  views: Omit<SessionViews, 'options'>,
): Promise<void> {
  const options = (): ConsoleOptions => ({
    colours,
    ...(age === undefined ? {} : { age: age() }),
    ...(isTerminal ? { width: readingWidth(output) } : {}),
  });
  const session = createChatSession(engine, { ...views, options });
  const { articles } = engine().corpus;
  if (isTerminal) {
    await write(output, `${welcomeWords(articles)}\n\n`);
    return converse(session, input, output, colours ? COLOURED.accent('› ') : PLAIN.accent('› '));
  }
  if (articles.length === 0) await write(output, `${welcomeWords(articles)}\n\n`);
  for await (const { text } of linesOf(input)) {
    if (output.destroyed) return;
    const reply = session.reply(text);
    if (reply.text !== '') await write(output, `${reply.text}\n\n`);
    if (reply.ends) return;
  }
}

function converse(
  session: ChatSession,
  input: Readable,
  output: Writable,
  prompt: string,
): Promise<void> {
  const face = createInterface({
    input,
    output,
    terminal: true,
    prompt,
    historySize: HISTORY,
    removeHistoryDuplicates: true,
    completer: completions,
  });
  return new Promise((resolve) => {
    let ended = false;
    face.on('line', (line) => {
      const { text, ends } = session.reply(line);
      if (text !== '') output.write(`\n${text}\n\n`);
      ended = ends;
      if (ends) face.close();
      else face.prompt();
    });
    face.on('SIGINT', () => face.close());
    face.on('close', () => {
      // the cursor still stands behind the prompt, unless a command ended the chat
      if (!ended) output.write('\n');
      resolve();
    });
    face.prompt();
  });
}

/** What a command's beginning can be completed to, on Tab. */
function completions(line: string): [string[], string] {
  const commands = Object.keys(CHAT_COMMANDS).map((name) => `/${name}`);
  return [line.startsWith('/') ? commands.filter((name) => name.startsWith(line)) : [], line];
}
