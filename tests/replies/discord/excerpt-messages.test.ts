import fc from 'fast-check';
import type { Excerpt } from '../../../src/core/outcome/outcome';
import {
  compareMessage,
  contextMessage,
  moreMessage,
  saidByMessage,
  saidMessage,
  timelineMessage,
} from '../../../src/replies/discord/excerpt-messages';
import { engineOf } from '../../support/coverage';
import { readCustomId } from '../../support/actions';
import { customIdsIn, limitFaults, linksIn, textsIn } from '../../support/message-limits';
import { articleOf, excerptOf, explanationOf, outcomeOf, silenceOf } from '../../support/outcomes';

const body =
  'The storm came.\n\nThe bridge reopened on Monday. “It held,” said Ada Quill.\n\nTolls stay.\n\nThe end.';
const article = articleOf({ body, url: 'https://example.org/bridge' });
const text = 'The bridge reopened on Monday.';
const excerpt = excerptOf({
  text,
  start: body.indexOf(text),
  end: body.indexOf(text) + text.length,
  highlight: [22, 29],
  speaker: null,
  url: article.url,
});
const lookup = (): typeof article => article;

describe('the context of an excerpt', () => {
  it('is its paragraph with the excerpt in bold, and the paragraphs beside it', () => {
    expect(textsIn(contextMessage(excerpt, article))).toEqual([
      '**“Bridge reopens after storm”**\n-# The Harbour Post · 4 March 2021',
      '-# ¶ 1\n> The storm came.',
      '-# ¶ 2\n> **The bridge reopened on Monday.** “It held,” said Ada Quill.',
      '-# ¶ 3\n> Tolls stay.',
    ]);
    expect(linksIn(contextMessage(excerpt, article))).toHaveLength(1);
  });

  it('names whose words they are', () => {
    const spoken = '“It held,” said Ada Quill.';
    const start = body.indexOf(spoken);
    const quoted = { text: spoken, start, end: start + spoken.length, speaker: 'Ada *Quill*' };
    const texts = textsIn(contextMessage({ ...excerpt, ...quoted, highlight: null }, article));
    expect(texts[2]).toContain('-# ¶ 2 · quoting Ada \\*Quill\\*\n> ');
    expect(texts[1]).not.toContain('quoting');
  });

  it('is the paragraph alone where its neighbours would not fit', () => {
    const long = articleOf({ body: `${'_'.repeat(2500)}\n\n${text}\n\nThe end.` });
    const placed = { ...excerpt, url: null, start: 2502, end: 2502 + text.length };
    expect(textsIn(contextMessage(placed, long)).slice(1)).toEqual([
      `-# ¶ 2\n> **${text}**`,
      '-# ¶ 3\n> The end.',
    ]);
  });

  it('says so where the paragraph would not fit', () => {
    const long = articleOf({ body: `${text} ${'_'.repeat(2500)}` });
    const placed = { ...excerpt, url: null, paragraph: 1, start: 0, end: text.length };
    expect(textsIn(contextMessage(placed, long))[1]).toMatch(/too long for one message/u);
  });

  it('is the opening of the article for front matter', () => {
    const headline = excerptOf({
      text: 'Bridge',
      field: 'headline',
      paragraph: 0,
      start: 0,
      end: 6,
    });
    expect(textsIn(contextMessage(headline, article)).at(-1)).toBe('-# ¶ 1\n> The storm came.');
  });
});

describe('more of the coverage', () => {
  it('is what came next to the answer, quoted and cited, without what was shown', () => {
    const explanations = [
      explanationOf({ paragraph: 2, text }),
      explanationOf({ paragraph: 3, text: 'Tolls stay.' }),
      explanationOf({ paragraph: 0, text: 'Bridge reopens after storm' }),
      explanationOf({ paragraph: 4, text: 'Nowhere in it.' }),
      explanationOf({ paragraph: 9, text: 'The end.' }),
    ];
    const outcome = outcomeOf({ excerpts: [excerpt], explanations });
    const texts = textsIn(moreMessage({ outcome, articleOf: lookup }));
    expect(texts.filter((one) => one.startsWith('> '))).toEqual([
      '> Tolls stay.',
      '> Bridge reopens after storm',
    ]);
    expect(texts[0]).toMatch(/not necessarily an answer/u);
  });

  it('names who is quoted, by the facts of the article', () => {
    const texts = textsIn(
      moreMessage({
        outcome: silenceOf({ explanations: [explanationOf()] }),
        articleOf: () => articleOf(),
        factsOf: () => engineOf([articleOf()]).corpus.factsOf('post-bridge'),
      }),
    );
    expect(texts.at(-1)).toMatch(/^-# quoting Ada Quill · The Harbour Post/u);
  });

  it('says so where nothing else is near', () => {
    const outcome = outcomeOf({ excerpts: [excerpt] });
    expect(textsIn(moreMessage({ outcome, articleOf: () => null }))).toEqual([
      'Nothing else in the coverage comes near that question.',
    ]);
  });
});

describe('what a person says', () => {
  const view = { person: 'Ada Quill', about: null, articleOf: () => articleOf() };

  it('is quoted with citations, and the rest is counted', () => {
    const texts = textsIn(saidMessage({ ...view, excerpts: [excerptOf()], total: 3 }));
    expect(texts[0]).toBe('### What Ada Quill says');
    expect(texts[1]).toContain('**Ada Quill**');
    expect(texts.at(-1)).toBe('-# 2 more excerpts in the coverage.');
  });

  it('is told apart by the full name where several bear the typed one', () => {
    const people = ['Ada Quill', 'Tom Quill'].map((person) => ({
      person,
      excerpts: Array.from({ length: 5 }, () => excerptOf({ speaker: person })),
    }));
    const texts = textsIn(
      saidByMessage({ name: 'Quill', about: null, people, articleOf: () => articleOf() }),
    );
    expect(texts[0]).toMatch(/^### What Quill says\n-# Several people are called Quill/u);
    expect(texts).toContain('**Ada Quill**');
    expect(texts).toContain('**Tom Quill**');
    expect(texts.at(-1)).toBe('-# 4 more excerpts in the coverage.');
  });

  it('is nothing where nothing is quoted', () => {
    expect(textsIn(saidMessage({ ...view, about: '*tolls*', excerpts: [] }))).toEqual([
      'The coverage quotes nothing by Ada Quill about \\*tolls\\*.',
    ]);
  });
});

describe('a comparison', () => {
  const gazette = articleOf({ id: 'g', publisher: 'The Gazette', body: 'It stood. It leaned.' });
  const ofGazette = (words: string): typeof excerpt => ({
    ...excerptOf({ highlight: null, speaker: null }),
    article: 'g',
    outlet: 'The Gazette',
    paragraph: 1,
    text: words,
    start: gazette.body.indexOf(words),
    end: gazette.body.indexOf(words) + words.length,
  });
  const articles = (id: string): typeof article => (id === 'g' ? gazette : articleOf());

  it('puts each outlet’s own words below its name', () => {
    const excerpts = [ofGazette('It stood.'), excerptOf(), ofGazette('It leaned.')];
    const outcome = outcomeOf({ intent: 'compare', excerpts });
    const texts = textsIn(compareMessage({ outcome, articleOf: articles, topic: 'the bridge' }));
    expect(texts.filter((one) => !one.startsWith('-# '))).toEqual([
      '### In each outlet’s own words: the bridge',
      '**The Gazette**',
      '> It stood.',
      '> It leaned.',
      '**The Harbour Post**',
      '> “It held,” said **Ada Quill**, the engineer.',
    ]);
  });

  it('is a silence where no outlet says anything', () => {
    const outcome = silenceOf({ intent: 'compare' });
    const texts = textsIn(compareMessage({ outcome, articleOf: articles, topic: 'x' }));
    expect(texts.at(-1)).toBe('The coverage says nothing about that.');
  });
});

describe('a timeline', () => {
  const view = { articleOf: lookup, topic: null, page: 0 };
  const dated = { about: [excerpt], near: [], isKnown: true };

  it('is in the order given', () => {
    const texts = textsIn(timelineMessage({ ...view, dated }));
    expect(texts.slice(0, 2)).toEqual([
      '### In order of date',
      '> The bridge reopened on **Monday**.',
    ]);
  });

  it.each([
    [null, true, 'No sentence of the coverage has a date.'],
    ['tolls', true, 'No sentence of the coverage about tolls has a date.'],
    ['tolls', false, 'The coverage has nothing with the words “tolls”, dated or not.'],
  ])('says why there is none about %s', (topic, isKnown, words) => {
    const nothing = { about: [], near: [], isKnown };
    expect(textsIn(timelineMessage({ ...view, topic, dated: nothing }))).toEqual([words]);
  });

  it('sets what only comes near the topic apart', () => {
    const near = { about: [], near: [excerpt], isKnown: true };
    const texts = textsIn(timelineMessage({ ...view, topic: 'the old bridge', dated: near }));
    expect(texts[1]).toMatch(/^-# No dated sentence has all of those words/u);
  });

  it('warns where only satire says it', () => {
    const satire = { ...article, genre: 'satire' } as const;
    const texts = textsIn(timelineMessage({ ...view, articleOf: () => satire, dated }));
    expect(texts[1]).toMatch(/stands only in satire/u);
    expect(texts.at(-1)).toMatch(/^-# \*\*Satire\*\*/u);
  });
});

describe('a list of more excerpts than fit', () => {
  const long = articleOf();
  const sentences = (
    lengths: readonly number[],
  ): { body: string; excerpts: readonly Excerpt[] } => {
    const words = lengths.map((length, number) => `${number}${'x'.repeat(length + 1)}.`);
    const body = words.join(' ');
    const excerpts = words.map((text) => {
      const start = body.indexOf(text);
      return {
        ...excerptOf({ text, paragraph: 1, highlight: null, speaker: null }),
        start,
        end: start + text.length,
      };
    });
    return { body, excerpts };
  };

  it('shows each of them once on one of its pages, every page within the limits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.nat(300), fc.nat(2500)), { minLength: 1, maxLength: 30 }),
        (lengths) => {
          const { body, excerpts } = sentences(lengths);
          const view = { person: 'Ada Quill', about: null, excerpts };
          const pageOf = (page: number) =>
            saidMessage({ ...view, articleOf: () => ({ ...long, body }), page });
          const count = Number(/Page 1 of (\d+)/u.exec(textsIn(pageOf(0))[0] ?? '')?.[1] ?? 1);
          const shown = Array.from({ length: count }, (_, page) => {
            const message = pageOf(page);
            expect(limitFaults(message)).toEqual([]);
            const ids = customIdsIn(message).map(readCustomId);
            expect(ids).toHaveLength(count === 1 ? 0 : 2);
            for (const id of ids)
              expect(id).toMatchObject({ kind: 'turn-said', said: 'Ada Quill' });
            return textsIn(message).filter((text) => text.startsWith('> '));
          }).flat();
          expect(shown).toEqual(excerpts.map(({ text }) => `> ${text}`));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is counted to the last where a page could not be asked for, however full the message is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(400), { minLength: 1, maxLength: 40 }),
        fc.constantFrom(null, '123456789012345678'),
        (lengths, asker) => {
          const { body, excerpts } = sentences(lengths);
          const topic = 'the repairs of the bridge '.repeat(7);
          const dated = { about: excerpts, near: [], isKnown: true };
          const articleOf = () => ({ ...long, body });
          const message = timelineMessage({ topic, dated, articleOf, asker });
          expect(limitFaults(message)).toEqual([]);
          const texts = textsIn(message);
          const shown = texts.filter((text) => text.startsWith('> ')).length;
          const told = /^-# (\d+) more excerpts? in the coverage/u.exec(texts.at(-1) ?? '')?.[1];
          expect(shown + Number(told ?? 0)).toBe(excerpts.length);
        },
      ),
      { numRuns: 200 },
    );
  });
});
