import fc from 'fast-check';
import type { AbstentionReason, Excerpt, Intent, Outcome } from '../../src/core/outcome/outcome';
import { excerptOf, outcomeOf, silenceOf } from './outcomes';

/** One view under test. */
export interface View {
  render(outcome: Outcome): string;
  /** What a reader is shown, in one line: layout undone, nothing else. */
  read(rendered: string): string;
  /** A text as this view shows it. */
  shown(text: string): string;
}

const INTENTS: readonly Intent[] = [
  'who',
  'greeting',
  'thanks',
  'farewell',
  'help',
  'about',
  'small-talk',
  'sources',
];
const REASONS: readonly AbstentionReason[] = [
  'no-match',
  'weak-match',
  'detail-missing',
  'false-premise',
  'outlet-silent',
  'off-topic',
  'too-long',
  'empty',
];

const spiced = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        '\u001b[31m',
        '\u009b2J',
        '\u202e',
        '\r\n',
        '\u0007',
        '\u2028',
        'a',
        ' ',
        '😀',
        '\ud800',
        'שלום',
      ),
    )
    .map((parts) => parts.join('')),
);

const excerpts: fc.Arbitrary<Excerpt> = fc
  .record({
    text: spiced,
    outlet: spiced,
    headline: spiced,
    speaker: fc.option(spiced),
    published: fc.option(fc.oneof(spiced, fc.constant('2020-02-29'))),
    url: fc.option(spiced),
    paragraph: fc.nat(99),
    highlight: fc.option(fc.tuple(fc.nat(40), fc.nat(40))),
  })
  .map((fields) => excerptOf(fields));

/** Outcomes of every kind, with any text in them. */
export const anyOutcome: fc.Arbitrary<Outcome> = fc
  .record({
    question: spiced,
    outcome: fc.constantFrom('answered', 'not-covered', 'conversation'),
    intent: fc.constantFrom(...INTENTS),
    level: fc.constantFrom('high', 'medium', 'low'),
    stance: fc.option(
      fc.record({
        kind: fc.constantFrom('affirmed', 'denied', 'disputed'),
        by: fc.option(spiced),
        betweenOutlets: fc.boolean(),
      }),
    ),
    source: fc.option(
      fc.record({
        agency: fc.option(spiced),
        outlets: fc.array(spiced, { maxLength: 6 }),
        articles: fc.constant([]),
        independent: fc.array(spiced, { maxLength: 6 }),
      }),
    ),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    excerpts: fc.array(excerpts, { maxLength: 3 }),
    earlier: fc.array(excerpts, { maxLength: 2 }),
    newest: fc.option(fc.oneof(spiced, fc.constant('2020-02-29'))),
    reason: fc.option(fc.constantFrom(...REASONS)),
    missing: fc.array(spiced, { maxLength: 3 }),
    nearest: fc.array(fc.record({ article: spiced, headline: spiced }), { maxLength: 2 }),
    suggestions: fc.array(spiced, { maxLength: 3 }),
    understoodAs: fc.option(spiced),
  })
  .map((fields) => outcomeOf(fields as Partial<Outcome>));

/** What every view of an outcome promises. */
export function keepsTheViewContract(name: string, { render, read, shown }: View): void {
  describe(`${name}, as every view`, () => {
    it('shows every excerpt whole, with speaker, outlet and headline', () => {
      const second = excerptOf({ text: 'Another “sentence”, said twice.', speaker: null });
      const seen = read(render(outcomeOf({ excerpts: [excerptOf(), second] })));
      for (const { text, outlet, headline } of [excerptOf(), second]) {
        for (const part of [text, outlet, headline]) expect(seen).toContain(shown(part));
      }
      expect(seen).toContain('Ada Quill');
    });

    it('tells whose text it is, and who has it independently, of a copy', () => {
      const outlets = ['The Harbour Post', 'Beacon', 'Courier'];
      const source = { agency: 'AP', outlets, articles: [], independent: ['Argus'] };
      const seen = read(render(outcomeOf({ source })));
      for (const part of ['AP', ...outlets, 'Argus']) expect(seen).toContain(part);
    });

    it('shows what was given before whole, with its date and its citation', () => {
      const before = excerptOf({ text: 'It may hold.', published: '2021-03-02', speaker: null });
      const seen = read(render(outcomeOf({ earlier: [before] })));
      for (const part of ['It may hold.', before.headline]) expect(seen).toContain(shown(part));
    });

    it('shows what is missing, the nearest headlines and the suggestions of a silence', () => {
      const nearest = [{ article: 'post-bridge', headline: 'Bridge reopens after storm' }];
      const suggestions = ['when did the bridge reopen?'];
      const seen = read(render(silenceOf({ missing: ['toll'], nearest, suggestions })));
      for (const part of ['toll', 'Bridge reopens after storm', 'when did the bridge reopen?']) {
        expect(seen).toContain(part);
      }
    });

    it('shows no excerpt where there is none', () => {
      expect(read(render(silenceOf()))).not.toContain('It held');
    });

    it('writes no control or direction character, whatever the text', () => {
      fc.assert(
        fc.property(anyOutcome, (outcome) => {
          expect(render(outcome)).not.toMatch(/[^\P{Cc}\n]|[\u2028-\u202e\u2066-\u2069]/u);
        }),
      );
    });

    it('shows every excerpt of an answer to the letter, but for what cannot be shown', () => {
      fc.assert(
        fc.property(anyOutcome, (outcome) => {
          const seen = read(render({ ...outcome, outcome: 'answered' }));
          for (const { text } of outcome.excerpts) expect(seen).toContain(shown(text));
        }),
      );
    });

    it('is the same for the same outcome', () => {
      fc.assert(
        fc.property(anyOutcome, (outcome) => {
          expect(render(outcome)).toBe(render(structuredClone(outcome)));
        }),
        { numRuns: 20 },
      );
    });
  });
}
