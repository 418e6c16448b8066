import fc from 'fast-check';
import { pageLink, sourceLink } from '../../../src/replies/discord/source-link';
import { excerptOf } from '../../support/outcomes';

const url = 'https://example.org/news/bridge';

describe('the link to an excerpt', () => {
  it('finds a short excerpt by all its words', () => {
    expect(sourceLink(excerptOf({ url, text: 'It held, said Ada' }))).toBe(
      `${url}#:~:text=It%20held%2C%20said%20Ada`,
    );
  });

  it('finds a long excerpt by its first and last five words', () => {
    const text = 'one two three four five six seven eight nine ten eleven twelve';
    expect(sourceLink(excerptOf({ url, text }))).toBe(
      `${url}#:~:text=one%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve`,
    );
  });

  it('encodes the marks that a text directive gives a meaning', () => {
    expect(sourceLink(excerptOf({ url, text: 'well-known, a & b' }))).toBe(
      `${url}#:~:text=well%2Dknown%2C%20a%20%26%20b`,
    );
  });

  it('joins a fragment that is there', () => {
    expect(sourceLink(excerptOf({ url: `${url}#top`, text: 'It held' }))).toBe(
      `${url}#top:~:text=It%20held`,
    );
  });

  it.each([
    ['the words would not fit', { text: 'ü'.repeat(200) }],
    ['front matter is quoted', { field: 'headline' as const }],
    ['half an emoji is in the words', { text: 'half \ud83d' }],
  ])('is the bare page where %s', (_, fields) => {
    expect(sourceLink(excerptOf({ url, ...fields }))).toBe(url);
  });

  it.each([
    null,
    '',
    'example.org',
    'ftp://example.org/a',
    'javascript:alert(1)',
    'https://user:word@example.org/',
    `https://example.org/${'a'.repeat(500)}`,
  ])('is none for %j', (address) => {
    expect(sourceLink(excerptOf({ url: address }))).toBeNull();
  });

  it('writes letters of other scripts as a browser does', () => {
    expect(pageLink('https://de.example.org/wiki/Köln')).toBe(
      'https://de.example.org/wiki/K%C3%B6ln',
    );
  });

  it('always fits a button and is a web address', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withFragments: true }),
        fc.string({ unit: 'binary' }),
        (page, text) => {
          const link = sourceLink(excerptOf({ url: page, text })) ?? 'https://none.example';
          expect(link.length).toBeLessThanOrEqual(512);
          expect(URL.canParse(link)).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });
});
