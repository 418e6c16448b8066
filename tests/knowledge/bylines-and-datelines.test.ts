import { importArticle } from '../../src/knowledge/import-article';
import { FILLER, importedPage, pageOf, paragraphs } from '../support/pages';

const copyOf = (byline: string, opening = ''): string =>
  ['Ferry keeps its price', byline, `${opening}${FILLER[0] ?? ''}`, ...FILLER.slice(1)]
    .filter((line) => line !== '')
    .join('\n\n');
const read = (copy: string) => importArticle(copy, { publisher: 'Thrupp Sentinel' }).article;

describe('bylines with pipes, jobs and handles', () => {
  it.each([
    ['By Joan Moss | River Press Service | 9 May 2017, 8.15 a.m. BST', ['Joan Moss'], '2017-05-09'],
    [
      'Joan Moss | Chief ferry correspondent | @joanmoss | Published 9 May 2017',
      ['Joan Moss'],
      '2017-05-09',
    ],
    [
      'By Joan Moss, senior economist at the Wharf Institute | May 9, 2017 | 4 min read',
      ['Joan Moss'],
      '2017-05-09',
    ],
    ['By JOAN MOSS and PETRA QUIST | Ouse Valley News Agency', ['JOAN MOSS', 'PETRA QUIST'], null],
    [
      'By Joan Moss (@joanmoss) • Updated: 10 May 2017 • Published: 9 May 2017',
      ['Joan Moss'],
      '2017-05-09',
    ],
    ['Words: Joan Moss | Photos: Ivo Reed | 09.05.2017 – 09:15', ['Joan Moss'], null],
    ['By Joan Moss / Thrupp Echo / May 9, 2017', ['Joan Moss'], '2017-05-09'],
    ['Posted by Joan Moss | May 9, 2017 | News | 0', ['Joan Moss'], '2017-05-09'],
    [
      'By Joan Moss, MD, and Petra Quist, PhD | May 9, 2017',
      ['Joan Moss', 'Petra Quist'],
      '2017-05-09',
    ],
    ['By Joan Moss | Opinion Columnist | Photographs by Ivo Reed', ['Joan Moss'], null],
  ])('are read from "%s" and stand nowhere in the text', (byline, authors, day) => {
    const article = read(copyOf(byline));
    expect(article?.body).toBe(FILLER.join('\n\n'));
    expect(article).toMatchObject({ author: authors, datePublished: day });
  });

  it.each([
    'The board of the ferry | a body of nine | met in secret and decided nothing at all.',
    'By the river | where nobody lives now',
  ])('are not seen in "%s"', (line) => {
    const copy = copyOf('By Joan Moss').replace(FILLER[1] ?? '', `$&\n\n${line}`);
    expect(read(copy)?.body).toContain(line);
  });
});

describe('datelines', () => {
  it.each([
    ['THRUPP, 9 May 2017 (Ouse Valley News Agency) – ', '2017-05-09', ['Ouse Valley News Agency']],
    ['NETHER THRUPP, Ouse, May 9, 2017 (River Press) -- ', '2017-05-09', ['River Press']],
    ['THRUPP, May 9, 2017 /Canal Newswire/ - ', '2017-05-09', ['Canal Newswire']],
    ['GENEVA, 9 May 2017 – ', '2017-05-09', []],
    ['THRUPP (Reuters) - ', null, ['Reuters']],
    ['9 May 2017, Thrupp – ', '2017-05-09', []],
    ['THRUPP — May 9, 2017 — ', '2017-05-09', []],
    ['May 9 (Reuters) - ', null, ['Reuters']],
    ['THRUPP, Ouse, 9 May 2017 (RFE/RL) — ', '2017-05-09', ['RFE/RL']],
    ['Thrupp, 9 May 2017: ', '2017-05-09', []],
  ])('"%s" dates the article and names the agency', (opening, day, agencies) => {
    const article = read(copyOf('', opening));
    expect(article).toMatchObject({ datePublished: day, agencies });
    // the dateline is the article's own: it stays
    expect(article?.body.startsWith(opening.trim())).toBe(true);
  });

  it('tell whose an article is where nothing else does, and say so', () => {
    const { article, notes } = importArticle(
      copyOf('', 'THRUPP, 9 May 2017 (Ouse Valley News Agency) – '),
    );
    expect(article).toMatchObject({ publisher: 'Ouse Valley News Agency', agencies: [] });
    expect(notes.join(' ')).toContain('the agency that the dateline names: check it');
  });

  it('are no outlet where one is given, nor where they name none', () => {
    const opening = 'THRUPP, 9 May 2017 (Ouse Valley News Agency) – ';
    const { notes, article } = importArticle(copyOf('', opening), { publisher: 'Thrupp Sentinel' });
    expect(article?.publisher).toBe('Thrupp Sentinel');
    expect(notes.join(' ')).not.toContain('dateline');
    const { faults } = importArticle(copyOf('', 'THRUPP, 9 May 2017 – '));
    expect(faults.join(' ')).toContain('--publisher');
  });

  it('count less than the date that the page shows', () => {
    expect(read(copyOf('10 May 2017', 'THRUPP, 9 May 2017 – '))?.datePublished).toBe('2017-05-10');
  });

  it('are no sentence about a day', () => {
    expect(read(copyOf('', 'On 9 May 2017 – a Tuesday – '))?.datePublished).toBeNull();
  });
});

describe('what stands below the sign-off', () => {
  it.each([
    'Our Standards: The Ouse Principles of Trust.',
    'Our Ethics: How we work',
    'Please read more about our editorial code here.',
    'The Ouse Valley Standards Code',
  ])('is not taken for text without a word: "%s"', (line) => {
    const copy = `${copyOf('By Joan Moss')}\n\n(Reporting by Joan Moss in Thrupp; editing by Ada Quill)\n\n${line}`;
    const { article, dropped, doubtful } = importArticle(copy, { publisher: 'Thrupp Sentinel' });
    expect([...dropped, ...doubtful].map(({ text }) => text)).toContain(line);
    expect(article?.author).toEqual(['Joan Moss']);
  });
});

describe('a row of labels that only the style of a page sets apart', () => {
  const rowOf = (row: string) =>
    importedPage(
      pageOf(
        '<title>Ferry keeps its price</title><meta property="og:site_name" content="Thrupp Sentinel">',
        `<article><h1>Ferry keeps its price</h1>${row}${paragraphs(FILLER)}</article>`,
      ),
    ).article;

  it('is read label by label: no words are glued', () => {
    const article = rowOf(
      '<div class="meta"><span>Joan Moss</span><span>Ferry correspondent</span><span>Tue 9 May 2017 07.30 BST</span></div>',
    );
    expect(article).toMatchObject({ author: ['Joan Moss'], alternativeHeadline: null });
    expect(article?.datePublished).toMatch(/^2017-05-09/u);
    expect(article?.body).toBe(FILLER.join('\n\n'));
  });

  it('is not seen in a sentence', () => {
    const line =
      '<p><span>The Mc</span><span>Dade twins row the</span> <span>boat over.</span></p>';
    expect(rowOf(line)?.body).toContain('The McDade twins row the boat over.');
  });
});
