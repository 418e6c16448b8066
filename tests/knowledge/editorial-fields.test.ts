import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { editArticle, previewAddition } from '../../src/administration/add-article';
import { STATUSES, type Article } from '../../src/core/article/article';
import { parseArticle } from '../../src/knowledge/front-matter';
import { importFile } from '../../src/knowledge/import-files';
import { renderProblem } from '../../src/knowledge/problem';
import { serialiseArticle } from '../../src/knowledge/serialise-article';
import { digestsOf } from '../../src/knowledge/version';
import { fuzzSize } from '../support/fuzz-size';
import { makeArticle } from '../support/articles';
import { temporaryFolders } from '../support/temporary';

const HEAD = 'headline: Storm hits\npublisher: The Courier\n';
const withLines = (lines: string): string =>
  `---\n${HEAD}${lines}\n---\n\nIt rained.\n\nIt stopped.\n`;
const parse = (lines: string) => parseArticle(withLines(lines), 'storm', 'storm.md');
const problemsOf = (lines: string): string[] => parse(lines).problems.map(renderProblem);

describe('the decisions of a newsroom in the front matter', () => {
  it('are read as they are written', () => {
    const { article, problems } = parse(
      [
        'status: retracted',
        'embargoedUntil: 2021-03-05T06:00:00+01:00',
        'expires: 2021-12-31',
        'corrections:',
        '  - date: 2021-03-06',
        '    text: It rained for two weeks, not three.',
        '    paragraph: 2',
        '  - {date: 2021-03-07T10:00:00Z, text: "The outlet: apologises."}',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(article).toMatchObject({
      status: 'retracted',
      embargoedUntil: '2021-03-05T06:00:00+01:00',
      expires: '2021-12-31',
      corrections: [
        { date: '2021-03-06', text: 'It rained for two weeks, not three.', paragraph: 2 },
        { date: '2021-03-07T10:00:00Z', text: 'The outlet: apologises.', paragraph: null },
      ],
    });
  });

  it.each(['status: published', 'status:', 'corrections: []', 'embargoedUntil: ~'])(
    'leave the article as it is without them where "%s" says no more than nothing does',
    (line) => {
      expect(parse(line)).toEqual({ article: parse('').article, problems: [] });
    },
  );

  it.each([
    [
      'status: embargoed',
      'storm.md:4: status is not a status: write one of published, withheld, retracted',
    ],
    [
      'embargoedUntil: tomorrow',
      'storm.md:4: embargoedUntil is not a moment of the calendar: write a day, 2021-03-05, or a date and time with its zone, 2021-03-05T06:00:00Z or 2021-03-05T07:00:00+01:00',
    ],
    ['embargoedUntil: 2021-02-30', 'storm.md:4: embargoedUntil is not a moment'],
    ['embargoedUntil: 2021-03-05T06:00:00', 'storm.md:4: embargoedUntil is not a moment'],
    ['expires: 2021-03-05T25:00Z', 'storm.md:4: expires is not a moment'],
    [
      'embargoedUntil: 2021-03-05T06:00Z\nexpires: 2021-03-04',
      'storm.md:5: expires is not after embargoedUntil (2021-03-05T06:00Z), so that the article would never be shown: give a later moment or remove one of them',
    ],
    [
      'embargoedUntil: 2021-03-05T06:00Z\nexpires: 2021-03-05T06:00Z',
      'storm.md:5: expires is not after',
    ],
    [
      'corrections: [{text: Two weeks.}]',
      'storm.md:4: corrections, item 1: date is missing: add "date: …" to it',
    ],
    [
      'corrections:\n  - date: 2021-03-05\n    text: Two.\n  - date: soon\n    text: Three.',
      'storm.md:7: corrections, item 2: date is not an ISO 8601 date of the calendar: write 2014-10-08 or 2014-10-08T15:20:00Z',
    ],
    ['corrections: [{date: 2021-03-05}]', 'storm.md:4: corrections, item 1: text is missing'],
    [
      'corrections: {date: 2021-03-05}',
      'storm.md:4: corrections: text is missing: add "text: …" to it',
    ],
    [
      'corrections: [{date: 2021-03-05, text: Two., paragraph: 3}]',
      'storm.md:4: corrections, item 1: paragraph 3 is out of range, since the text has only 2: give another number, or leave it out for the whole article',
    ],
    [
      'corrections: [{date: 2021-03-05, text: Two., paragraph: first}]',
      'storm.md:4: corrections, item 1: paragraph is not the number of a paragraph: count from 1',
    ],
    [
      'corrections: [{date: 2021-03-05, text: Two., where: 1}]',
      'storm.md:4: corrections holds "where", which is no part of a correction: its parts are date, text and paragraph',
    ],
    [
      'corrections: It was two weeks.',
      'storm.md:4: corrections must be a list whose items have date: 2021-03-05 and text: …',
    ],
  ])('keep an article out, with place and cure, where they say "%s"', (lines, problem) => {
    expect(parse(lines).article).toBeNull();
    expect(problemsOf(lines).join('\n')).toContain(problem);
  });

  it.each([
    ['embargo: 2021-03-05', 'write embargoedUntil'],
    ['expiry: 2021-03-05', 'write expires'],
    ['pubstatus: withheld', 'write status'],
    ['correction: x', 'write corrections'],
  ])('are told by their names where "%s" is written', (line, cure) => {
    expect(problemsOf(line).join()).toContain(cure);
  });

  it('tell of words of a correction that YAML takes for a comment', () => {
    const [problem] = problemsOf('corrections: \n  - date: 2021-03-05\n    text: See item #4');
    expect(problem).toContain('"#4" is left out of corrections');
  });

  const iso = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString());
  const moment = fc.oneof(
    iso,
    iso.map((text) => text.slice(0, 10)),
  );
  const oneLine = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .map((text) => text.replaceAll(/\p{Cc}/gu, ' ').trim())
    .filter((text) => text !== '');
  const decided = fc
    .record(
      {
        status: fc.constantFrom(...STATUSES.filter((status) => status !== 'published')),
        embargoedUntil: moment.map((text) => text.replace(/^\d{4}/u, '1989')),
        expires: moment,
        corrections: fc.array(
          fc.record({
            date: moment,
            text: oneLine,
            paragraph: fc.option(fc.constantFrom(1, 2), { nil: null }),
          }),
          { minLength: 1, maxLength: 3 },
        ),
      },
      { requiredKeys: [] },
    )
    .filter(({ embargoedUntil = '' }) => !embargoedUntil.includes('-02-29'));

  it('come back to the letter from the file that is written of them', () => {
    fc.assert(
      fc.property(decided, (given) => {
        const article: Article = {
          ...makeArticle({ body: 'It rained.\n\nIt stopped.' }),
          ...given,
        };
        const read = parseArticle(serialiseArticle(article), article.id, 'file');
        expect(read).toEqual({ article, problems: [] });
        // each of them makes another version of the coverage
        if (Object.keys(given).length > 0) {
          expect(digestsOf([article])).not.toEqual(
            digestsOf([makeArticle({ body: article.body })]),
          );
        }
      }),
      { numRuns: fuzzSize(200) },
    );
  });

  it('count each in the version of the coverage, the words of a correction too', () => {
    const digest = (text: string) =>
      digestsOf([
        makeArticle({ corrections: [{ date: '2021-03-05', text, paragraph: null }] }),
      ]).get('article');
    expect(digest('Two weeks.')).not.toBe(digest('Three weeks.'));
  });
});

describe('writing an article again', () => {
  const newFolder = temporaryFolders();
  let place = '';
  beforeEach(() => {
    place = newFolder();
  });
  const DECIDED =
    'status: withheld\nexpires: 2031-01-01\ncorrections: [{date: 2021-03-05, text: Two.}]';
  const PAGE =
    'Storm hits\n\nThe Courier\n\nIt rained for three weeks, people on the coast said.\n\nIt stopped on Monday, they said.\n';
  const options = { id: 'storm', headline: 'Storm hits', publisher: 'The Courier' };

  it('keeps the decisions when a page takes the place of a file', () => {
    writeFileSync(join(place, 'storm.md'), withLines(DECIDED));
    const { additions } = previewAddition(Buffer.from(PAGE), 'storm.txt', place, options);
    expect(additions[0]?.article).toMatchObject({ status: 'withheld', expires: '2031-01-01' });
    expect(additions[0]?.article.corrections).toHaveLength(1);
  });

  it('takes from a knowledge file what it says, and no more', () => {
    writeFileSync(join(place, 'storm.md'), withLines(DECIDED));
    const { additions } = previewAddition(Buffer.from(withLines('')), 'storm.md', place);
    expect(additions[0]?.article.status).toBeUndefined();
  });

  it('keeps the decisions when an import is forced over a file', () => {
    writeFileSync(join(place, 'storm.md'), withLines(DECIDED));
    writeFileSync(join(place, 'page.txt'), PAGE);
    const request = { out: place, force: true, dryRun: true, options };
    expect(importFile(join(place, 'page.txt'), request).lines.join('\n')).toContain(
      'status: withheld',
    );
  });

  it('keeps them when other fields are edited, and changes those that are given', () => {
    const article = parse(DECIDED).article ?? makeArticle();
    expect(editArticle(article, { headline: 'Rain' })).toMatchObject({
      article: { headline: 'Rain', status: 'withheld', expires: '2031-01-01' },
    });
    const edited = editArticle(article, { status: 'Retracted', expires: '' });
    expect('article' in edited && edited.article.status).toBe('retracted');
    expect('article' in edited && edited.article.expires).toBeUndefined();
    expect(editArticle(article, { status: 'gone' })).toEqual({
      fault: 'status is not a status: write one of published, withheld, retracted',
    });
  });
});
