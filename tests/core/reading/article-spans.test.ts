import fc from 'fast-check';
import { analyseArticle } from '../../../src/core/corpus/analysed-article';
import { SPAN_CLASSES } from '../../../src/core/facts/spans/span-class';
import {
  articleSpansOf,
  joinPassageSigns,
  type ArticleSpans,
} from '../../../src/core/reading/article-spans';
import { makeArticle } from '../../support/articles';
import { english } from '../../support/facts';

const analysed = analyseArticle(
  makeArticle({
    headline: 'Dam opened',
    body: 'Rosa Quill came in 1984. Nobody else. It cost $5m then.',
  }),
  english,
);

/** The stretches of a passage as "sort: words". */
function spansOf(spans: ArticleSpans, passage: number): readonly string[] {
  const { tokens = [], text = '' } = analysed.passages[passage] ?? {};
  const found: string[] = [];
  for (let at = spans.firstSpan[passage] ?? 0; at < (spans.firstSpan[passage + 1] ?? 0); at += 1) {
    const [from = 0, to = 0] = [spans.spanStarts[at], spans.spanEnds[at]];
    const words = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    found.push(`${SPAN_CLASSES[spans.spanSorts[at] ?? -1] ?? ''}: ${words}`);
  }
  return found;
}

describe('the stretches of an article', () => {
  it('stand by passage, read with what its facts know', () => {
    const spans = articleSpansOf(analysed);
    expect(spansOf(spans, 1)).toEqual(['person: Rosa Quill', 'verb-phrase: came', 'year: 1984']);
    expect(spansOf(spans, 3)).toContain('money: $5m');
  });

  it('are read once', () => {
    expect(articleSpansOf(analysed)).toBe(articleSpansOf(analysed));
  });
});

it('joins what was kept of passages one by one, losing and adding nothing', () => {
  const span = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20));
  const passage = fc.record({ cues: fc.nat(99), spans: fc.array(span, { maxLength: 4 }) });
  fc.assert(
    fc.property(fc.array(passage, { maxLength: 5 }), (passages) => {
      const joined = joinPassageSigns(
        passages.map(({ cues, spans }) => ({ cues, spans: spans.flat() })),
      );
      expect(joined.firstSpan).toHaveLength(passages.length + 1);
      for (const [at, { cues, spans }] of passages.entries()) {
        const [from, to] = [joined.firstSpan[at] ?? -1, joined.firstSpan[at + 1] ?? -1];
        const own = Array.from({ length: to - from }, (_, place) => [
          joined.spanStarts[from + place],
          joined.spanEnds[from + place],
          joined.spanSorts[from + place],
        ]);
        expect(own).toEqual(spans);
        expect(joined.cues[at]).toBe(cues);
      }
    }),
  );
});
