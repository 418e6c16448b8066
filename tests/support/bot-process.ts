import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Lets node run a TypeScript entry. */
export const TYPESCRIPT_HOOK = join(__dirname, 'typescript.cjs');

/** How a process ended: with a code, or by a signal. */
export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** What a bot's process is started with. */
export interface BotOptions {
  /** Added to PATH, HOME, DISCORD_TOKEN and DISCORD_API_BASE; undefined takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly parameters?: readonly string[];
  readonly cwd?: string;
}

/** A running bot. */
export interface BotProcess {
  readonly pid: number;
  /** Both outputs so far, in the order they came. */
  output(): string;
  /** The lines so far that are JSON objects, as log lines are. */
  logs(): readonly Readonly<Record<string, unknown>>[];
  /** Waits for a line, past or future. Throws after `withinMs` (10000), showing the output. */
  line(pattern: RegExp, withinMs?: number): Promise<string>;
  /** How it ended, once it has. */
  readonly exit: Promise<Exit>;
  /** Sends a signal (SIGTERM) and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<Exit>;
}

/** Starts an entry, .ts or .js, in a process of its own with nothing of our environment but PATH and HOME. */
export function startProcess(entry: string, { env, parameters, cwd }: BotOptions): BotProcess {
  const hook = entry.endsWith('.ts') ? ['--enable-source-maps', '--require', TYPESCRIPT_HOOK] : [];
  const child = spawn(process.execPath, [...hook, entry, ...(parameters ?? [])], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    ...(cwd === undefined ? {} : { cwd }),
  });
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      for (const listener of listeners) listener();
    });
  }
  const exit = exitOf(child);
  void exit.then(() => {
    for (const listener of listeners) listener();
  });

  return {
    pid: child.pid ?? -1,
    output: () => output,
    logs: () => output.split('\n').flatMap(parseLog),
    exit,
    line: async (pattern, withinMs = 10_000) =>
      new Promise((resolve, reject) => {
        const look = (): boolean => {
          const found = output.split('\n').find((line) => pattern.test(line));
          if (found === undefined) return false;
          clearTimeout(timer);
          listeners.delete(look);
          resolve(found);
          return true;
        };
        const timer = setTimeout(() => {
          listeners.delete(look);
          reject(
            new Error(`No line like ${String(pattern)} within ${withinMs} ms. Output:\n${output}`),
          );
        }, withinMs);
        if (!look()) listeners.add(look);
      }),
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      return exit;
    },
  };
}

async function exitOf(child: ChildProcess): Promise<Exit> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      resolve({ code, signal });
    });
  });
}

function parseLog(line: string): Record<string, unknown>[] {
  if (!line.startsWith('{')) return [];
  try {
    return [JSON.parse(line) as Record<string, unknown>];
  } catch {
    return [];
  }
}
