import fc from 'fast-check';
import { fieldText } from '../../../src/core/article/passage';
import { readArticle } from '../../support/facts';

const LINE_ENDS = ['\n', '\r\n', '\r'] as const;
const HARD_WRAPPED = [
  'Anna Berg, the mayor of Oslo, said on 3 May that the gate was shut by two men in',
  'the old town. “We saw',
  'both of them,” she said.',
  '',
  ' \t',
  'The list:',
  '- a boat of Jan',
  'Lund’s for $3 million',
  '',
  'It rained.',
];

/** Words of the passages with their paragraphs, and the facts, line ends made plain. */
function shown(body: string): unknown {
  const { passages, facts } = readArticle(body, { datePublished: '2024-05-06' });
  const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ');
  return {
    passages: passages.map(({ paragraph, sentence, text, tokens }) => ({
      paragraph,
      sentence,
      text: plain(text),
      words: tokens.map((token) => [plain(token.text), plain(token.stem), token.pos]),
    })),
    names: facts.names.map(({ id, kind, forms }) => [id, kind, forms.map(plain)]),
    roles: facts.roles.map(({ name, role }) => [name, plain(role)]),
    quotations: facts.quotations.map(({ speaker, kind, passage }) => [speaker, kind, passage]),
    figures: facts.figures.map(({ text, kind, counted }) => [plain(text), kind, counted]),
    dates: facts.dates.map(({ text, from }) => [plain(text), from]),
  };
}

describe('the passages of an article', () => {
  it.each(LINE_ENDS)('count %j as one line break: wrapped lines make one paragraph', (end) => {
    const { passages } = readArticle(HARD_WRAPPED.join(end));
    expect(passages.map(({ paragraph }) => paragraph)).toEqual([1, 1, 2, 2, 3]);
    expect(shown(HARD_WRAPPED.join(end))).toEqual(shown(HARD_WRAPPED.join('\n')));
  });

  it('are the same words in the same paragraphs however each line ends', () => {
    const line = fc.oneof(
      fc.constantFrom(...HARD_WRAPPED),
      fc.constantFrom('- Mr.', '“It', 'ended.”', 'in U.S.', 'Oslo. He', '1. One', '…'),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(line, fc.constantFrom(...LINE_ENDS)), { maxLength: 12 }),
        (lines) => {
          const mixed = lines.map(([text, end]) => text + end).join('');
          const ends = mixed.replaceAll(/\r\n?/gu, '\n');
          expect(shown(mixed)).toEqual(shown(ends));
          for (const end of LINE_ENDS) {
            expect(shown(ends.replaceAll('\n', end))).toEqual(shown(ends));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are slices of the article as it is stored, to the letter', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', ' ', '.', '\r', '\n', '\u00a0', '“', '🌧') }),
        (body) => {
          const { article, passages } = readArticle(body);
          for (const { field, start, end, text, tokens } of passages) {
            expect(fieldText(article, field).slice(start, end)).toBe(text);
            for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
          }
        },
      ),
    );
  });
});
