import fc from 'fast-check';
import { buildCorpus } from '../../../src/core/corpus/corpus';
import { checkQuotes, LONGEST_CHECKED } from '../../../src/core/quotes/check-quotes';
import type { CheckedQuote } from '../../../src/core/quotes/quote-check';
import { makeArticle } from '../../support/articles';
import { sharedEnglish } from '../../support/coverage';

const english = sharedEnglish();
const DAM = makeArticle({
  id: 'dam',
  publisher: 'The Valley Post',
  aliases: ['VP'],
  author: ['Ruth Aster'],
  headline: 'Dam will stay shut, engineers say',
  body: `The dam above Lissford will stay shut until the spring, the water board decided on Monday.

“The wall is not safe, and nobody should stand below it,” said Nora Falk, the chief engineer. “We measured a crack of nine centimetres [on the east side] last week.”

Tom Bright, the mayor, said that he would not close the valley road. “If the rain stops, the people can go home,” he told reporters. “It is very probably the last storm of the year.”

No case of looting was reported in the valley. The board owns the dam and two mills.`,
});
const MILL = makeArticle({
  id: 'mill',
  publisher: 'Aldmouth News',
  headline: 'Mill sold to cheesemaker',
  body: `A cheesemaker has bought the old mill. “I have wanted these walls since I was a child,” said Ida Crane.

Its price was not told. She did not say “a bargain”.`,
});
const corpus = buildCorpus([DAM, MILL], english);

const check = (text: string): readonly CheckedQuote[] => checkQuotes(corpus, text, english).quotes;
const only = (text: string): CheckedQuote => {
  const [first, ...rest] = check(text);
  if (first === undefined || rest.length > 0) throw new Error(`not one quote: ${text}`);
  return first;
};

describe('a quote that is to the letter', () => {
  it.each([
    ['straight marks', 'Falk said: "The wall is not safe, and nobody should stand below it."'],
    ['odd white space', 'Falk: “The  wall is\u00a0not safe, and\nnobody should stand below it”'],
    ['guillemets', '« The wall is not safe, and nobody should stand below it », said Nora Falk.'],
    ['guillemets the other way round', '»The wall is not safe«, said Nora Falk'],
    ['small guillemets', '‹The wall is not safe›, said Nora Falk'],
    [
      'small guillemets within large ones',
      '«The wall is ‹not safe›, and nobody should stand below it»',
    ],
    ['a mended ending', '“We measured a crack of nine centimetre[s] last week,” Falk said'],
    ['corner marks', '「The wall is not safe, and nobody should stand below it」 said Nora Falk'],
    ['single marks', "'The wall is not safe,' said Nora Falk"],
    ['a block quote', '> The wall is not safe, and nobody should stand below it\n— Nora Falk'],
    ['no marks', 'The wall is not safe, and nobody should stand below it'],
    [
      'a bracket',
      '“The wall [of the dam] is not safe, and nobody should stand below it,” Falk said',
    ],
    ['a mended capital', '“[N]obody should stand below it,” Falk said'],
    [
      'a source’s bracket left out',
      '“We measured a crack of nine centimetres last week,” said Falk',
    ],
    ['a joined speech tag', 'Falk said: “Nobody should stand below it. We measured a crack”'],
    ['a trimmed end', '“We measured a crack”, Falk said'],
    ['the paper’s own words', 'The Valley Post wrote: “The board owns the dam and two mills.”'],
    ['its author’s own words', 'Ruth Aster wrote: “The board owns the dam and two mills.”'],
    ['nobody’s mouth', '“The board owns the dam and two mills.”'],
    ['a missing opening mark', 'The wall is not safe” said Nora Falk'],
    ['a missing closing mark', 'Nora Falk said: “The wall is not safe'],
    ['an ellipsis that hides nothing', '“… nobody should stand below it …”, Falk said'],
  ])('%s', (_, text) => {
    expect(only(text)).toMatchObject({ verdict: 'verbatim', changes: [] });
  });

  it('comes with outlet, paragraph, offsets and speaker', () => {
    const { excerpt, saidBy, givenAs } = only('“The wall is not safe,” said Falk.');
    expect({ saidBy, givenAs }).toEqual({ saidBy: 'Nora Falk', givenAs: 'Falk' });
    expect(excerpt).toMatchObject({ article: 'dam', outlet: 'The Valley Post', paragraph: 2 });
    const [from, to] = excerpt?.highlight ?? [0, 0];
    expect(excerpt?.text.slice(from, to)).toBe('The wall is not safe');
    expect(DAM.body.slice(excerpt?.start, excerpt?.end)).toBe(excerpt?.text);
  });
});

describe('a quote with words left out', () => {
  it.each([
    ['a denial', '“The wall is safe, and nobody should stand below it,” said Falk', 'not', 'del'],
    ['an ellipsis', '“We measured a crack … last week,” said Falk', 'of nine centimetres', 'cut'],
    ['a condition', '“The people can go home,” said the mayor', 'If the rain stops', 'cut'],
    ['a hedge', 'Bright: “the last storm of the year”', 'It is very probably', 'cut'],
    ['what a report denies was said', 'Ida Crane said: “a bargain”', 'not say', 'cut'],
    ['a denial at its head', '“looting was reported in the valley”', 'No case of', 'cut'],
  ])('is a cut where it is %s, and is told', (_, text, source, op) => {
    const { verdict, changes } = only(text);
    expect(verdict).toBe('cut');
    expect(changes).toEqual([{ op, quote: '', source }]);
  });
});

describe('a quote with other words', () => {
  it.each([
    [
      'letters that turn a word',
      '“If the rain stops, the [un]happy people can go home”',
      'ins',
      '[un]happy',
      '',
    ],
    [
      'letters that turn its own word',
      '“The wall is not [un]safe,” said Falk',
      'sub',
      '[un]safe',
      'safe',
    ],
    ['a denial', '“We [hardly] measured a crack of nine centimetres”', 'ins', 'hardly', ''],
    ['another figure', '“We measured a crack of [6] centimetres”', 'sub', '6', 'nine'],
  ])('is altered by brackets with %s', (_, text, op, quote, source) => {
    expect(only(text)).toMatchObject({ verdict: 'altered', changes: [{ op, quote, source }] });
  });

  it('has a question mark put in, for no word, where a statement is made a question', () => {
    expect(only('“We measured a crack of nine centimetres last week?”')).toMatchObject({
      verdict: 'altered',
      changes: [{ op: 'ins', quote: '?', source: '' }],
    });
  });

  it.each([
    ['“The wall is not firm, and nobody should stand below it,” said Falk', 'firm', 'safe'],
    ['“We measured a crack of six centimetres last week,” said Falk', 'six', 'nine'],
  ])('shows both: %s', (text, quote, source) => {
    expect(only(text)).toMatchObject({
      verdict: 'altered',
      changes: [{ op: 'sub', quote, source }],
    });
  });

  it.each(['never', 'hardly', 'cannot'])('takes no %s for a bracket that explains', (denial) => {
    const text = `“We [${denial}] measured a crack of nine centimetres”, said Falk`;
    expect(only(text)).toMatchObject({ verdict: 'altered', changes: [{ quote: denial }] });
  });

  it('is found with a third of its words changed', () => {
    const text = '“The gate is not strong, and everybody must stand below it,” said Falk';
    expect(only(text)).toMatchObject({ verdict: 'altered', excerpt: { article: 'dam' } });
  });
});

describe('whose words they are', () => {
  it('tells another speaker', () => {
    expect(only('“The wall is not safe,” said Tom Bright.')).toMatchObject({
      verdict: 'misattributed',
      saidBy: 'Nora Falk',
      givenAs: 'Tom Bright',
    });
  });

  it.each(['Nora Falk', 'Ms Falk', 'the chief engineer'])('knows %s for the speaker', (name) => {
    expect(only(`“We measured a crack of nine centimetres,” said ${name}.`).verdict).toBe(
      'verbatim',
    );
  });

  it.each([
    'Bright said: “He would not close the valley road.”',
    'Bright said: “I will not close the valley road.”',
    'The mayor, Tom Bright, said: “The board owns the dam and two mills.”',
  ])('tells words that are in nobody’s mouth: %s', (text) => {
    expect(only(text).verdict).toBe('reported');
  });

  it('tells another outlet', () => {
    expect(only('Aldmouth News wrote: “The board owns the dam and two mills.”')).toMatchObject({
      verdict: 'misattributed',
      saidBy: 'The Valley Post',
    });
  });
});

describe('what is not there', () => {
  it('comes with the nearest sentence and no speaker', () => {
    const quote = only('“The dam will burst before the summer begins,” said Falk.');
    expect(quote).toMatchObject({ verdict: 'absent', saidBy: null, changes: [] });
    expect(quote.excerpt?.article).toBe('dam');
  });

  it('is a word that is nowhere, one that is somewhere is found', () => {
    const verdicts = check('“zeppelin” “centimetres” said Falk').map(({ verdict }) => verdict);
    expect(verdicts).toEqual(['absent', 'verbatim']);
  });

  it('has no excerpt where nothing is near', () => {
    expect(only('„Der Zug fährt heute leider nicht“')).toMatchObject({
      verdict: 'absent',
      excerpt: null,
    });
  });
});

describe('a text', () => {
  it('is checked quote by quote', () => {
    const text = '“The wall is not safe,” said Falk. “I have wanted these walls,” said Tom Bright.';
    expect(check(text).map(({ verdict }) => verdict)).toEqual(['verbatim', 'misattributed']);
  });

  it('takes quotes within a quote for its words', () => {
    const [first, ...rest] = check(
      'He wrote: "The wall is "not safe", and nobody should stand below it"',
    );
    expect(rest).toEqual([]);
    expect(first?.verdict).toBe('verbatim');
  });

  it.each([
    ['', 'empty'],
    ['…?!', 'empty'],
    ['dam', 'one-word'],
    ['“dam”', 'one-word'],
    ['a'.repeat(LONGEST_CHECKED + 1), 'too-long'],
  ])('that cannot be checked is told so: %.12s', (text, problem) => {
    expect(checkQuotes(corpus, text, english)).toMatchObject({ quotes: [], problem });
  });

  it('never makes it throw, and what it shows is sliced from the coverage', () => {
    const part = fc.constantFrom('“', '”', '"', "'", '> ', '\n', ' ', '…', '[', ']', 'not', '?');
    const word = fc.constantFrom(...DAM.body.split(/\s+/u));
    fc.assert(
      fc.property(fc.array(fc.oneof(part, word, fc.string()), { maxLength: 40 }), (parts) => {
        for (const { excerpt, text } of check(parts.join(' '))) {
          expect(text).not.toBe('');
          if (excerpt === null || excerpt.field !== 'body') continue;
          const { body } = excerpt.article === 'dam' ? DAM : MILL;
          expect(body.slice(excerpt.start, excerpt.end)).toBe(excerpt.text);
        }
      }),
    );
  });
});
