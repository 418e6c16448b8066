import { isBlocked, isBlockedMember } from '../../src/discord/blocked';
import { createEditors, telling } from '../../src/discord/editors';
import { USUAL_RULES } from '../../src/discord/guild-rules';
import { createLog } from '../../src/discord/log';
import { noticeMessage } from '../../src/replies/discord/notice-message';

describe('the log that editors are told of', () => {
  it('tells each kind of fault once in ten minutes, by its request and no text of anybody', () => {
    const [lines, told]: [string[], string[]] = [[], []];
    const clock = { ms: 0 };
    const log = telling(
      createLog({ write: (line) => lines.push(line) }),
      { tell: (words) => told.push(words) },
      () => clock.ms,
    );
    for (let round = 0; round < 3; round += 1) {
      log.error({ request: '12', question: 'secret', error: 'boom' }, 'no answer');
    }
    log.warn({ request: '12' }, 'not kept');
    log.info({ request: '12' }, 'responded');
    log.fatal({}, 'the bot cannot go on');
    expect(told).toEqual([
      '⚠ Something went wrong: no answer (my log tells more, at request 12)',
      '⚠ Something went wrong: the bot cannot go on (my log tells more)',
    ]);
    clock.ms = 600_000;
    log.error({ request: '13' }, 'no answer');
    expect(told.at(-1)).toContain('request 13');
    // the log itself holds all of it
    expect(lines).toHaveLength(7);
  });

  it('goes on where no log channel can be reached, and says so in the log', async () => {
    const lines: string[] = [];
    const editors = createEditors({
      client: () => {
        throw new Error('no client');
      },
      channels: () => ['1'],
      log: createLog({ write: (line) => lines.push(line) }),
    });
    expect(await editors.show('1', noticeMessage('Hello.'))).toBe(false);
    expect(lines.join('')).toContain('a log channel cannot be written');
    expect(() => {
      editors.tell('Published.');
    }).not.toThrow();
  });
});

describe('a blocked word', () => {
  const here = { ...USUAL_RULES, blockedWords: ['Lottery', 'buy  now!', 'café', ' '] };

  it.each([
    ['Who won the LOTTERY?', true],
    ['Can I buy now?', true],
    ['where is the cafe', true],
    ['Who plays lotteries?', false],
    ['What did he buy, and why now?', false],
    ['', false],
  ])('is met whole, in any case and with or without accents: %s', (text, expected) => {
    expect(isBlocked(text, here)).toBe(expected);
  });

  it('is none where none is set', () => {
    expect(isBlocked('anything', USUAL_RULES)).toBe(false);
  });
});

describe('a blocked member', () => {
  const here = { ...USUAL_RULES, blocked: ['7', '8'] };

  it.each([
    ['7', [], true],
    ['1', ['8'], true],
    ['1', ['2'], false],
  ])('is so by id or by a role: %s %j', (id, roles, expected) => {
    expect(isBlockedMember(id, { roles } as never, here)).toBe(expected);
    expect(isBlockedMember(id, null, { ...here, blocked: [] })).toBe(false);
  });
});
