import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../../bench/quality/arguments';
import { overlapWith } from '../../bench/quality/answer-overlap';
import { markdownOf, notesOf } from '../../bench/quality/markdown';
import { plotOf } from '../../bench/quality/plot';
import { readSet } from '../../bench/quality/read-set';
import { loadPackage } from '../../bench/quality/packages';
import { gatherField, reportOn } from '../../bench/quality/report';
import { takeAway } from '../../bench/quality/taken-away';
import { sharedEnglish } from '../support/coverage';

const asked = (question: string, answer: string | null): object => ({
  question,
  is_impossible: answer === null,
  answers: answer === null ? [] : [{ text: answer }],
});

const HARBOUR = {
  title: 'Harbour_of_Lindmouth',
  paragraphs: [
    {
      context:
        'Mayor Ada Quill opened the new harbour of Lindmouth on 4 May. The quay cost 12 million crowns.',
      qas: [
        asked('Who opened the new harbour?', 'Mayor Ada Quill'),
        asked('How much did the quay cost?', '12 million crowns'),
        asked('Who closed the old harbour?', null),
      ],
    },
    {
      context: 'Fishermen protested outside. They fear that ferries will scare the herring away.',
      qas: [asked('What do the fishermen fear?', 'ferries will scare the herring away')],
    },
  ],
};
const LIBRARY = {
  title: 'Library_of_Torvale',
  paragraphs: [
    {
      context: 'The library of Torvale lent 300 books in June. Its roof leaks when it rains.',
      qas: [asked('How many books did the library lend?', '300 books')],
    },
    {
      context: 'Students asked the council for longer hours. The council will vote in autumn.',
      qas: [asked('When will the council vote?', 'in autumn')],
    },
  ],
};

const WHOLE = { skip: 0, articles: Infinity, every: 1 };
let folder = '';
const file = (): string => join(folder, 'towns.json');
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'quality-test-'));
  writeFileSync(file(), JSON.stringify({ data: [HARBOUR, LIBRARY] }));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the bench of quality', () => {
  it('prints every table and draws a curve for ours and plain BM25 without any package', () => {
    const english = sharedEnglish();
    const field = gatherField(english, false);
    const set = readSet(file(), WHOLE);
    const report = reportOn('towns', set, field, english, { rounds: 2, report: () => undefined });
    const markdown = markdownOf(report);
    expect(markdown).toContain('2 articles; 5 questions with an answer (gold spans), 1 without.');
    const tables = markdown.split('\n\n').filter((part) => part.startsWith('|'));
    expect(tables).toHaveLength(3);
    for (const table of tables) {
      const widths = table
        .trim()
        .split('\n')
        .map((line) => line.split('|').length);
      expect(new Set(widths).size).toBe(1);
    }
    const [right = ''] = tables;
    expect(right).toMatch(
      /\| Verbatim ranking \|.+\n\| Verbatim engine \|.+\n\| BM25 \|[^|]+\|[^|]+\|[^|]+\|/u,
    );
    for (const { right: shares, area } of report.measures) {
      expect(shares.article).toBeGreaterThan(0.5);
      expect(area['taken-away']).not.toBeNull();
    }
    expect(report.rules.map(({ rule }) => rule.split(':')[0])).toEqual(
      ['ranking', 'engine'].flatMap((who) =>
        ['careful', 'balanced', 'eager'].map((position) => `${who}, ${position}`),
      ),
    );
    expect(plotOf(report).match(/<polyline /gu)).toHaveLength(3);
    expect(notesOf({ ...field, missing: ['lunr'] })).toContain('not installed: lunr');
  });

  it('takes every answering paragraph away once and leaves the others', () => {
    const set = readSet(file(), WHOLE);
    const rounds = takeAway(set, 2);
    const lost = rounds.flatMap(({ questions }) => questions);
    expect([...lost].sort((a, b) => a - b)).toEqual([0, 1, 3, 4, 5]);
    for (const { articles, questions } of rounds) {
      for (const place of questions) {
        const { article, paragraph } = set.questions[place] ?? { article: '', paragraph: '' };
        const body = articles.find(({ id }) => id === article)?.body ?? '';
        expect(body).not.toContain(paragraph);
        expect(body).not.toBe('');
      }
    }
  });

  it('takes a package that is not installed for missing', () => {
    expect(loadPackage('verbatim-has-no-such-package')).toBeNull();
  });

  it.each([
    ['is not there', 'absent.json', 'cannot be read (ENOENT)'],
    ['is no question set', 'words.json', "is not a question set in SQuAD's format: it is no JSON"],
  ])('names a file that %s', (_, name, message) => {
    writeFileSync(join(folder, 'words.json'), 'just words');
    expect(() => readSet(join(folder, name), WHOLE)).toThrow(message);
  });

  it.each([
    [[], 'Name a question set: --data FILE.'],
    [['--data', 'a.json', '--every', '0'], '--every takes a whole number from 1, not "0".'],
  ])('refuses %j with the cure', (given, message) => {
    expect(() => readArguments(given)).toThrow(message);
  });

  it.each([
    ['the 12 million crowns', ['12 million crowns'], 1, 1],
    ['million crowns', ['12 million crowns', 'crowns'], 0, 0.8],
    ['herring', ['ferries'], 0, 0],
  ])('compares %j with %j as SQuAD does', (text, answers, exact, f1) => {
    const overlap = overlapWith(text, answers);
    expect(overlap.exact).toBe(exact);
    expect(overlap.f1).toBeCloseTo(f1, 5);
  });
});
