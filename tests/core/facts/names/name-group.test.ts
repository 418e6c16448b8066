import { groupSpans } from '../../../../src/core/facts/names/name-group';
import type { NameSpan } from '../../../../src/core/facts/names/name-spans';
import { passagesOf } from '../../../../src/core/article/passage';
import { makeArticle } from '../../../support/articles';
import { english } from '../../../support/facts';

const text = 'Rosa Quill met the Valley Post. Rosa Quill left.';
const article = makeArticle({ headline: '', publisher: 'The Valley Post', body: text });
const passages = passagesOf(article, english);
const at = passages.findIndex(({ field }) => field === 'body');
/** The span of a form in a passage of the body. */
const spanOf = (form: string, passage = at): NameSpan => {
  const tokens = passages[passage]?.tokens ?? [];
  const start = passages[passage]?.text.indexOf(form) ?? -1;
  const first = tokens.findIndex((token) => token.start === start);
  const end = start + form.length;
  const next = tokens.findIndex((token) => token.end === end) + 1;
  return { passage, start, end, first, next, form, title: [], isInitial: false };
};

describe('spans of one spelling', () => {
  const groups = groupSpans(
    [spanOf('Rosa Quill'), spanOf('Valley Post'), spanOf('Rosa Quill', at + 1)],
    passages,
  );

  it('are gathered in the order of their first mention', () => {
    expect(groups.map(({ key, spans }) => [key, spans.length])).toEqual([
      ['rosa quill', 2],
      ['valley post', 1],
    ]);
  });

  it('are of the kind that form and place speak for', () => {
    expect(groups.map(({ kind }) => kind)).toEqual(['person', 'organisation']);
  });

  it('are none of no spans, and none of a span without a word', () => {
    expect(groupSpans([], passages)).toEqual([]);
    expect(groupSpans([{ ...spanOf('Rosa Quill'), form: '.' }], passages)).toEqual([]);
  });
});
