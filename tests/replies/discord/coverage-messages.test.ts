import type { Article } from '../../../src/core/article/article';
import { articleMessage, sourcesMessage } from '../../../src/replies/discord/coverage-messages';
import { readCustomId } from '../../support/actions';
import { articleWithKey } from '../../../src/replies/discord/references';
import { componentsIn, customIdsIn, linksIn, textsIn } from '../../support/message-limits';
import { articleOf } from '../../support/outcomes';

const many = (count: number): readonly Article[] =>
  Array.from({ length: count }, (_, index) =>
    articleOf({ id: `a${String(index)}`, headline: `Headline ${String(index)}` }),
  );

describe('the list of articles', () => {
  it('tells headline, outlet, date, author, length and id, with the link', () => {
    const article = articleOf({
      author: ['Ben Oar'],
      url: 'https://example.org/a',
      genre: 'opinion',
    });
    const message = sourcesMessage({ articles: [article], page: 0 });
    expect(textsIn(message)).toEqual([
      '### The coverage holds 1 article',
      '**“Bridge reopens after storm”**\n' +
        '-# **Opinion** · The Harbour Post · 4 March 2021\n' +
        '-# by Ben Oar · 12 words · post-bridge',
    ]);
    expect(linksIn(message)).toEqual(['https://example.org/a']);
  });

  it('marks an article whose text other outlets carry, too', () => {
    const texts = [{ agency: 'AP', outlets: ['Post', 'Beacon', 'Argus'], articles: ['a1', 'x'] }];
    const shown = textsIn(sourcesMessage({ articles: many(2), page: 0, texts }));
    expect(shown.map((text) => text.includes('AP, carried by three outlets'))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('shows five articles a page, with buttons to the pages beside it', () => {
    const message = sourcesMessage({ articles: many(12), page: 1 });
    const texts = textsIn(message);
    expect(texts[0]).toBe('### The coverage holds 12 articles\n-# Page 2 of 3');
    expect(texts.slice(1).map((text) => /Headline \d+/u.exec(text)?.[0])).toEqual(
      [5, 6, 7, 8, 9].map((number) => `Headline ${String(number)}`),
    );
    expect(customIdsIn(message).map(readCustomId)).toEqual([
      { kind: 'pick-article' },
      { kind: 'sources', page: 0 },
      { kind: 'sources', page: 2 },
    ]);
  });

  it.each([
    [0, [true, undefined]],
    [2, [undefined, true]],
  ])('disables the button that leads nowhere on page %d', (page, disabled) => {
    const message = sourcesMessage({ articles: many(12), page });
    const buttons = componentsIn(message.components).filter(({ type }) => type === 2);
    expect(buttons.map((one) => one['disabled'])).toEqual(disabled);
  });

  it.each([-1, 99, NaN, 1.5])('shows the nearest page for page %d', (page) => {
    expect(textsIn(sourcesMessage({ articles: many(12), page }))[0]).toMatch(/Page [123] of 3$/u);
  });

  it('finds the article that is picked by its key', () => {
    const articles = many(2);
    const [menu] = componentsIn(sourcesMessage({ articles, page: 0 }).components).filter(
      ({ type }) => type === 3,
    );
    const values = (menu?.['options'] as readonly { readonly value: string }[]).map(
      ({ value }) => articleWithKey(articles, value)?.id,
    );
    expect(values).toEqual(['a0', 'a1']);
  });

  it('keeps the search and the order on its buttons, and says where nothing is found', () => {
    const view = {
      articles: many(6),
      page: 0,
      total: 9,
      search: '*old*',
      order: 'oldest',
    } as const;
    const message = sourcesMessage(view);
    expect(textsIn(message)[0]).toMatch(/^### 6 articles of 9 with “\\\*old\\\*”/u);
    expect(customIdsIn(message).map(readCustomId)).toEqual([
      { kind: 'pick-article' },
      ...[0, 1].map((page) => ({ kind: 'list-sources', order: 'oldest', page, search: '*old*' })),
    ]);
    expect(textsIn(sourcesMessage({ ...view, articles: [] }))[0]).toMatch(
      /^No article has all of/u,
    );
  });

  it('says that an empty coverage is empty', () => {
    expect(textsIn(sourcesMessage({ articles: [], page: 0 }))[0]).toMatch(
      /^The coverage is empty/u,
    );
  });
});

describe('one article', () => {
  it('has its details, standfirst and first paragraph, and a way to its facts', () => {
    const article = articleOf({ alternativeHeadline: 'Engineers *praised*' });
    const message = articleMessage(article);
    expect(textsIn(message).slice(1)).toEqual([
      '> Engineers \\*praised\\*',
      '-# ¶ 1\n> The bridge reopened on Monday.',
    ]);
    expect(customIdsIn(message).map(readCustomId)).toMatchObject([{ kind: 'facts', page: 0 }]);
  });

  it('leaves out a paragraph that would not fit', () => {
    const texts = textsIn(articleMessage(articleOf({ body: '_'.repeat(3000) })));
    expect(texts).toHaveLength(1);
  });
});
