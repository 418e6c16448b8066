import fc from 'fast-check';
import type { CheckedQuote, CheckedText, QuoteVerdict } from '../../../src/core/quotes/quote-check';
import { checkModal } from '../../../src/replies/discord/check-modal';
import { quoteCheckMessage } from '../../../src/replies/discord/quote-check-message';
import { quoteCheckView } from '../../../src/replies/quote-check-view';
import { VERDICTS, verdictWords } from '../../../src/replies/verdict-wording';
import { limitFaults, textsIn } from '../../support/message-limits';
import { articleOf, excerptOf } from '../../support/outcomes';

const quoteOf = (given: Partial<CheckedQuote> = {}): CheckedQuote => ({
  text: 'It held',
  verdict: 'verbatim',
  excerpt: excerptOf(),
  changes: [],
  saidBy: 'Ada Quill',
  givenAs: null,
  ...given,
});
const checkedOf = (quotes: readonly CheckedQuote[], isWhole = false): CheckedText => ({
  quotes,
  isWhole,
  problem: null,
});
const shownOf = (checked: CheckedText): string =>
  textsIn(quoteCheckMessage({ checked, articleOf: () => articleOf() })).join('\n');

describe('the verdict on a quote', () => {
  it.each(Object.keys(VERDICTS) as QuoteVerdict[])('has words for %s', (verdict) => {
    const quote = quoteOf({ verdict, givenAs: 'Tom Reyes' });
    expect(verdictWords(quote)).not.toBe('');
    expect(shownOf(checkedOf([quote]))).toContain(VERDICTS[verdict]);
    expect(quoteCheckView(checkedOf([quote]))).toContain(VERDICTS[verdict]);
  });

  it('never shows an excerpt that is not in its article to the letter', () => {
    const excerpt = excerptOf({ text: 'It fell, said nobody.' });
    expect(shownOf(checkedOf([quoteOf({ excerpt })]))).not.toContain('said nobody');
  });

  it('says that a trim changed the meaning, and what was cut off', () => {
    const changes = [{ op: 'cut', quote: '', source: 'If it rains' }] as const;
    const shown = shownOf(checkedOf([quoteOf({ verdict: 'cut', changes })]));
    expect(shown).toContain('may mean something else');
    expect(shown).toContain('If it rains');
  });

  it.each([
    ['an ellipsis over a harmless part', 'We came … at noon', 'cut', 'by bus', false],
    ['an ellipsis over a denial', 'We will … pay', 'cut', 'never', true],
    ['a denial in silence', 'We will pay', 'del', 'not', true],
    ['a harmless word in silence', 'We will pay', 'del', 'surely all', false],
  ] as const)('says of %s whether it may turn the meaning', (_, text, op, source, turns) => {
    const quote = quoteOf({ verdict: 'cut', text, changes: [{ op, quote: '', source }] });
    expect(verdictWords(quote).includes('may mean something else')).toBe(turns);
  });

  it('shows what others typed as text and never as markdown or a ping', () => {
    const shown = shownOf(checkedOf([quoteOf({ text: '**@everyone** <@1>', givenAs: '`x`' })]));
    expect(shown).toContain('\\*\\*\\@everyone\\*\\*');
    expect(shown).toContain('\\`x\\`');
  });

  it('keeps to the limits of Discord, whatever was checked, and says what it left out', () => {
    const quotes = fc.array(
      fc.record({
        text: fc.string({ maxLength: 900 }),
        changes: fc.array(
          fc.record({
            op: fc.constantFrom('sub', 'cut') as fc.Arbitrary<'sub' | 'cut'>,
            quote: fc.string({ maxLength: 400 }),
            source: fc.string({ maxLength: 400 }),
          }),
          { maxLength: 20 },
        ),
      }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(quotes, (given) => {
        const checked = checkedOf(given.map((quote) => quoteOf({ ...quote, verdict: 'altered' })));
        const message = quoteCheckMessage({ checked, articleOf: () => articleOf(), asker: '1' });
        expect(limitFaults(message)).toEqual([]);
        if (given.length === 40) expect(textsIn(message).join('\n')).toContain('fewer at a time');
      }),
      { numRuns: 50 },
    );
  });
});

it('is asked for by a form with one text', () => {
  expect(checkModal().components).toHaveLength(1);
});
