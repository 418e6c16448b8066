import fc from 'fast-check';
import { analyseArticle, type AnalysedArticle } from '../../src/core/corpus/analysed-article';
import type { Article } from '../../src/core/article/article';
import { articleSignsOf } from '../../src/core/reading/article-signs';
import { readArticles } from '../../src/knowledge/read-articles';
import { fingerprintOf } from '../../src/core/corpus/fingerprint';
import { readArticle, writeArticle } from '../../src/stored/article-bytes';
import { createByteReader, createByteWriter, DamagedBytes } from '../../src/stored/bytes';
import { readFingerprint, writeFingerprint } from '../../src/stored/fingerprint-bytes';
import { readPassage, writePassage } from '../../src/stored/passage-bytes';
import { restoreArticle } from '../../src/stored/restore-article';
import { makeArticle } from '../support/articles';
import { sharedEnglish } from '../support/coverage';

const english = sharedEnglish();
const analyse = (article: Article): AnalysedArticle => analyseArticle(article, english);
const ARTICLES = ['knowledge', 'tests/fixtures/coverage'].flatMap(
  (folder) => readArticles(folder).articles,
);

/** Everything that is kept of an article, as plain data. */
function plainOf(analysed: AnalysedArticle): unknown {
  const signs = articleSignsOf(analysed);
  const rest = { ...analysed, derived: null };
  // getters and fields alike
  return JSON.parse(
    JSON.stringify({ ...rest, signs: { ...signs, spans: [...signs.spanStarts] } }),
  ) as unknown;
}

const stored = (analysed: AnalysedArticle, places: readonly number[]): AnalysedArticle =>
  restoreArticle(
    analysed.article,
    places.map((place) => readPassage(writePassage(analysed, place), analysed.article)),
    places.length === analysed.passages.length ? analysed.facts.names : null,
  );

describe('an article that was kept as bytes', () => {
  it.each(ARTICLES.map((article) => [article.id, article] as const))(
    'comes back as it was analysed: %s',
    (_, article) => {
      const analysed = analyse(article);
      const places = [...analysed.passages.keys()];
      expect(plainOf(stored(analysed, places))).toEqual(plainOf(analysed));
    },
  );

  it('comes back whatever its text holds', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(texts, fc.string({ maxLength: 60 }), (body, headline) => {
        const analysed = analyse(makeArticle({ headline, body }));
        const places = [...analysed.passages.keys()];
        expect(plainOf(stored(analysed, places))).toEqual(plainOf(analysed));
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

  it('comes back with its fingerprint, which is not made anew', () => {
    for (const article of ARTICLES) {
      const bytes = writeArticle(analyse(article));
      // of another text nothing could be made of it but what was kept
      const back = readArticle(bytes, {
        ...article,
        body: `${article.body}\n\nOne word more here.`,
      });
      expect(fingerprintOf(back)).toEqual(fingerprintOf(analyse(article)));
    }
  });

  it('brings any fingerprint back', () => {
    const shingles = fc.uniqueArray(fc.nat(0xffffffff)).map((all) => Uint32Array.from(all).sort());
    fc.assert(
      fc.property(fc.array(shingles), (paragraphs) => {
        const writer = createByteWriter();
        writeFingerprint(writer, paragraphs);
        expect(readFingerprint(createByteReader(writer.finish()))).toEqual(paragraphs);
      }),
    );
  });
});
