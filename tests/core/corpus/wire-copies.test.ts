import { buildCorpus, type Corpus } from '../../../src/core/corpus/corpus';
import type { Article } from '../../../src/core/article/article';
import { isSameText, sharedTexts } from '../../../src/core/corpus/shared-texts';
import { sharedEnglish } from '../../support/coverage';
import { EDITED_TEXT, fireArticle, OWN_TEXT, WIRE_TEXT } from '../../support/wire-stories';

const corpusOf = (...articles: readonly Article[]): Corpus =>
  buildCorpus(articles, sharedEnglish());
const groupsOf = (corpus: Corpus): readonly string[] => [
  ...new Set([...sharedTexts(corpus).values()].map(({ articles }) => articles.join(' '))),
];

const BOILERPLATE =
  'Calder Grain, founded in a shed behind the old brewery by two sisters, runs depots in nine counties and has carried barley, malt and the occasional piano since the railway closed; its figures are published every spring.';
const NOTICE = [
  'The ferry between Calder Quay and the north bank will not run on Sunday, since the slipway is to be cleared of weed and the ramp painted, the harbour office said in a notice.',
];

describe('one text in several outlets', () => {
  it('is found where words were edited and paragraphs left out, and a report in other words is not', () => {
    const corpus = corpusOf(
      fireArticle('a', 'Argus', WIRE_TEXT),
      fireArticle('b', 'Beacon', EDITED_TEXT),
      fireArticle('c', 'Courier', OWN_TEXT),
    );
    expect(groupsOf(corpus)).toEqual(['a b']);
  });

  it('is found where an outlet put words of its own behind it', () => {
    const corpus = corpusOf(
      fireArticle('a', 'Argus', WIRE_TEXT),
      fireArticle('b', 'Beacon', [...EDITED_TEXT, ...OWN_TEXT.slice(0, 2)]),
    );
    expect(groupsOf(corpus)).toEqual(['a b']);
  });

  it('is found where paragraphs are set otherwise', () => {
    const corpus = corpusOf(
      fireArticle('a', 'Argus', WIRE_TEXT),
      fireArticle('b', 'Beacon', [
        EDITED_TEXT.slice(0, 2).join(' '),
        EDITED_TEXT.slice(2).join(' '),
      ]),
    );
    expect(groupsOf(corpus)).toEqual(['a b']);
  });

  it('is one where the second copy was made of the first', () => {
    const third = EDITED_TEXT.slice(1).map((paragraph) =>
      paragraph.replace('about ', 'roughly ').replace('crew', 'hands').replace('town', 'council'),
    );
    const corpus = corpusOf(
      fireArticle('a', 'Argus', WIRE_TEXT),
      fireArticle('b', 'Beacon', EDITED_TEXT),
      fireArticle('c', 'Courier', third),
    );
    expect(groupsOf(corpus)).toEqual(['a b c']);
  });

  it('is found in a notice of one paragraph', () => {
    const corpus = corpusOf(fireArticle('a', 'Argus', NOTICE), fireArticle('b', 'Beacon', NOTICE));
    expect(groupsOf(corpus)).toEqual(['a b']);
  });

  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['a long quotation', [...OWN_TEXT], [...NOTICE, WIRE_TEXT[3] ?? '']],
    ['a paragraph of a press release', [...OWN_TEXT, BOILERPLATE], [...EDITED_TEXT, BOILERPLATE]],
    ['a notice below a story', [...OWN_TEXT, ...NOTICE], NOTICE],
    ['nothing', [], []],
    ['a line', ['Read more on page 4.'], ['Read more on page 4.']],
  ])('is not %s that two articles share', (_, one, other) => {
    const corpus = corpusOf(fireArticle('a', 'Argus', one), fireArticle('b', 'Beacon', other));
    expect(groupsOf(corpus)).toEqual([]);
  });

  it('is not what one outlet printed twice', () => {
    const corpus = corpusOf(
      fireArticle('a', 'Argus', WIRE_TEXT),
      fireArticle('b', 'Argus', EDITED_TEXT),
    );
    expect(groupsOf(corpus)).toEqual([]);
  });

  it('has the agency that most of its outlets credit', () => {
    const corpus = corpusOf(
      fireArticle('a', 'Argus', WIRE_TEXT, { agencies: ['Associated Press'] }),
      fireArticle('b', 'Beacon', [
        `CALDER QUAY (AP) — ${EDITED_TEXT[0] ?? ''}`,
        ...EDITED_TEXT.slice(1),
      ]),
      fireArticle('c', 'Courier', [...EDITED_TEXT, 'Reuters contributed to this report.']),
    );
    expect(sharedTexts(corpus).get('c')?.agency).toBe('AP');
  });

  it('has none where two agencies are credited alike', () => {
    const corpus = corpusOf(
      fireArticle('a', 'Argus', WIRE_TEXT, { agencies: ['AP'] }),
      fireArticle('b', 'Beacon', EDITED_TEXT, { agencies: ['dpa'] }),
    );
    expect(sharedTexts(corpus).get('a')?.agency).toBeNull();
  });

  it('is found among seventy outlets that all carry it', () => {
    const outlets = Array.from({ length: 70 }, (_, number) => String(number));
    const corpus = corpusOf(...outlets.map((id) => fireArticle(id, `Outlet ${id}`, EDITED_TEXT)));
    expect(sharedTexts(corpus).get('0')?.articles).toHaveLength(70);
  });

  it('is told of two articles', () => {
    const [one, other, own] = [
      fireArticle('a', 'Argus', WIRE_TEXT),
      fireArticle('b', 'Beacon', EDITED_TEXT),
      fireArticle('c', 'Courier', OWN_TEXT),
    ];
    const corpus = corpusOf(one, other, own);
    expect([isSameText(corpus, one, other), isSameText(corpus, one, own)]).toEqual([true, false]);
  });
});
