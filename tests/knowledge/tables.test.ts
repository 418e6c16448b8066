import { createEngine } from '../../src/core/answer/engine';
import { sharedEnglish } from '../support/coverage';
import { importArticle } from '../../src/knowledge/import-article';
import { FILLER, importedPage, pageOf, paragraphs } from '../support/pages';

const HEAD = '<title>Ferry in figures - Thrupp Sentinel</title>';
const english = sharedEnglish();

const tableOf = (rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

const BOATS = [
  ['Boat', 'Built', 'Captain', 'Length'],
  ['Heron', '1811', 'Ivo Reed', '12 metres'],
  ['Otter', '1904', 'Ada Moss', '9 metres'],
];
const RACES = [
  ['Race', 'Winner', 'Score'],
  ['Spring regatta', 'Otters', '5-2'],
  ['Autumn regatta', 'Herons', '3-1'],
];
const FARES = [
  ['Passenger', 'Fare'],
  ['Pensioners', '20 pence'],
  ['Horses', '3 crowns'],
];

describe('a table of a page', () => {
  it.each([
    ['what was the score of the spring regatta?', RACES, 'Spring regatta | Otters | 5-2'],
    ['who is the captain of the Otter?', BOATS, 'Otter | 1904 | Ada Moss | 9 metres'],
    ['what is the fare for horses?', FARES, 'Horses | 3 crowns'],
  ])('can be asked for: "%s"', (question, rows, row) => {
    const page = pageOf(
      HEAD,
      `<article><h1>Ferry in figures</h1>${paragraphs(FILLER)}${tableOf(rows)}</article>`,
    );
    const { article } = importedPage(page);
    expect(article?.body).toContain(`\n\n${rows.map((cells) => cells.join(' | ')).join('\n')}`);
    const { outcome } = createEngine(article ? [article] : [], english).ask(question, {
      abstain: false,
    });
    expect(outcome.excerpts[0]?.text).toBe(row);
  });

  it('stays a table where it was copied, with its tabs', () => {
    const rows = RACES.map((cells) => cells.join('\t')).join('\n');
    const copy = [
      'Ferry in figures',
      'By Joan Moss',
      ...FILLER,
      rows,
      FILLER[0]?.replace('The', 'Now the') ?? '',
    ];
    const { article } = importArticle(copy.join('\n\n'), { publisher: 'Thrupp Sentinel' });
    expect(article?.body).toContain(`\n\n${rows}\n\n`);
  });
});
