import fc from 'fast-check';
import { GENRES, type Article } from '../../src/core/article/article';
import { parseArticle } from '../../src/knowledge/front-matter';
import { renderProblem } from '../../src/knowledge/problem';
import { serialiseArticle } from '../../src/knowledge/serialise-article';

const FILE = 'knowledge/storm.md';
const parse = (text: string) => parseArticle(text, 'storm', FILE);
const report = (text: string): string[] => parse(text).problems.map(renderProblem);
const withFields = (...lines: string[]): string =>
  `---\nheadline: Storm hits\npublisher: The Courier\n${lines.join('\n')}\n---\n\nIt rained.\n`;

describe('parseArticle', () => {
  it.each([
    ['headline: Ferry no. #7 sinks', 'headline', '#7 sinks'],
    ['author:\n  - Joan Moss #2', 'author', '#2'],
    ['publisher: Hits #1 Radio', 'publisher', '#1 Radio'],
    ['alternativeHeadline: Who is number # one', 'alternativeHeadline', '# one'],
  ])('warns that YAML takes what follows " #" for a comment: %j', (line, field, lost) => {
    const others = ['headline: Storm hits', 'publisher: The Courier'].filter(
      (other) => !other.startsWith(`${field}:`),
    );
    const { article, problems } = parse(`---\n${[...others, line].join('\n')}\n---\n\nIt rained.`);
    expect(article).not.toBeNull();
    expect(problems).toEqual([
      expect.objectContaining({
        severity: 'warning',
        message: expect.stringMatching(new RegExp(`"${lost}".*comment.*double quotes`, 'u')),
      }),
    ]);
  });

  it.each([
    'genre: opinion # as the page says',
    'headline: "Storm hits" # shortened',
    '# a note of the editor',
    'headline: Storm#1 hits',
  ])('says nothing of a comment that takes no words away: %j', (line) => {
    const others = ['headline: Storm hits', 'publisher: The Courier'].filter(
      (other) => !(line.startsWith('headline') && other.startsWith('headline')),
    );
    expect(parse(`---\n${[...others, line].join('\n')}\n---\n\nIt rained.`).problems).toEqual([]);
  });

  it('reads every field and leaves the rest to the defaults', () => {
    const text = [
      '---',
      'headline: Storm hits coast',
      'alternativeHeadline: Hundreds left without power',
      'publisher: The Courier',
      'aliases: [Courier, TC]',
      'author: Jane Doe',
      'agencies:',
      '  - AP',
      '  - Reuters',
      'datePublished: 2014-10-08',
      'url: https://courier.example/storm?id=1',
      'inLanguage: en-GB',
      'genre: analysis',
      '---',
      '',
      'It rained.',
      '',
      'It stopped.',
      '',
    ].join('\n');
    expect(parse(text)).toEqual({
      problems: [],
      article: {
        id: 'storm',
        headline: 'Storm hits coast',
        alternativeHeadline: 'Hundreds left without power',
        publisher: 'The Courier',
        aliases: ['Courier', 'TC'],
        author: ['Jane Doe'],
        agencies: ['AP', 'Reuters'],
        datePublished: '2014-10-08',
        url: 'https://courier.example/storm?id=1',
        inLanguage: 'en-GB',
        genre: 'analysis',
        body: 'It rained.\n\nIt stopped.',
      },
    });
    expect(parse(withFields()).article).toEqual({
      id: 'storm',
      headline: 'Storm hits',
      alternativeHeadline: null,
      publisher: 'The Courier',
      aliases: [],
      author: [],
      agencies: [],
      datePublished: null,
      url: null,
      inLanguage: 'en',
      genre: 'report',
      body: 'It rained.',
    });
  });

  it.each<[string, string]>([
    ['1984', '1984'],
    ['2014-10-08', '2014-10-08'],
    ['yes', 'yes'],
    ['"null"', 'null'],
    ['0x10', '0x10'],
    ["'It''s over'", "It's over"],
    ['>\n  Storm hits\n  coast', 'Storm hits coast'],
    ['“Storm” – who’s next?', '“Storm” – who’s next?'],
    ['\u00a0Storm\u00a0hits', 'Storm\u00a0hits'],
    ['عاصفة تضرب الساحل', 'عاصفة تضرب الساحل'],
    ['🌧 rain', '🌧 rain'],
  ])('keeps the headline %j as text', (written, expected) => {
    const text = `---\nheadline: ${written}\npublisher: The Courier\n---\n\nIt rained.\n`;
    expect(parse(text).article?.headline).toBe(expected);
    expect(parse(text).problems).toEqual([]);
  });

  it.each<[string, string]>([
    ['---\nheadline: A\npublisher: B\n---\n\nText.\n', 'Text.'],
    ['---\nheadline: A\npublisher: B\n---\nText.', 'Text.'],
    ['---\nheadline: A\npublisher: B\n---\n\n\nText.\n\n', '\nText.\n'],
    ['---\r\nheadline: A\r\npublisher: B\r\n---\r\n\r\nOne.\r\n\r\nTwo.\r\n', 'One.\r\n\r\nTwo.'],
    ['\uFEFF---\nheadline: A\npublisher: B\n---\n\n\uFEFFText.\n', '\uFEFFText.'],
    ['---\nheadline: A\npublisher: B\n---   \n \t\n\u00a0Text.\u00a0', '\u00a0Text.\u00a0'],
    ['---\rheadline: A\rpublisher: B\r---\r\rText.\r', 'Text.'],
    ['---\nheadline: A\npublisher: B\n---\n\nOne.\n\n---\n\nTwo.\n', 'One.\n\n---\n\nTwo.'],
  ])('takes the body of %j as stored', (text, body) => {
    expect(parse(text).problems).toEqual([]);
    expect(parse(text).article?.body).toBe(body);
  });

  it.each<[string, string, RegExp]>([
    ['an empty text', '', /storm\.md:1: no front matter: begin with/u],
    ['a raw text', 'Storm hits\n\nIt rained.', /:1: no front matter.*npm run -s import/u],
    ['an open front matter', '---\nheadline: A\n', /:1: the front matter is not closed: add/u],
    ['an empty front matter', '---\n---\n\nText.', /:1: headline is missing: add a line/u],
    ['no headline', '---\npublisher: B\n---\n\nText.', /:1: headline is missing: add a line/u],
    ['no publisher', '---\nheadline: A\n---\n\nText.', /:1: publisher is missing: add a line/u],
    ['an empty headline', '---\npublisher: B\nheadline:\n---\n\nT.', /:3: headline is missing/u],
    ['a blank headline', '---\npublisher: B\nheadline: " "\n---\n\nT.', /:3: headline is empty/u],
    ['a bare colon', '---\nheadline: War: a day\npublisher: B\n---\n', /:2: .*double quotes/u],
    ['an open quote', '---\nheadline: "War\npublisher: B\n---\n', /:2: not valid YAML: a quote/u],
    ['a tab', '---\nauthor:\n\t- A\n---\n', /:3: not valid YAML: a tab/u],
    ['a field given twice', withFields('url: https://a.example', 'url: x'), /:5: .*given twice/u],
    ['an anchor', withFields('author: &a Jane'), /:4: anchors .*write the value out/u],
    ['an alias', withFields('author: &a Jane', 'agencies: *a'), /:5: aliases .*write the value/u],
    ['a tag', withFields('author: !!js/function x'), /:4: tags .* not allowed/u],
    ['a list', '---\n- headline\n---\n', /:2: the front matter must be lines of the form/u],
    ['an early end', withFields('...', 'genre: satire'), /:4: a line \.\.\. ends YAML early/u],
    ['a map', withFields('publisher2: x', 'author: {name: Jane}'), /:5: author must be one text/u],
    ['a headline list', '---\nheadline: [A]\npublisher: B\n---\n', /:2: headline must be text/u],
    ['two lines', '---\nheadline: |\n  A\n  B\npublisher: C\n---\n', /:2: headline holds a line/u],
    ['an impossible day', withFields('datePublished: 2014-02-30'), /:4: datePublished is not an/u],
    ['another date', withFields('datePublished: 8 October 2014'), /:4: datePublished is not an/u],
    ['hour 24', withFields('datePublished: 2014-10-08T24:00'), /:4: datePublished is not an ISO/u],
    ['http', withFields('url: http://a.example'), /:4: url is not .* https:\/\//u],
    ['a script address', withFields('url: "javascript:alert(1)"'), /:4: url is not/u],
    ['a secret in it', withFields('url: https://me:pass@a.example'), /:4: url is not/u],
    ['a wordy language', withFields('inLanguage: english'), /:4: inLanguage is not a BCP 47/u],
    ['an underscore', withFields('inLanguage: en_GB'), /:4: inLanguage is not a BCP 47/u],
    [
      'another genre',
      withFields('genre: rumour'),
      /:4: genre is not a genre: write one of report/u,
    ],
    ['a blank in a list', withFields('aliases: [A, ""]'), /:4: aliases (?:is empty|must be)/u],
  ])('refuses %s with the line and the cure', (_name, text, expected) => {
    expect(parse(text).article).toBeNull();
    expect(report(text).join('\n')).toMatch(expected);
  });

  it.each<[string]>([
    ['2014-10-08'],
    ['2016-02-29'],
    ['2014-10-08T15:20'],
    ['2014-10-08T15:20:01.5Z'],
    ['2014-10-08T15:20:00+05:30'],
  ])('takes the date %s as written', (date) => {
    expect(parse(withFields(`datePublished: ${date}`)).article?.datePublished).toBe(date);
  });

  it('warns of an unknown field, names the one that was meant and still loads', () => {
    const { article } = parse(withFields('date: 2014-10-08', 'mood: grim'));
    expect(article?.datePublished).toBeNull();
    expect(report(withFields('date: 2014-10-08', 'mood: grim'))).toEqual([
      'knowledge/storm.md:4: warning: unknown field "date" is passed over: write datePublished',
      expect.stringMatching(/:5: warning: unknown field "mood" .* the fields are headline, /u),
    ]);
  });

  it('warns of an article without text and still loads it', () => {
    const text = '---\nheadline: A\npublisher: B\n---\n \n';
    expect(parse(text).article?.body).toBe('');
    expect(report(text)).toEqual([expect.stringMatching(/:6: warning: the article has no text/u)]);
  });

  it('names every fault of a file at once', () => {
    expect(report('---\nurl: x\ngenre: y\ninLanguage: z z\n---\n\nText.')).toHaveLength(5);
  });

  it('gives up early on a front matter that is a bomb', () => {
    expect(report(`---\na: ${'['.repeat(10_000)}\n---\n`)).toHaveLength(1);
    expect(report(`---\na: ${'x'.repeat(20_000)}\n---\n`).join()).toMatch(/too long/u);
    expect(report(`---\n${'a: b\n'.repeat(5_000)}---\n`).join()).toMatch(/too long/u);
  });

  it('never throws, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('---\n', 'headline: ', '\r', '- ', '&a ', '*a', '[', '{', '"', '|\n ', ': '),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { article, problems } = parse(`---\n${pieces.join('')}`);
        expect(article !== null || problems.length > 0).toBe(true);
      }),
    );
  });
});

describe('serialiseArticle', () => {
  const value = fc
    .oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom('null', 'yes', '1984', '# x', '- a', 'a: b', 'a #b', '*a', '[x]', 'x,y', "'"),
    )
    .map((text) => text.replaceAll(/\p{Cc}/gu, '').trim())
    .filter((text) => text !== '');
  const body = fc
    .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\n', '\r', '---\n', '\uFEFF')))
    .map((pieces) => pieces.join(''));
  const article: fc.Arbitrary<Article> = fc.record({
    id: fc.constant('storm'),
    headline: value,
    publisher: value,
    alternativeHeadline: fc.option(value),
    author: fc.array(value, { maxLength: 3 }),
    agencies: fc.array(value, { maxLength: 3 }),
    aliases: fc.array(value, { maxLength: 3 }),
    datePublished: fc.constantFrom(null, '2014-10-08', '2014-10-08T15:20:00.5+01:00'),
    url: fc.option(fc.webUrl({ validSchemes: ['https'], withQueryParameters: true })),
    inLanguage: fc.constantFrom('en', 'en-GB', 'pt-BR', 'zh-Hant'),
    genre: fc.constantFrom(...GENRES),
    body,
  });

  it('writes what parseArticle reads back to the letter', () => {
    fc.assert(
      fc.property(article, (original) => {
        expect(parse(serialiseArticle(original)).article).toEqual(original);
      }),
      { numRuns: 100 },
    );
  });

  it('writes plain YAML where plain YAML is enough', () => {
    const { article: read } = parse(
      withFields(
        'aliases: [TC, Courier]',
        'datePublished: 2014-10-08',
        'url: https://a.example/b-c',
      ),
    );
    expect(read && serialiseArticle(read)).toBe(
      '---\nheadline: Storm hits\npublisher: The Courier\naliases: [TC, Courier]\n' +
        'datePublished: 2014-10-08\nurl: https://a.example/b-c\n---\n\nIt rained.\n',
    );
  });
});
