import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import fc from 'fast-check';
import { ConfigError, readConfig, usesColours } from '../src/config';
import { SETTINGS } from '../src/settings';

const ROOT = join(__dirname, '..');
const EXAMPLE = readFileSync(join(ROOT, '.env.example'), 'utf8');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

describe('the settings', () => {
  it('have defaults', () => {
    expect(readConfig({})).toEqual({
      discordToken: null,
      knowledgeFolder: 'knowledge',
      archive: null,
      cacheFolder: null,
      position: 'balanced',
      watchesKnowledge: false,
      database: 'data/verbatim.db',
      keepsGaps: true,
      guildId: null,
      deploysCommands: true,
      adminGuildIds: [],
      adminRoleIds: [],
      editorRoleIds: [],
      readsThreads: false,
      shards: null,
      discordApiBase: 'https://discord.com/api',
      cooldown: { perUser: 20, perChannel: 60, seconds: 20 },
      logsQuestions: false,
      staleAfterDays: 0,
      healthPort: null,
      healthHost: '127.0.0.1',
      colours: 'auto',
    });
  });

  it('take an empty or blank variable as not set', () => {
    const empty = Object.fromEntries(SETTINGS.map(({ name }) => [name, ' ']));
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  it('are read without the spaces around them', () => {
    const config = readConfig({ DISCORD_TOKEN: ' abc.def.ghi\n', KNOWLEDGE_DIR: ' my news ' });
    expect(config).toMatchObject({ discordToken: 'abc.def.ghi', knowledgeFolder: 'my news' });
  });

  it.each([
    ['Bot abc.def', /^DISCORD_TOKEN begins with "Bot": leave/u],
    ['"abc.def"', /^DISCORD_TOKEN holds spaces, quotes/u],
    ['abc def', /^DISCORD_TOKEN holds spaces/u],
    ['<your token>', /^DISCORD_TOKEN holds spaces/u],
    ['abç.def', /^DISCORD_TOKEN holds letters no token has/u],
  ])('refuse the token %s in one line with the cure, and never show it', (token, message) => {
    expect(() => readConfig({ DISCORD_TOKEN: token })).toThrow(message);
    expect(() => readConfig({ DISCORD_TOKEN: token })).not.toThrow(token);
  });

  it.each([
    ['http://127.0.0.1:4000/api/', 'http://127.0.0.1:4000/api'],
    ['http://localhost:4000/api/v10', 'http://localhost:4000/api'],
    ['http://[::1]:4000', 'http://[::1]:4000/api'],
    ['https://discord.com', 'https://discord.com/api'],
  ])('send the token to %s as %s', (value, base) => {
    expect(readConfig({ DISCORD_API_BASE: value }).discordApiBase).toBe(base);
  });

  it.each([
    'http://discord.com/api',
    'https://discord.com.example/api',
    'https://discord.com@example.org/api',
    'https://user:word@discord.com/api',
    'https://discord.com:8443/api',
    'http://127.0.0.1.example/api',
    'http://10.0.0.1/api',
    'ftp://127.0.0.1/api',
    'discord.com/api',
  ])('never send the token to %s', (value) => {
    expect(() => readConfig({ DISCORD_API_BASE: value })).toThrow(/^DISCORD_API_BASE /u);
  });

  it.each([
    ['ABSTENTION', 'never'],
    ['DISCORD_GUILD_ID', 'my server'],
    ['DISCORD_DEPLOY_COMMANDS', 'perhaps'],
    ['KNOWLEDGE_WATCH', 'sometimes'],
    ['ARCHIVE', 'a\0b'],
    ['ARCHIVE', 's3://news'],
    ['ARCHIVE', 's3://Upper/archive'],
    ['ARCHIVE', 's3://news/../other'],
    ['ARCHIVE', 's3://news/with blank'],
    ['AWS_ENDPOINT', 'minio:9000'],
    ['AWS_ENDPOINT', 'ftp://127.0.0.1'],
    ['DATABASE_PATH', 'data/'],
    ['DATABASE_PATH', 'libsql://example.com'],
    ['DATABASE_PATH', 'a\0b'],
    ['DATABASE_URL', 'data/verbatim.db'],
    ['DATABASE_URL', 'mysql://db.example.org/verbatim'],
    ['DATABASE_URL', 'postgres://db.example.org'],
    ['DATABASE_URL', 'postgres://db.example.org/a/b'],
    ['DATABASE_URL', 'postgres://ann:50%off@db.example.org/verbatim'],
    ['DATABASE_URL', 'postgres://ann:a#b@db.example.org/verbatim'],
    ['DATABASE_URL', 'postgres://db.example.org:port/verbatim'],
    ['DATABASE_URL', 'postgres://db.example.org/verbatim?ssl=true'],
    ['DATABASE_URL', 'postgres://db.example.org/verbatim?sslmode=always'],
    ['GAPS', 'true'],
    ['ADMIN_GUILD_IDS', '123456789012345678,mine'],
    ['ADMIN_GUILD_IDS', '123456789012345678,'],
    ['ADMIN_ROLE_IDS', '@admins'],
    ['SHARDS', '0'],
    ['SHARDS', '0,1'],
    ['SHARDS', '4/4'],
    ['SHARDS', '0,/4'],
    ['SHARDS', '-1/4'],
    ['SHARDS', '2-1/4'],
    ['SHARDS', '0/0'],
    ['SHARDS', 'auto'],
    ['LOG_QUESTIONS', 'yes'],
    ['STALE_AFTER_DAYS', '-1'],
    ['STALE_AFTER_DAYS', 'a week'],
    ['COOLDOWN_USER', '-1'],
    ['COOLDOWN_CHANNEL', 'many'],
    ['COOLDOWN_SECONDS', '0'],
    ['HEALTH_PORT', '65536'],
    ['HEALTH_HOST', 'http://x'],
  ])('refuse %s=%s in one line that names it and the cure', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name} .*: .*\\.$`, 'u'));
  });

  it('take a server for the database in place of the file', () => {
    const address = 'postgres://ann:secret@db.example.org/verbatim?sslmode=verify-full';
    expect(readConfig({ DATABASE_URL: address }).database).toBe(address);
  });

  it('refuse a file and a server for the database together', () => {
    const both = { DATABASE_PATH: 'a.db', DATABASE_URL: 'postgres://db.example.org/verbatim' };
    expect(() => readConfig(both)).toThrow(/^DATABASE_URL is set, and DATABASE_PATH too: empty/u);
  });

  it.each(['postgres://ann:se cret@', 'postgres://ann:secret@db/x?password=secret', 'ann:secret'])(
    'refuse %s without a word of it',
    (address) => {
      expect(() => readConfig({ DATABASE_URL: address })).toThrow(/^DATABASE_URL /u);
      expect(() => readConfig({ DATABASE_URL: address })).not.toThrow(/cret/u);
    },
  );

  it('take switches, numbers and ids as they are written', () => {
    const config = readConfig({
      DISCORD_GUILD_ID: '123456789012345678',
      DISCORD_DEPLOY_COMMANDS: 'FALSE',
      LOG_QUESTIONS: '1',
      KNOWLEDGE_WATCH: 'True',
      DATABASE_PATH: 'C:\\verbatim\\a.db',
      GAPS: 'OFF',
      ADMIN_GUILD_IDS: '123456789012345678, 223456789012345678,123456789012345678',
      ADMIN_ROLE_IDS: '323456789012345678',
      COOLDOWN_USER: '0',
      HEALTH_PORT: '9090',
      HEALTH_HOST: '0.0.0.0',
    });
    expect(config).toMatchObject({
      guildId: '123456789012345678',
      deploysCommands: false,
      logsQuestions: true,
      watchesKnowledge: true,
      database: 'C:\\verbatim\\a.db',
      keepsGaps: false,
      adminGuildIds: ['123456789012345678', '223456789012345678'],
      adminRoleIds: ['323456789012345678'],
      cooldown: { perUser: 0 },
      healthPort: 9090,
      healthHost: '0.0.0.0',
    });
  });

  it('tell all that is wrong at once', () => {
    const environment = { DISCORD_TOKEN: 'Bot x', KNOWLEDGE_DIR: 'a\0b' };
    try {
      readConfig(environment);
      expect('no error').toBe('an error');
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigError);
      expect((error as ConfigError).problems).toHaveLength(2);
      expect((error as ConfigError).message).toMatch(/^DISCORD_TOKEN .*\nKNOWLEDGE_DIR /u);
    }
  });

  it('give a config or a ConfigError, whatever the environment', () => {
    const value = fc.option(fc.string({ unit: 'binary' }), { nil: undefined });
    const environment = fc.record({
      DISCORD_TOKEN: value,
      KNOWLEDGE_DIR: value,
      NO_COLOR: value,
      FORCE_COLOR: value,
    });
    fc.assert(
      fc.property(environment, (variables) => {
        try {
          expect(readConfig(variables).knowledgeFolder).not.toBe('');
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigError);
        }
      }),
    );
  });

  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: 'false' }, true, false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, false, true],
    [{ TERM: 'dumb' }, true, false],
  ])('with %j on a terminal (%s) use colours: %s', (environment, isTerminal, expected) => {
    expect(usesColours(readConfig(environment), isTerminal)).toBe(expected);
  });
});

describe('the README', () => {
  it('lists every setting with its default and meaning', () => {
    const rows = README.split('\n').map((line) => line.replaceAll(/[|`\s]+/gu, ' ').trim());
    for (const { name, fallback, meaning } of SETTINGS) {
      expect(rows).toContain([name, fallback, meaning].filter(Boolean).join(' '));
    }
  });
});

describe('.env.example', () => {
  it('names every variable with its default and its meaning, in the same order', () => {
    expect(Object.entries(parse(EXAMPLE))).toEqual(
      SETTINGS.map(({ name, fallback }) => [name, fallback]),
    );
    for (const { name, fallback, meaning } of SETTINGS) {
      expect(EXAMPLE).toContain(`# ${meaning}\n${name}=${fallback}\n`);
    }
  });

  it('can be used as it is', () => {
    expect(readConfig(parse(EXAMPLE))).toEqual(readConfig({}));
  });
});
