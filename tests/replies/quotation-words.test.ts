import fc from 'fast-check';
import { factsSections } from '../../src/replies/discord/facts-lines';
import { factsView } from '../../src/replies/facts-view';
import { quotationWords } from '../../src/replies/quotation-words';
import { readArticle } from '../support/facts';

/** The lines of quotations that both views show for a body. */
function shown(body: string): { readonly discord: readonly string[]; readonly terminal: string } {
  const { article, facts } = readArticle(body);
  const sections = factsSections(article, facts);
  const quotations = sections.find(({ title }) => title === 'Quotations');
  return { discord: quotations?.lines ?? [], terminal: factsView(article, facts) };
}

describe('the words of a quotation', () => {
  it.each([
    ['Anna Berg denied that they were camps.', ' denied that they were camps'],
    ['Anna Berg has denied they were camps.', ' has denied they were camps'],
    ['They were camps, Anna Berg denied.', ' denied: They were camps'],
    ['Anna Berg asked whether they were camps.', ' asked whether they were camps'],
    [
      'Anna Berg told the court that they were not camps.',
      ' told the court that they were not camps',
    ],
    ['They were camps, according to Anna Berg.', ' (according to): They were camps'],
    ['Anna Berg’s claim that they were camps', ': claim that they were camps'],
    ['Anna Berg called it “a camp”.', ' called it “a camp”'],
    ['“They were camps,” Anna Berg denied.', ' denied: “They were camps,”'],
  ])('come with their verb: %s', (body, expected) => {
    const { discord, terminal } = shown(body);
    expect(discord).toEqual([`**Anna Berg**${expected} (¶ 1)`]);
    expect(terminal).toContain(expected.replace(/^:? ?\(?/u, '').replace('):', ':'));
  });

  it.each([
    'Anna Berg said it was not “a camp”.',
    'It was not “a camp”, Anna Berg said.',
    'Anna Berg denied it was “a camp”.',
    'Anna Berg did not call it “a camp”.',
    'Anna Berg denied calling it “a camp”.',
  ])('in marks never stand without what denies them: %s', (body) => {
    for (const line of shown(body).discord) {
      expect(line).toMatch(/\bnot\b|\bdenied\b|Nobody named/u);
    }
  });

  it('are slices of the article, whoever says them and however', () => {
    const piece = fc.constantFrom(
      'Anna Berg ',
      'Jan Lund ',
      'she ',
      'said ',
      'has denied ',
      'never claimed ',
      'refused to say ',
      'asked whether ',
      'that it failed',
      '“a mess”',
      '“We won.” ',
      ', ',
      '. ',
      '? ',
      'did ',
      '\n',
      'according to ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const { facts, passages } = readArticle(pieces.join(''));
        const texts = passages.map(({ text }) => text.replaceAll(/\s+/gu, ' '));
        for (const quotation of facts.quotations) {
          const { how, words } = quotationWords(quotation, passages);
          expect(passages[quotation.passage]?.text).toContain(words);
          if (how !== null) expect(texts[quotation.cue?.passage ?? -1]).toContain(how);
          if (quotation.kind === 'reported') expect(quotation.cue).not.toBeNull();
        }
      }),
    );
  });
});
