import { fork, type ChildProcess } from 'node:child_process';
import { extname, join } from 'node:path';
import type { Config } from '../config';
import type { AskedOf } from '../discord/asked';
import type { BotRequest, FromBot, ToBot } from './bot-protocol';
import type { BotRequests } from './bot-requests';
import type { BotState } from './protocol';

/** A bot in a process of its own: whatever ends it, it can be started again, and how it is is told. */
export interface HeldBot {
  state(): BotState;
  /** The id of its process; null while there is none. */
  processId(): number | null;
  /** Asks something of its process. Rejects with words for the reader, also where it ends before it answers. */
  ask<Name extends BotRequest>(
    name: Name,
    ...parameters: Parameters<BotRequests[Name]>
  ): ReturnType<BotRequests[Name]>;
  /** Starts it again, unless it is running. */
  restart(): void;
  /** Ends it for good. Never rejects. */
  stop(): Promise<void>;
}

/** How a bot is held. */
export interface HeldBotOptions {
  /** Options of node for its process, such as a hook that loads TypeScript; those of this process unless given. */
  readonly execArgv?: readonly string[];
  onState(state: BotState): void;
  /** Told when another version of the coverage is in force. */
  onCoverage(): void;
  /** Told of each question that was asked of the coverage. */
  onAsked(asked: AskedOf): void;
  /** Given each line of its log, as JSON. */
  onLine(line: string): void;
}

// compiled beside this file, or in TypeScript where this file is
const ENTRY = join(__dirname, `bot-process${extname(__filename)}`);
/** Milliseconds that its ending may take, what is in flight included. */
const ENDING_MS = 10_000;
const NOT_RUNNING = 'The bot is not running.';

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Starts the real bot, as `npm start` would; it does not know where. */
export function holdBot(config: Config, options: HeldBotOptions): HeldBot {
  const waiting = new Map<number, Waiting>();
  let child: ChildProcess | null = null;
  let state: BotState = { is: 'starting' };
  let isEnding = false;
  let lastId = 0;

  const become = (next: BotState): void => {
    state = next;
    if (!isEnding) options.onState(next);
  };
  const tell = (message: ToBot): void => {
    // whoever is gone meanwhile is seen to be by its exit
    if (child?.connected === true) child.send(message, () => undefined);
  };
  const hear = (message: FromBot): void => {
    switch (message.kind) {
      case 'ready':
        become({ is: 'ready' });
        break;
      case 'coverage':
        options.onCoverage();
        break;
      case 'asked':
        options.onAsked(message.asked);
        break;
      case 'line':
        options.onLine(message.line);
        break;
      case 'result':
        waiting.get(message.id)?.resolve(message.value);
        waiting.delete(message.id);
        break;
      case 'failure':
        waiting.get(message.id)?.reject(new Error(message.problem));
        waiting.delete(message.id);
        break;
      case 'ended':
        break;
    }
  };
  const start = (): void => {
    if (state.is !== 'starting') become({ is: 'starting' });
    const started = fork(ENTRY, [], {
      ...(options.execArgv === undefined ? {} : { execArgv: [...options.execArgv] }),
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child = started;
    let problem: string | null = null;
    let isOver = false;
    const over = (words: string): void => {
      if (isOver) return;
      isOver = true;
      for (const one of waiting.values()) one.reject(new Error(NOT_RUNNING));
      waiting.clear();
      become({ is: 'ended', problem: problem ?? words });
    };
    started.on('message', (message: FromBot) => {
      if (message.kind === 'ended') ({ problem } = message);
      hear(message);
    });
    started.on('error', ({ message }) => {
      over(`its process could not be started: ${message}`);
    });
    started.on('exit', (code, signal) => {
      const words =
        signal === null ? `its process ended with code ${code}` : `its process got ${signal}`;
      // its last words may still be on their way
      if (started.connected) started.once('disconnect', () => over(words));
      else over(words);
    });
    tell({ kind: 'start', config });
  };
  start();
  return {
    state: () => state,
    processId: () => (state.is === 'ended' ? null : (child?.pid ?? null)),
    ask: (async (name: BotRequest, ...parameters: readonly unknown[]) =>
      new Promise((resolve, reject) => {
        if (child?.connected !== true) {
          reject(new Error(NOT_RUNNING));
          return;
        }
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        tell({ kind: 'request', id: lastId, name, parameters });
      })) as HeldBot['ask'],
    restart: () => {
      if (state.is === 'ended' && !isEnding) start();
    },
    stop: async () => {
      isEnding = true;
      const held = child;
      if (held === null || state.is === 'ended') return;
      await new Promise<void>((resolve) => {
        const late = setTimeout(() => held.kill('SIGKILL'), ENDING_MS);
        held.once('exit', () => {
          clearTimeout(late);
          resolve();
        });
        tell({ kind: 'stop', reason: 'the try-out ends' });
      });
    },
  };
}
