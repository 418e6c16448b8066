import { join } from 'node:path';
import fc from 'fast-check';
import { cleanGap } from '../../src/administration/clean-gap';
import { gapsCsv } from '../../src/administration/gaps-csv';
import { groupGaps, type GapGroup } from '../../src/administration/group-gaps';
import { recordAnswered, recordGap } from '../../src/administration/keep-question';
import { writeAll } from '../../src/database/writings';
import { listGaps } from '../../src/administration/list-gaps';
import { DatabaseFault } from '../../src/database/database-fault';
import type { Gap } from '../../src/database/gaps';
import { opened } from '../support/database';
import { temporaryFolders } from '../support/temporary';

const newFolder = temporaryFolders();
const DAY = Date.UTC(2026, 10, 21);

describe('the text of a gap', () => {
  it.each([
    ['Who is <@123456789012345678>?', 'Who is ?'],
    ['<@!123456789012345678> who led it', 'who led it'],
    ['ask <@&123456789012345678> in <#123456789012345678>', 'ask in'],
    ['</ask:123456789012345678> who <a:wave:123456789012345678> now', 'who now'],
    ['what is https://example.org/a?b=c about', 'what is about'],
    ['is 2http://example.org new', 'is new'],
    ['see www.example.org and discord.gg/abc123', 'see and'],
    ['mail ada.quill@example.org now', 'mail now'],
    ['@everyone who said it, @ada.q?', 'who said it, ?'],
    ['call 0664 123 45 67 or +1 (555) 123-4567', 'call or'],
    ['card 4111-1111-1111-1111', 'card'],
    ['account 1234567', 'account'],
    ['account １２３４５６７', 'account'],
    ['account 1\u200b2\u200b3\u200b4\u200b567', 'account'],
    ['how many of 400,000 in 2014', 'how many of 400,000 in 2014'],
    ['what happened on 2014-10-08?', 'what happened on 2014-10-08?'],
    ['and on 8.10.2014 or 08/10/2014', 'and on 8.10.2014 or 08/10/2014'],
    ['the U.N. in 2014–2015', 'the U.N. in 2014–2015'],
    ['who said "no, never"?', 'who said "no, never"?'],
    ['  who \n\n led   it ', 'who led it'],
  ])('of %j is %j', (question, cleaned) => {
    expect(cleanGap(question)).toBe(cleaned);
  });

  it.each(['', '   ', '<@123456789012345678>', 'https://example.org', '1234567', '?!', '\u202e'])(
    'is none where nothing is left: %j',
    (question) => {
      expect(cleanGap(question)).toBeNull();
    },
  );

  it('never holds a mention, a link or more than six digits in a row, and is clean already', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '<@',
        '>',
        '@',
        'http://',
        '://',
        'www.',
        '.',
        ' ',
        '-',
        '12345',
        '67',
        '\u200b',
        '/',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const cleaned = cleanGap(pieces.join(''));
        if (cleaned === null) return;
        expect(cleaned).not.toMatch(/\p{Nd}{7}|:\/\/|<@[!&]?\d+>|[\p{Cc}\p{Cf}]/u);
        expect(cleanGap(cleaned)).toBe(cleaned);
      }),
    );
  });
});

const gap = (question: string | null, more: Partial<Gap> = {}): Gap => ({
  ...{ id: 1, question, missing: ['Moon'], reason: 'no-match', asked: 1 },
  ...{ firstDayMs: DAY, lastDayMs: DAY },
  ...more,
});

describe('gaps', () => {
  it('that ask for the same stand together, with all that was asked of them', () => {
    const groups = groupGaps([
      gap('How many prison camps are there?', { asked: 4, missing: ['camps'] }),
      gap('Who pays the harbour board?', { asked: 2, missing: ['pays'], firstDayMs: 5 }),
      gap('how many prisons camp', { asked: 1, missing: ['prisons'], lastDayMs: DAY + 5 }),
      gap('Is the harbour board paid?', { asked: 3, missing: ['paid'], lastDayMs: 7 }),
    ]);
    expect(groups).toMatchObject([
      {
        question: 'How many prison camps are there?',
        alike: ['how many prisons camp'],
        missing: ['camps', 'prisons'],
        asked: 5,
        lastDayMs: DAY + 5,
      },
      { question: 'Is the harbour board paid?', asked: 3 },
      { question: 'Who pays the harbour board?', asked: 2 },
    ]);
  });

  it('that may not be shown stand together by what is missing, without a text', () => {
    expect(
      groupGaps([gap(null, { asked: 2 }), gap(null), gap(null, { missing: ['Mars'] })]),
    ).toMatchObject([
      { question: null, alike: [], missing: ['Moon'], asked: 3 },
      { question: null, missing: ['Mars'], asked: 1 },
    ]);
  });

  it('that may not be shown and lack nothing that may be told are counted together', () => {
    const wordless = { missing: [] };
    expect(
      groupGaps([gap(null, { ...wordless, asked: 2 }), gap('Who?'), gap(null, wordless)]),
    ).toMatchObject([{ question: null, missing: [], asked: 3 }, { question: 'Who?' }]);
  });

  it('are counted all, whatever they are', () => {
    const any = fc.record({
      question: fc.option(fc.lorem({ maxCount: 4 })),
      asked: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (list) => {
        const total = (of: readonly { asked: number }[]): number =>
          of.reduce((sum, { asked }) => sum + asked, 0);
        const groups = groupGaps(list.map(({ question, asked }) => gap(question, { asked })));
        expect(total(groups)).toBe(total(list));
      }),
    );
  });
});

describe('the table of gaps', () => {
  const group = (question: string | null): GapGroup => ({
    ...{ question, alike: ['a, b'], missing: ['x "y"'], asked: 3, firstDayMs: DAY, lastDayMs: DAY },
  });

  it('follows RFC 4180', () => {
    expect(gapsCsv([group('Who said "no"?\nAnd why?')])).toBe(
      '"question","alike","missing","asked","first","last"\r\n' +
        '"Who said ""no""?\nAnd why?","a, b","x ""y""","3","2026-11-21","2026-11-21"\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '＝1', '|cmd', '%x'])(
    'gives a spreadsheet no formula: %j',
    (question) => {
      expect(gapsCsv([group(question)])).toContain(`"'${question}"`);
    },
  );

  it('can be read back, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (question) => {
        const row = gapsCsv([group(question)]).slice(
          '"question","alike","missing","asked","first","last"\r\n'.length,
        );
        const [, first = ''] = /^"((?:[^"]|"")*)",/u.exec(row) ?? [];
        expect(first.replaceAll('""', '"').replace(/^'/u, '')).toBe(question.replace(/^'/u, ''));
      }),
    );
  });
});

describe('keeping a question', () => {
  const asking = { personKey: 'ada', atMs: DAY };
  const gap = {
    question: 'Who owns the Moon 12345678?',
    missing: ['Moon', '12345678', 'owns'],
    tellable: ['owns'],
    reason: 'no-match',
  } as const;
  const answered = { question: 'When did it hold?', article: 'post-bridge', start: 12 };

  it('keeps gaps and answered questions, cleaned, and nothing else', () => {
    const database = opened(join(newFolder(), 'a.db'));
    expect(recordGap(database, gap, asking)).toBe('kept');
    expect(listGaps({ database })).toMatchObject({
      value: [{ question: null, missing: ['owns'], asked: 1 }],
    });
    expect(recordGap(database, gap, { ...asking, personKey: 'bob' })).toBe('kept');
    const mention = { question: '<@123456789012345678>' };
    expect(recordGap(database, { ...gap, ...mention }, asking)).toBe('nothing');
    expect(recordAnswered(database, { ...answered, ...mention }, asking)).toBe('nothing');
    expect(recordAnswered(database, answered, asking)).toBe('kept');
    expect(listGaps({ database })).toMatchObject({
      value: [{ question: 'Who owns the Moon ?', missing: ['Moon', 'owns'], asked: 2 }],
    });
    expect(database.askedQuestions.list({ sinceMs: 0, limit: 5 })).toMatchObject([
      { question: 'When did it hold?', articleId: 'post-bridge', start: 12 },
    ]);
    writeAll(database, [{ kind: 'forget-questions' }]);
    expect(database.askedQuestions.list({ sinceMs: 0, limit: 5 })).toEqual([]);
    expect(listGaps({ database })).toEqual({ value: [] });
    database.close();
  });

  it('shows two persons’ question with no missing word that it does not hold itself', () => {
    const database = opened(join(newFolder(), 'a.db'));
    // the first part of what one of them asked is not in the question that is kept
    for (const [personKey, word] of [
      ['ada', 'Zorblatt'],
      ['bob', 'Qostenko'],
    ] as const) {
      const missing = ['Moon', word, 'name'];
      recordGap(database, { ...gap, missing, tellable: ['name'] }, { ...asking, personKey });
    }
    expect(listGaps({ database })).toMatchObject({ value: [{ missing: ['Moon', 'name'] }] });
    database.close();
  });

  it('is told where there is no database, and disturbs nobody', () => {
    const away = { fault: 'x.db: is away: look' };
    expect(listGaps(away)).toEqual(away);
    const database = opened(join(newFolder(), 'a.db'));
    database.close();
    expect(() => recordGap(database, gap, asking)).toThrow(DatabaseFault);
  });
});
