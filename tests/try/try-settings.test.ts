import { settingsOf } from '../../src/try/try-settings';

const DISCORD = { token: 'a.b.c', api: 'http://127.0.0.1:1/api', guildId: '123456789012345678' };

describe('the settings of the bot that is tried', () => {
  it.each([
    ['nothing', {}, 'data/try.db'],
    ['a file', { DATABASE_PATH: '/srv/verbatim.db' }, '/srv/try.db'],
    ['a server', { DATABASE_URL: 'postgres://db.example.org/verbatim' }, 'data/try.db'],
  ])('keep what is asked in a file of its own, where the database is %s', (_kind, set, file) => {
    expect(settingsOf(set, DISCORD).database).toBe(file);
  });

  it('give it all shards of its own Discord', () => {
    expect(settingsOf({ SHARDS: '1/2' }, DISCORD).shards).toBeNull();
  });
});
