import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sharedShare, wordListsIn, type WordList } from './support/word-lists';

/** From this share of common words on, two lists are one class that is written down twice. */
const SAME = 0.5;
const CLASSES = 'src/core/language/words/';

/** Pairs of files that may hold lists alike, and why. */
const ALLOWED: readonly (readonly [one: string, other: string, why: string])[] = [
  ...[
    ['decision/candidate/asked-figures.ts', 'language/words/link-words.ts'],
    ['decision/candidate/asked-figures.ts', 'quotes/claimed-speaker.ts'],
    ['decision/candidate/asked-figures.ts', 'facts/spans/figures.ts'],
    ['question/about-sources.ts', 'quotes/claimed-speaker.ts'],
    ['language/words/link-words.ts', 'quotes/claimed-speaker.ts'],
    ['answer/marked-times.ts', 'language/dates/date-relative.ts'],
    ['question/about-sources.ts', 'question/question-words.ts'],
    ['question/number-variants.ts', 'language/numbers/ordinal-digits.ts'],
  ].map(
    ([one, other]) =>
      [
        `src/core/${one}`,
        `src/core/${other}`,
        'a few small words each, for another thing',
      ] as const,
  ),
  [
    'src/core/answer/warm-up.ts',
    'src/core/language/words/link-words.ts',
    'questions to be asked, which recognise nothing',
  ],
  [
    'src/core/decision/candidate/answer-words.ts',
    'src/core/facts/spans/span-class.ts',
    'kinds of figures beside sorts of spans: two vocabularies with words in common',
  ],
  [
    'src/core/question/about-sources.ts',
    'src/core/question/small-talk.ts',
    'names for the bot: the one beside its server, the other beside an article',
  ],
];

const lists = readdirSync('src/core', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join('src/core', name))
  .flatMap((file) => wordListsIn(file, readFileSync(file, 'utf8')));

const isAllowed = (a: WordList, b: WordList): boolean =>
  ALLOWED.some(
    ([one, other]) => (a.file === one && b.file === other) || (a.file === other && b.file === one),
  );

/** Pairs of lists alike, at least one of which stands outside the classes of words, with their places. */
function repeated(all: readonly WordList[]): readonly string[] {
  return all.flatMap((one, at) =>
    all
      .slice(at + 1)
      .filter((other) => !(one.file.startsWith(CLASSES) && other.file.startsWith(CLASSES)))
      .filter((other) => sharedShare(one, other) >= SAME)
      .filter((other) => !isAllowed(one, other))
      .map(
        (other) =>
          `${one.file}:${one.line} and ${other.file}:${other.line} both list ` +
          [...one.words].filter((word) => other.words.has(word)).join(' '),
      ),
  );
}

describe('word lists of the core', () => {
  it('stand in one place each: what repeats a list takes it from core/language/words instead', () => {
    expect(repeated(lists)).toEqual([]);
  });

  it('have no exception that is not needed any more', () => {
    const alike = (one: string, other: string): boolean =>
      lists.some((a) =>
        lists.some(
          (b) => a !== b && a.file === one && b.file === other && sharedShare(a, b) >= SAME,
        ),
      );
    expect(ALLOWED.filter(([one, other]) => !alike(one, other))).toEqual([]);
  });

  it('are found by the hundred', () => {
    expect(lists.length).toBeGreaterThan(300);
  });

  it.each([
    ['an expression', 'const A = /^\\W*(?:so |and |but |then )?x/u;', 'so and but then'],
    [
      'a group in a group',
      "const A = /(?:who|whom|(?:was|were|is|are)n['’]t)/u;",
      'was were is are',
    ],
    [
      'optional plurals',
      'const A = /\\b(?:days?|weeks?|months?|years?)\\b/u;',
      'day week month year',
    ],
    ['the source of one', "const A = '(?:who|what|when|where)';", 'who what when where'],
    ['a template', 'const A = `${B}(?:who|what|${C}|when|where)`;', 'who what when where'],
    [
      'a raw template',
      'const A = String.raw`\\b(?:who|what|when|where)\\s`;',
      'who what when where',
    ],
    ['an array', "const A = ['who', 'what', 'when', 'where'];", 'who what when where'],
    ['a set of words', "const A = wordSet('who what when where');", 'who what when where'],
    [
      'a text in pieces',
      "const A = ('who what ' + 'when where').split(' ');",
      'who what when where',
    ],
    ['words with their values', "const A = table('one=1 two=2 ten=10 six=6');", 'one two ten six'],
  ])('are seen in %s', (_, source, words) => {
    expect(wordListsIn('a.ts', source).map((list) => [...list.words].join(' '))).toEqual([words]);
  });

  it.each([
    ['three words', "const A = wordSet('who what when');"],
    ['a sentence', "log('nothing was found there today');"],
    ['keys of an object', 'const a = { who: 1, what: 2, when: 3, where: 4 };'],
    ['patterns that are no words', 'const A = /(?:\\d+|[a-z]{2}|who \\w+|what$)/u;'],
  ])('are not made of %s', (_, source) => {
    expect(wordListsIn('a.ts', source)).toEqual([]);
  });

  it('are alike where most of their words are the same', () => {
    const [a, b, c] = ['who what when where', 'who what when why', 'on in at by'].map((words) =>
      wordListsIn('a.ts', `wordSet('${words}')`).at(0),
    ) as [WordList, WordList, WordList];
    expect(repeated([a, b, c])).toEqual(['a.ts:1 and a.ts:1 both list who what when']);
    expect(repeated([a, c])).toEqual([]);
    const known = { ...a, file: `${CLASSES}a.ts` };
    expect(repeated([known, { ...known }])).toEqual([]);
    expect(repeated([known, a])).toHaveLength(1);
  });
});
