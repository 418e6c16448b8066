import { fork } from 'node:child_process';
import { join } from 'node:path';
import type {
  ControlCall,
  JournalEntry,
  Loopback,
  LoopbackSettings,
  Violation,
} from '../../src/loopback';
import type { BotOptions, BotProcess } from './bot-process';
import { startProcess, TYPESCRIPT_HOOK } from './bot-process';
import type { FromLoopback } from './loopback-messages';

/** A loopback Discord in a process of its own, held to Discord's schemas and limits. */
export interface LoopbackProcess extends Omit<Loopback, 'journal' | 'watch' | 'close'> {
  /** Everything that happened so far; after any awaited call it is up to date. */
  readonly entries: readonly JournalEntry[];
  /**
   * The first entry that fits, past or future; `since` leaves out the entries before that index. Throws
   * after `withinMs` (10000).
   */
  until(
    isMeant: (entry: JournalEntry) => boolean,
    options?: { readonly since?: number; readonly withinMs?: number },
  ): Promise<JournalEntry>;
  /** The first entry that fits from now on. Throws after `withinMs` (10000). */
  next(isMeant: (entry: JournalEntry) => boolean, withinMs?: number): Promise<JournalEntry>;
  /** Starts a bot (.ts or .js) with DISCORD_TOKEN and DISCORD_API_BASE set to this loopback. */
  startBot(entry: string, options?: BotOptions): BotProcess;
  /** Starts a bot and waits until it has logged in to the gateway. */
  startBotAndWait(entry: string, options?: BotOptions): Promise<BotProcess>;
  /** Kills every bot that it started and is still running, then itself. */
  stop(): Promise<void>;
}

/** Starts a loopback. Settings but the contract, which is always Discord's. */
export async function startLoopback(
  settings: Omit<Partial<LoopbackSettings>, 'contract'> = {},
): Promise<LoopbackProcess> {
  const child = fork(join(__dirname, 'loopback-process.ts'), [JSON.stringify(settings)], {
    execArgv: ['--enable-source-maps', '--require', TYPESCRIPT_HOOK],
    serialization: 'advanced',
    stdio: 'inherit',
  });
  const entries: JournalEntry[] = [];
  const listeners = new Set<(entry: JournalEntry) => void>();
  const pending = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const bots: BotProcess[] = [];

  const started = new Promise<Extract<FromLoopback, { kind: 'started' }>>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`The loopback's process ended with code ${code ?? 'none'}.`));
      for (const call of pending.values()) call.reject(new Error("The loopback's process ended."));
    });
    child.on('message', (message: FromLoopback) => {
      switch (message.kind) {
        case 'started':
          resolve(message);
          break;
        case 'entry':
          entries.push(message.entry);
          for (const listener of [...listeners]) listener(message.entry);
          break;
        case 'result':
          pending.get(message.id)?.resolve(message.value);
          pending.delete(message.id);
          break;
        case 'failure':
          pending.get(message.id)?.reject(new Error(message.problem));
          pending.delete(message.id);
          break;
      }
    });
  });
  const { api, token, applicationId } = await started;

  let lastId = 0;
  const call = async (request: ControlCall): Promise<unknown> =>
    new Promise((resolve, reject) => {
      lastId += 1;
      pending.set(lastId, { resolve, reject });
      child.send({ id: lastId, call: request });
    });
  const remote = <Target extends object>(target: ControlCall['target'], user?: string): Target =>
    new Proxy<Target>({} as Target, {
      get: (_target, method) =>
        typeof method === 'symbol' || method === 'then'
          ? undefined
          : async (...parameters: unknown[]) =>
              call({ target, method, parameters, ...(user === undefined ? {} : { user }) }),
    });
  const itself = remote<Pick<Loopback, 'violations' | 'commands'>>('loopback');

  const next: LoopbackProcess['next'] = async (isMeant, withinMs = 10_000) =>
    new Promise((resolve, reject) => {
      const listener = (entry: JournalEntry): void => {
        if (!isMeant(entry)) return;
        clearTimeout(timer);
        listeners.delete(listener);
        resolve(entry);
      };
      const timer = setTimeout(() => {
        listeners.delete(listener);
        const tail = entries.slice(-12).map((entry) => JSON.stringify(entry).slice(0, 300));
        reject(
          new Error(`No such entry within ${withinMs} ms. The last ones:\n${tail.join('\n')}`),
        );
      }, withinMs);
      listeners.add(listener);
    });
  const startBot = (entry: string, { env, ...options }: BotOptions = {}): BotProcess => {
    const bot = startProcess(entry, {
      ...options,
      env: { DISCORD_TOKEN: token, DISCORD_API_BASE: api, ...env },
    });
    bots.push(bot);
    return bot;
  };

  return {
    api,
    token,
    applicationId,
    entries,
    user: (name) => remote('user', name),
    gateway: remote('gateway'),
    moderator: remote('moderator'),
    faults: remote('faults'),
    violations: async () => itself.violations(),
    commands: async (guild) => itself.commands(guild),
    next,
    until: async (isMeant, { since = 0, withinMs } = {}) =>
      entries.slice(since).find(isMeant) ?? next(isMeant, withinMs),
    startBot,
    startBotAndWait: async (entry, options) => {
      const ready = next((one) => one.kind === 'gateway' && one.what === 'ready');
      const bot = startBot(entry, options);
      const ended = bot.exit.then(({ code }) => {
        throw new Error(`The bot ended with code ${code ?? 'none'}. Output:\n${bot.output()}`);
      });
      await Promise.race([ready, ended]);
      return bot;
    },
    stop: async () => {
      await Promise.all(bots.map(async (bot) => bot.stop('SIGKILL')));
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      // There is nothing to save, so nothing that could hang.
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/** The violations as lines, for a test to compare with none. */
export function violationLines(violations: readonly Violation[]): string[] {
  return violations.map(({ rule, where, problem }) => `${rule} at ${where}: ${problem}`);
}
