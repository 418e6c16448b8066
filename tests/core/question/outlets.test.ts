import type { Article } from '../../../src/core/article/article';
import { buildCorpus } from '../../../src/core/corpus/corpus';
import { createEnglish } from '../../../src/core/language/english';
import { outletsOf, readOutlets, type Outlet } from '../../../src/core/question/outlets';
import { makeArticle } from '../../support/articles';

const english = createEnglish();
const outletsIn = (...articles: Partial<Article>[]): readonly Outlet[] =>
  outletsOf(
    buildCorpus(
      articles.map((article) => makeArticle(article)),
      english,
    ).whole,
  );
const outlets = outletsIn(
  { id: 'a', publisher: 'Valley Gazette', aliases: ['The Gazette', 'VG'] },
  { id: 'b', publisher: 'Harbour Courier', aliases: ['The Courier'] },
);

describe('readOutlets', () => {
  it.each([
    ['according to the Gazette, who won?', ['Valley Gazette'], 'who won?'],
    ['who won according to VG', ['Valley Gazette'], 'who won'],
    ['who won in the vg piece?', ['Valley Gazette'], 'who won?'],
    ["who won in VG's report?", ['Valley Gazette'], 'who won?'],
    ['who won in VG’s report?', ['Valley Gazette'], 'who won?'],
    [
      'what does Harbour Courier say about rain',
      ['Harbour Courier'],
      'what does the coverage say about rain',
    ],
    [
      'what did Harbour Courier write about rain',
      ['Harbour Courier'],
      'what did the coverage say about rain',
    ],
    [
      'what has VG published about rain?',
      ['Valley Gazette'],
      'what has the coverage said about rain?',
    ],
    ...['report', 'cover', 'post'].map((verb): [string, string[], string] => [
      `what did Harbour Courier ${verb} on rain?`,
      ['Harbour Courier'],
      'what did the coverage say on rain?',
    ]),
    ...['write about', 'report on', 'mention', 'say anything about'].map(
      (verb): [string, string[], string] => [
        `Does VG ${verb} rain?`,
        ['Valley Gazette'],
        'what does the coverage say about rain?',
      ],
    ),
    ['who won?', [], 'who won?'],
    ['who won the gazettes', [], 'who won the gazettes'],
  ])('%j names %j and asks %j', (text, publishers, asked) => {
    const reading = readOutlets(text, outlets);
    expect(reading.outlets).toEqual(publishers);
    expect(reading.text).toBe(asked);
  });

  it.each(['and what about VG?', 'what does the Courier say?', 'VG?'])(
    'sees that %j only turns to an outlet',
    (text) => {
      expect(readOutlets(text, outlets).isSwitch).toBe(true);
    },
  );

  it('sees that a question of its own is no mere turn', () => {
    expect(readOutlets('what does VG say about rain?', outlets).isSwitch).toBe(false);
  });

  it.each([
    ['what does Jornal de Notícias say about rain?', 'Jornal de Notícias'],
    ['what does jornal de noticias say about rain?', 'Jornal de Notícias'],
    ['according to L’Écho d’Orsley, who won?', 'L’Écho d’Orsley'],
    ["who won in the People's Herald?", 'People’s Herald'],
    ['who won in the peoples herald?', 'People’s Herald'],
    ['who won in El Año?', 'El Año'],
  ])('finds names with accents and apostrophes, typed with them or not: %j', (text, publisher) => {
    const foreign = outletsIn(
      { id: 'a', publisher: 'Jornal de Notícias' },
      { id: 'b', publisher: 'L’Écho d’Orsley' },
      { id: 'c', publisher: 'People’s Herald' },
      { id: 'd', publisher: 'El Año' },
    );
    const reading = readOutlets(text, foreign);
    expect(reading.outlets).toEqual([publisher]);
    expect(reading.text).toMatch(/^(?:who won\?|what does the coverage say about rain\?)$/u);
  });

  it('keeps the accents of the rest', () => {
    expect(readOutlets('did VG write about Inés Soler?', outlets).text).toBe(
      'what does the coverage say about Inés Soler?',
    );
  });

  describe('where a name is also a word', () => {
    const named = outletsIn(
      {
        ...{ id: 'a', publisher: 'Kessel Post', aliases: ['The Post'] },
        body: 'Letters come by post. The post of mayor is free.',
      },
      { id: 'b', publisher: 'Sund Observer', aliases: ['SO'] },
      { id: 'c', publisher: 'Brenn Chronicle', aliases: ['BC'] },
    );

    it.each([
      'how many fines so far',
      'So what did the mayor say?',
      'SO WHAT DID THE MAYOR SAY',
      'is that so?',
      'why was it shut? bc of rain?',
      'who wants the post of mayor',
      'Post of mayor: who wants it?',
      'does the letter come by post?',
    ])('takes it for the word in %j', (text) => {
      expect(readOutlets(text, named)).toMatchObject({ outlets: [], text });
    });

    it.each([
      ['what does the post say about rain?', 'Kessel Post'],
      ['who won, according to the post', 'Kessel Post'],
      ['who won in the Post?', 'Kessel Post'],
      ["who won in the post's report?", 'Kessel Post'],
      ['what about the post?', 'Kessel Post'],
      ['who won, in SO?', 'Sund Observer'],
      ['who won acc to so', 'Sund Observer'],
      ['did bc report who won', 'Brenn Chronicle'],
    ])('takes it for the name in %j', (text, publisher) => {
      expect(readOutlets(text, named).outlets).toEqual([publisher]);
    });
  });
});
