import fc from 'fast-check';
import {
  analyseArticle,
  factCountOf,
  type AnalysedArticle,
} from '../../src/core/corpus/analysed-article';
import type { Article } from '../../src/core/article/article';
import { articleWordsOf } from '../../src/core/corpus/article-words';
import { tallyColumnsOf } from '../../src/core/corpus/tally-columns';
import { articleSpansOf } from '../../src/core/reading/article-spans';
import { readArticles } from '../../src/knowledge/read-articles';
import { fingerprintOf } from '../../src/core/corpus/fingerprint';
import { readArticle, writeArticle } from '../../src/stored/article-bytes';
import { DamagedBytes } from '../../src/stored/bytes';
import { readColumns, writeColumns } from '../../src/stored/columns';
import { readPassage, writePassage } from '../../src/stored/passage-bytes';
import { restoreArticle } from '../../src/stored/restore-article';
import { makeArticle } from '../support/articles';
import { sharedEnglish } from '../support/coverage';

const english = sharedEnglish();
const analyse = (article: Article): AnalysedArticle => analyseArticle(article, english);
const ARTICLES = ['knowledge', 'tests/fixtures/coverage'].flatMap(
  (folder) => readArticles(folder).articles,
);

/** Everything that is kept of an article, as plain data: what is a getter and what is a field alike. */
function plainOf(analysed: AnalysedArticle): unknown {
  const { article, passages, paragraphs, facts, passageFacts, implied } = analysed;
  const { strings, ...words } = articleWordsOf(analysed);
  const tally = tallyColumnsOf(analysed);
  const columns = new Map<string, ArrayLike<number>>(
    Object.entries({ ...words, ...articleSpansOf(analysed) }),
  );
  const all = strings();
  return JSON.parse(
    JSON.stringify({
      ...{ article, paragraphs, implied },
      passages: passages.map(
        ({ field, position, paragraph, sentence, start, end, text, tokens }) => [
          ...[field, position, paragraph, sentence, start, end, text, tokens],
        ],
      ),
      facts: [
        ...[facts.names, facts.roles, facts.quotations, facts.references],
        ...[facts.figures, facts.dates],
      ],
      passageFacts: passageFacts.map(({ names, roles, quotations, figures, dates }) => [
        ...[names, roles, quotations, figures, dates],
      ]),
      words: [...KEPT].map((name) => Array.from(columns.get(name) ?? [])),
      strings: [words.folded, words.stems, words.lemmas].map((column) =>
        Array.from(column, (string) => all[string]),
      ),
      tally: [tally.talliedStems, tally.spellings, tally.spellingStems].map((column) =>
        Array.from(column, (string) => tally.strings()[string]),
      ),
      counts: [...tally.stemCounts, ...tally.spellingCounts, tally.acronyms].map((column) =>
        Array.from(column),
      ),
      prints: fingerprintOf(analysed).paragraphs.map((shingles) => [...shingles]),
      count: factCountOf(analysed),
    }),
  ) as unknown;
}

const KEPT: ReadonlySet<string> = new Set([
  ...['folded', 'stems', 'lemmas', 'joined', 'sorts', 'firstToken', 'tokens', 'firstImplied'],
  ...['implied', 'firstSpan', 'spanStarts', 'spanEnds', 'spanSorts', 'cues'],
]);

const stored = (analysed: AnalysedArticle, places: readonly number[]): AnalysedArticle =>
  restoreArticle(
    analysed.article,
    places.map((place) => readPassage(writePassage(analysed, place), analysed.article)),
    places.length === analysed.passages.length ? analysed.facts.names : null,
  );

/** The whole of an article, written and read. */
const kept = (analysed: AnalysedArticle): AnalysedArticle =>
  readArticle(writeArticle(analysed), analysed.article);

describe('an article that was kept as bytes', () => {
  it.each(ARTICLES.map((article) => [article.id, article] as const))(
    'comes back as it was analysed: %s',
    (_, article) => {
      const analysed = analyse(article);
      const places = [...analysed.passages.keys()];
      expect(plainOf(stored(analysed, places))).toEqual(plainOf(analysed));
      expect(plainOf(kept(analysed))).toEqual(plainOf(analysed));
    },
  );

  it('comes back whatever its text holds', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(texts, fc.string({ maxLength: 60 }), (body, headline) => {
        const analysed = analyse(makeArticle({ headline, body }));
        const places = [...analysed.passages.keys()];
        expect(plainOf(stored(analysed, places))).toEqual(plainOf(analysed));
        expect(plainOf(kept(analysed))).toEqual(plainOf(analysed));
      }),
      { numRuns: 60 },
    );
  });

  it('comes back in part, with every fact at its passage', () => {
    const [first] = ARTICLES;
    const analysed = analyse(first ?? makeArticle());
    fc.assert(
      fc.property(fc.subarray([...analysed.passages.keys()]), (places) => {
        const part = stored(analysed, places);
        expect(part.passages.map(({ text }) => text)).toEqual(
          places.map((place) => analysed.passages[place]?.text),
        );
        for (const [place, { roles, quotations, figures }] of part.passageFacts.entries()) {
          const { text } = part.passages[place] ?? { text: '' };
          for (const { role, start, end } of roles) expect(text.slice(start, end)).toBe(role);
          for (const figure of figures) {
            expect(text.slice(figure.start, figure.end)).toBe(figure.text);
          }
          for (const { speaker, speakerPassage, speakerSpan } of quotations) {
            if (speaker === null || speakerPassage === null || speakerSpan === null) continue;
            expect(part.passages[speakerPassage]).toBeDefined();
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is not read from bytes that were cut short', () => {
    const [first] = ARTICLES;
    const analysed = analyse(first ?? makeArticle());
    const bytes = writePassage(analysed, 5);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), (length) => {
        expect(() => readPassage(bytes.subarray(0, length), analysed.article)).toThrow(
          DamagedBytes,
        );
      }),
    );
  });

  it('is the same once more when what came back is written again', () => {
    for (const article of ARTICLES) {
      const bytes = writeArticle(analyse(article));
      expect(writeArticle(readArticle(bytes, article)).equals(bytes)).toBe(true);
    }
  });

  it('is read whatever byte its bytes begin at', () => {
    const [first] = ARTICLES;
    const analysed = analyse(first ?? makeArticle());
    const bytes = writeArticle(analysed);
    for (const start of [1, 2, 3]) {
      const moved = Buffer.concat([Buffer.alloc(start), bytes]).subarray(start);
      expect(plainOf(readArticle(moved, analysed.article))).toEqual(plainOf(analysed));
    }
  });

  it('is not read whole from bytes that were cut short in its columns', () => {
    const [first] = ARTICLES;
    const analysed = analyse(first ?? makeArticle());
    const bytes = writeArticle(analysed);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 8 }), (length) => {
        expect(() => readArticle(bytes.subarray(0, length), analysed.article)).toThrow(
          DamagedBytes,
        );
      }),
    );
  });
});

describe('columns of numbers', () => {
  const column = fc.array(fc.oneof(fc.nat(300), fc.nat(70_000), fc.nat(0xffff_ffff)));

  it('come back, however large their numbers', () => {
    fc.assert(
      fc.property(fc.array(column), (columns) => {
        const back = readColumns(writeColumns(columns));
        expect(back.map((numbers) => [...numbers])).toEqual(columns);
      }),
    );
  });

  it('are not believed where another sort of machine wrote them', () => {
    const bytes = writeColumns([[1, 2]]);
    bytes.subarray(0, 4).reverse();
    expect(() => readColumns(bytes)).toThrow(DamagedBytes);
  });
});
