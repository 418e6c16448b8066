import fc from 'fast-check';
import type { AbstentionReason, Intent } from '../../src/core/outcome/outcome';
import { consoleReply } from '../../src/replies/console-reply';
import { visibleText } from '../../src/replies/visible-text';
import { excerptOf, outcomeOf, silenceOf } from '../support/outcomes';
import { anyOutcome, keepsTheViewContract } from '../support/view-contract';

const oneLine = (text: string): string => text.replaceAll(/[ \n]+/gu, ' ').trim();

keepsTheViewContract('the console reply', {
  render: (outcome) => consoleReply(outcome),
  read: oneLine,
  shown: (text) => oneLine(visibleText(text)),
});
keepsTheViewContract('the console reply on a narrow terminal', {
  render: (outcome) => consoleReply(outcome, { width: 30 }),
  read: oneLine,
  shown: (text) => oneLine(visibleText(text)),
});

describe('the console reply', () => {
  it('puts the citation below the excerpt: speaker, outlet, headline, date in words, paragraph', () => {
    expect(consoleReply(outcomeOf())).toBe(
      [
        '  “It held,” said Ada Quill, the engineer.',
        '  — quoting Ada Quill · The Harbour Post · “Bridge reopens after storm” · 4 March 2021 · ¶ 2',
        '',
        'To cite this: 0r3su4y91a',
      ].join('\n'),
    );
  });

  it('says that a date is not given, and names the front-matter field instead of a paragraph', () => {
    const excerpt = excerptOf({
      text: 'Engineers praised',
      field: 'alternativeHeadline',
      published: null,
      paragraph: 0,
    });
    expect(consoleReply(outcomeOf({ excerpts: [excerpt] }))).toMatch(
      /· date not given · standfirst\n\nTo cite this: [0-9a-z]{10}$/u,
    );
  });

  it('adds the link where there is one', () => {
    const excerpt = excerptOf({ url: 'https://example.org/bridge' });
    expect(consoleReply(outcomeOf({ excerpts: [excerpt] }))).toContain(
      '\n    https://example.org/bridge',
    );
  });

  it('sets the words that answer in bold', () => {
    const reply = consoleReply(outcomeOf(), { colours: true });
    expect(reply).toContain('said \u001b[1mAda Quill\u001b[22m, the engineer.');
  });

  it('keeps bold words bold over a line break', () => {
    const reply = consoleReply(outcomeOf(), { colours: true, width: 22 });
    expect(reply).toContain('\u001b[1mAda\u001b[22m\n  \u001b[1mQuill\u001b[22m,');
  });

  it('writes no escape sequence without colours', () => {
    expect(consoleReply(outcomeOf())).not.toContain('\u001b');
  });

  it('says when it is less than sure, never with a number', () => {
    const lines = (['high', 'medium', 'low'] as const).map(
      (level) => consoleReply(outcomeOf({ level, confidence: 0.37 })).split('\n')[0],
    );
    expect(new Set(lines).size).toBe(3);
    expect(lines.join()).not.toMatch(/37|%/u);
  });

  it('says how a question was understood', () => {
    expect(consoleReply(outcomeOf({ understoodAs: 'who said the bridge held?' }))).toMatch(
      /^Understood as: who said the bridge held\?\n/u,
    );
  });

  it.each<AbstentionReason>([
    'no-match',
    'weak-match',
    'detail-missing',
    'false-premise',
    'outlet-silent',
    'off-topic',
    'too-long',
    'empty',
  ])('has words of its own for %s, with or without missing terms', (reason) => {
    const bare = consoleReply(silenceOf({ reason }));
    expect(bare).toMatch(/^\p{Lu}.*\.$/su);
    if (!['off-topic', 'too-long', 'empty'].includes(reason)) {
      expect(consoleReply(silenceOf({ reason, missing: ['toll', 'fee'] }))).toContain(
        '“toll” and “fee”',
      );
    }
  });

  it('says what an answer leaves open', () => {
    expect(consoleReply(outcomeOf({ missing: ['toll'] }))).toMatch(
      /¶ 2\n\n.*“toll”\.\n\nTo cite this/u,
    );
  });

  it('lists the articles right below the words when asked for them', () => {
    const nearest = [{ article: 'post-bridge', headline: 'Bridge reopens after storm' }];
    const sources = silenceOf({
      outcome: 'conversation',
      reason: null,
      intent: 'sources',
      nearest,
    });
    expect(consoleReply(sources)).toBe(
      'This is what the coverage holds:\n  • “Bridge reopens after storm” (post-bridge)',
    );
  });

  it.each<Intent>(['greeting', 'thanks', 'farewell', 'help', 'about', 'small-talk', 'sources'])(
    'answers %s with words of its own',
    (intent) => {
      const reply = (about: Intent): string =>
        consoleReply(silenceOf({ outcome: 'conversation', reason: null, intent: about }));
      expect(reply(intent)).toMatch(/[.:]$/u);
      expect(reply(intent) === reply('small-talk')).toBe(intent === 'small-talk');
    },
  );

  it('keeps every line within the width, but for words that are longer', () => {
    fc.assert(
      fc.property(anyOutcome, fc.integer({ min: 20, max: 90 }), (outcome, width) => {
        for (const line of consoleReply(outcome, { width }).split('\n')) {
          const words = line.trim().split(' ');
          const room = Math.max(width, ...words.map((word) => word.length + 8));
          if (/^[ -~–—“”’•·¶…]*$/u.test(line)) expect(line.length).toBeLessThanOrEqual(room);
        }
      }),
    );
  });

  it('shows what was given before below the answer, and how old the newest article is', () => {
    const outcome = outcomeOf({
      earlier: [excerptOf({ text: 'It may hold.', published: '2021-03-02' })],
      newest: '2021-03-04',
    });
    const age = { nowMs: Date.parse('2021-04-04'), staleAfterDays: 30 };
    const blocks = consoleReply(outcome, { age }).split('\n\n');
    const at = (words: string): number => blocks.findIndex((block) => block.includes(words));
    const order = [
      'As of 4 March 2021',
      'It held',
      'Earlier, 2 March 2021:',
      'It may hold.',
      '31 days ago',
    ];
    const places = order.map(at);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });
});
