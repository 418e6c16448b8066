import { answerMessage, type AnswerView } from '../../../src/replies/discord/answer-message';
import { readCustomId } from '../../support/actions';
import { excerptAt } from '../../../src/replies/discord/references';
import type { DiscordMessage } from '../../../src/replies/discord/message';
import type { Article, Genre } from '../../../src/core/article/article';
import { componentsIn, customIdsIn, linksIn, textsIn } from '../../support/message-limits';
import { articleOf, excerptOf, outcomeOf } from '../../support/outcomes';

const other = articleOf({
  id: 'gazette-bridge',
  publisher: 'The Gazette',
  headline: 'Bridge stands',
  body: 'It stood.',
  datePublished: null,
});
const otherExcerpt = excerptOf({
  text: 'It stood.',
  article: other.id,
  outlet: other.publisher,
  headline: other.headline,
  published: null,
  paragraph: 1,
  start: 0,
  end: 9,
  highlight: null,
  speaker: null,
});

function reply(view: Partial<AnswerView> = {}, articles: readonly Article[] = []): DiscordMessage {
  const all = [...articles, articleOf(), other];
  const found = (id: string): Article | null => all.find((one) => one.id === id) ?? null;
  return answerMessage({ outcome: outcomeOf(), articleOf: found, ...view });
}

const labelsIn = (message: DiscordMessage): readonly unknown[] =>
  componentsIn(message.components)
    .filter(({ type }) => type === 2)
    .map(({ label, emoji }) => label ?? (emoji as { readonly name: string }).name);

describe('the reply to an answer', () => {
  it('quotes the excerpt with the answer in bold, and cites it below', () => {
    expect(textsIn(reply())).toEqual([
      '-# Asked: who said it held?',
      '> “It held,” said **Ada Quill**, the engineer.',
      '-# quoting Ada Quill · The Harbour Post · “Bridge reopens after storm” · 4 March 2021 · ¶ 2',
    ]);
  });

  it('is one container of Components V2', () => {
    const { components, flags } = reply();
    expect(components.map(({ type }) => type)).toEqual([17]);
    expect(flags).toBe(1 << 15);
  });

  it('offers context, more, why and a rating, each knowing its excerpt', () => {
    const message = reply();
    expect(labelsIn(message)).toEqual([
      ...['Context', 'More', 'Why this?', '👍', '👎', 'Cite', 'Check a quote'],
    ]);
    for (const id of customIdsIn(message)) {
      const action = readCustomId(id);
      if (action?.kind === 'check-quote') continue;
      if (action === null || !('excerpt' in action) || action.excerpt === null) throw new Error(id);
      expect(excerptAt(action.excerpt, [articleOf()])?.text).toBe(excerptOf().text);
    }
  });

  it('has a link to the words where the article has an address', () => {
    const url = 'https://example.org/bridge';
    const message = reply({ outcome: outcomeOf({ excerpts: [excerptOf({ url })] }) }, [
      articleOf({ url }),
    ]);
    expect(linksIn(message)).toEqual([
      `${url}#:~:text=%E2%80%9CIt%20held%2C%E2%80%9D%20said%20Ada%20Quill%2C%20the%20engineer.`,
    ]);
    expect(linksIn(reply())).toEqual([]);
  });

  it('says that a date is not given', () => {
    const message = reply({ outcome: outcomeOf({ excerpts: [otherExcerpt] }) });
    expect(textsIn(message).at(-1)).toBe('-# The Gazette · “Bridge stands” · date not given · ¶ 1');
  });

  it('puts other outlets below the first', () => {
    const texts = textsIn(reply({ outcome: outcomeOf({ excerpts: [excerptOf(), otherExcerpt] }) }));
    expect(texts.slice(3)).toEqual([
      '-# Also in the coverage:',
      '> It stood.',
      '-# The Gazette · “Bridge stands” · date not given · ¶ 1',
    ]);
  });

  it('says how sure it is in words, how the question was understood, and what stays open', () => {
    const texts = textsIn(
      reply({ outcome: outcomeOf({ level: 'low', understoodAs: 'who held?', missing: ['toll'] }) }),
    );
    expect(texts[0]).toBe('-# Asked: who said it held?\n-# Understood as: who held?');
    expect(texts[1]).toMatch(/^This comes nearest/u);
    expect(texts.at(-1)).toMatch(/Missing\\: “toll”\.$/u);
  });

  it.each([
    [{ kind: 'affirmed', by: null, betweenOutlets: false }, '-# The coverage says it is so\\.'],
    [{ kind: 'denied', by: null, betweenOutlets: false }, '-# The coverage says it is not so\\.'],
    [
      { kind: 'denied', by: 'Ada *Quill*', betweenOutlets: false },
      '-# According to Ada \\*Quill\\*, it is not so\\.',
    ],
    [
      { kind: 'denied', by: 'a'.repeat(400), betweenOutlets: false },
      '-# According to somebody quoted there, it is not so\\.',
    ],
    [{ kind: 'disputed', by: null, betweenOutlets: true }, '-# Outlets differ on this\\.'],
    [{ kind: 'disputed', by: null, betweenOutlets: false }, '-# Those quoted differ on this\\.'],
    [{ kind: 'disputed', by: 'Vera Olm', betweenOutlets: false }, '-# Vera Olm denies it\\.'],
  ] as const)('tells the stance in a small line of ours above the quote: %j', (stance, line) => {
    const texts = textsIn(reply({ outcome: outcomeOf({ stance }) }));
    expect(texts[1]?.replaceAll('\\.', '.')).toBe(line.replaceAll('\\.', '.'));
    expect(texts[2]).toContain('It held');
  });

  it('has a menu of up to five questions that fit', () => {
    const followUps = ['a?', 'b?', 'a?', 'x'.repeat(101), ' ', 'c?', 'd?', 'e?', 'f?'];
    const menu = componentsIn(reply({ followUps }).components).find(({ type }) => type === 3);
    expect(menu?.['options']).toEqual(
      ['a?', 'b?', 'c?', 'd?', 'e?'].map((question) => ({ label: question, value: question })),
    );
  });

  it('has a button to share it where it is private', () => {
    expect(labelsIn(reply({ share: true }))).toContain('Share');
    expect(labelsIn(reply())).not.toContain('Share');
  });

  it('carries what the question was limited to on its buttons', () => {
    const scope = { kind: 'outlet', key: 'abcdefghijklmn', period: null } as const;
    const actions = customIdsIn(reply({ scope, share: true, followUps: ['a?'] })).map(readCustomId);
    const scoped = actions.filter((action) => action !== null && 'scope' in action);
    expect(scoped).toHaveLength(4);
    for (const action of scoped) expect(action).toHaveProperty('scope', scope);
  });

  it.each<Genre>(['opinion', 'satire', 'sponsored'])(
    'labels %s and warns where nothing else says it',
    (genre) => {
      const labelled = { ...other, genre };
      const texts = textsIn(
        reply({ outcome: outcomeOf({ excerpts: [otherExcerpt] }) }, [labelled]),
      );
      expect(texts[1]).toMatch(/^No report in the coverage says this/u);
      expect(texts.at(-1)).toMatch(/^-# \*\*(?:Opinion|Satire|Sponsored)\*\* · The Gazette/u);
    },
  );

  it('puts evidence before opinion, and then needs no warning', () => {
    const opinion = { ...other, genre: 'opinion' } as const;
    const outcome = outcomeOf({ excerpts: [otherExcerpt, excerptOf()] });
    const texts = textsIn(reply({ outcome }, [opinion]));
    expect(texts[1]).toContain('It held');
    expect(texts.join('\n')).not.toContain('No report');
  });

  it('labels analysis without a warning', () => {
    const analysis = { ...other, genre: 'analysis' } as const;
    const texts = textsIn(reply({ outcome: outcomeOf({ excerpts: [otherExcerpt] }) }, [analysis]));
    expect(texts.at(-1)).toMatch(/^-# \*\*Analysis\*\*/u);
    expect(texts[1]).toBe('> It stood.');
  });

  it('never shows an excerpt that is not in its article', () => {
    const forged = excerptOf({ text: 'It fell.' });
    const texts = textsIn(reply({ outcome: outcomeOf({ excerpts: [forged, excerptOf()] }) }));
    expect(texts.join('\n')).not.toContain('It fell');
    expect(texts[1]).toContain('It held');
    expect(textsIn(reply({ outcome: outcomeOf({ excerpts: [forged] }) })).join('\n')).toMatch(
      /does not match its article/u,
    );
  });

  it('drops whole excerpts where they would not fit, and says how many', () => {
    const body = Array.from({ length: 9 }, (_, index) => `${String(index)}${'_'.repeat(690)}`);
    const article = articleOf({ body: body.join('\n\n') });
    const excerpts = body.map((text, index) =>
      excerptOf({
        text,
        paragraph: index + 1,
        start: index * 693,
        end: index * 693 + 691,
        highlight: null,
        speaker: null,
      }),
    );
    const texts = textsIn(reply({ outcome: outcomeOf({ excerpts }) }, [article]));
    const quotes = texts.filter((text) => text.startsWith('> '));
    expect(quotes).toHaveLength(2);
    for (const quote of quotes) expect(quote).toMatch(/^> \d(?:\\_){690}$/u);
    expect(texts.at(-1)).toMatch(/^-# 7 more excerpts/u);
  });

  it('says where a sentence stands that no message can hold', () => {
    const body = '_'.repeat(3000);
    const excerpt = excerptOf({ text: body, paragraph: 1, start: 0, end: 3000, highlight: null });
    const texts = textsIn(
      reply({ outcome: outcomeOf({ excerpts: [excerpt] }) }, [articleOf({ body })]),
    );
    expect(texts[1]).toMatch(/too long for one message[^]*The Harbour Post · .* · ¶ 1$/u);
  });

  it('shows what was given before below the answer, and how old the newest article is', () => {
    const earlier = [excerptOf({ highlight: null })];
    const outcome = outcomeOf({ earlier, newest: '2021-03-04' });
    const age = { nowMs: Date.parse('2021-04-04'), staleAfterDays: 30 };
    const all = textsIn(answerMessage({ outcome, age, articleOf: () => articleOf() })).join('\n');
    expect(all).toMatch(
      /As of 4 March 2021[^]*It held[^]*Earlier, 4 March 2021[^]*It held[^]*31 days ago/u,
    );
  });

  it('leaves out what was given before where it is not what its article says', () => {
    const outcome = outcomeOf({ earlier: [excerptOf({ text: 'It never held.' })] });
    const all = textsIn(answerMessage({ outcome, articleOf: () => articleOf() })).join('\n');
    expect(all).not.toContain('It never held');
  });
});
