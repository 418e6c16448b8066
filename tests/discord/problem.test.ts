import { DiscordAPIError, HTTPError } from 'discord.js';
import { problemFields, problemKindOf } from '../../src/discord/problem';

const refusal = (code: number, status: number): DiscordAPIError =>
  new DiscordAPIError({ code, message: 'words' }, code, status, 'POST', 'https://x/y', {});
const withCode = (code: string): Error => Object.assign(new Error('lost'), { code });

describe('an error of Discord', () => {
  it.each([
    [refusal(40060, 400), 'done'],
    [refusal(10062, 404), 'expired'],
    [refusal(10015, 404), 'expired'],
    [refusal(50027, 401), 'expired'],
    [refusal(10003, 404), 'gone'],
    [refusal(50013, 403), 'forbidden'],
    [refusal(50007, 403), 'forbidden'],
    [refusal(50278, 403), 'forbidden'],
    [refusal(50083, 400), 'forbidden'],
    [refusal(0, 401), 'unauthorized'],
    [refusal(50035, 400), 'refused'],
    [new HTTPError(502, 'Bad Gateway', 'POST', 'https://x/y', {}), 'unreachable'],
    [withCode('UND_ERR_SOCKET'), 'unreachable'],
    [withCode('ECONNRESET'), 'unreachable'],
    [withCode('ChannelNotCached'), 'gone'],
    [withCode('TokenInvalid'), 'unauthorized'],
    [new Error('Expected token to be set for this request'), 'unauthorized'],
    [new TypeError('x is not a function'), 'own'],
    ['a text', 'own'],
  ])('%s is %s', (error, kind) => {
    expect(problemKindOf(error)).toBe(kind);
  });

  it('is logged without tokens, and with a stack only where it is our own', () => {
    const token = 'aWFtYW5pZHdpdGg5OTk5OTk5.Gabcde.fghijklmnopqrstuvwxyz0123456789';
    const error = new Error(`${token} at /interactions/123/aW50ZXJhY3Rpb246dG9rZW4/callback`);
    expect(JSON.stringify(problemFields(error))).not.toMatch(/aWFt|aW50/u);
    expect(problemFields(error)).toHaveProperty('stack');
    expect(problemFields(refusal(10062, 404))).not.toHaveProperty('stack');
    expect(problemFields(refusal(10062, 404))).toMatchObject({ code: 10062, problem: 'expired' });
  });
});
