import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLoopback, type Loopback } from '../../src/loopback';
import { startProcess } from '../support/bot-process';

const LAUNCHER = join(__dirname, '../../src/launch.cjs');

jest.setTimeout(180_000);

describe('npm start', () => {
  let home: string;
  let discord: Loopback;
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'verbatim-launch-'));
    discord = await startLoopback();
    expect(spawnSync(process.execPath, [LAUNCHER, '--build']).status).toBe(0);
  });
  afterAll(async () => {
    await discord.close();
    rmSync(home, { recursive: true, force: true });
  });
  const start = (env: Readonly<Record<string, string>>) =>
    startProcess(LAUNCHER, { cwd: home, parameters: ['main'], env });

  it('runs the bot where a token is set in .env', async () => {
    writeFileSync(join(home, '.env'), 'DISCORD_TOKEN=x.y.z\n');
    const bot = start({ DISCORD_API_BASE: discord.api });
    expect(await bot.exit).toEqual({ code: 1, signal: null });
    expect(bot.output()).toContain('Discord does not accept DISCORD_TOKEN');
  });

  it('is the chat in the terminal where none is', async () => {
    const chat = start({ DISCORD_TOKEN: ' ' });
    expect(await chat.exit).toEqual({ code: 0, signal: null });
    expect(chat.output()).toContain('The coverage is empty');
  });
});
