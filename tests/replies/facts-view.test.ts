import { factsView } from '../../src/replies/facts-view';
import { readArticle } from '../support/facts';

const BODY =
  'Anna Berg, the mayor of Oslo, rose on Tuesday. "We need 40 ships," she said.\n\n' +
  'Berg said that the port had failed. The so-called "ring" cost £3m.';

describe('the facts of an article', () => {
  it('are shown by kind, roles below names, quotations by speaker, all with their paragraph', () => {
    const { article, facts } = readArticle(BODY, {
      headline: 'Port fails',
      datePublished: '2014-10-08',
    });
    expect(factsView({ ...article, id: 'port' }, facts)).toBe(
      [
        '“Port fails” (port)',
        'Found by the program alone, to answer from; ¶ counts the article’s paragraphs.',
        '',
        'People',
        '  Anna Berg (also Berg), named 2 times',
        '    the mayor of Oslo',
        '',
        'Places',
        '  Oslo',
        '',
        'Quotations, and who is quoted',
        '  Anna Berg',
        '    said: “We need 40 ships,” (¶ 1)',
        '    said that the port had failed (¶ 2)',
        '  somebody who is not named',
        '    “ring” (¶ 2)',
        '',
        'Figures as written, and what they count',
        '  40: ships (¶ 1)',
        '  £3m: money (¶ 2)',
        '',
        'Dates as written, and the days they mean',
        '  Tuesday: 7 October 2014 (¶ 1)',
      ].join('\n'),
    );
  });

  it('name a form once where only its white space differs', () => {
    const { article, facts } = readArticle('Anna\u00a0Berg, the mayor, rose. Anna Berg left Oslo.');
    expect(factsView(article, facts)).toContain('  Anna Berg, named 2 times\n');
  });

  it('say so where there are none', () => {
    const { article, facts } = readArticle('it rained.', { headline: 'rain' });
    expect(factsView(article, facts)).toMatch(/\n\nNo facts were found/u);
    expect(factsView(article, null)).toMatch(/\n\nNo facts were found/u);
  });

  it('say that a day is not given', () => {
    const { article, facts } = readArticle('It rained on Tuesday.');
    expect(factsView(article, facts)).toContain('Tuesday: day not given (¶ 1)');
  });

  it('shorten long quotations at a word', () => {
    const { article, facts } = readArticle(`Anna Berg said: "We ${'really '.repeat(60)}won."`);
    expect(factsView(article, facts)).toMatch(/really …” /u);
  });

  it('have colours only where asked', () => {
    const { article, facts } = readArticle(BODY);
    expect(factsView(article, facts)).not.toContain('\u001b');
    expect(factsView(article, facts, { colours: true })).toContain('\u001b[1mAnna Berg\u001b[22m');
  });

  it('let no control character through', () => {
    const { article, facts } = readArticle('Anna\u001b[2J Berg said: "We \u0007 won."', {
      headline: 'a\u001bb',
    });
    expect(factsView(article, facts)).not.toContain('\u001b');
    expect(factsView(article, facts)).not.toContain('\u0007');
  });
});
