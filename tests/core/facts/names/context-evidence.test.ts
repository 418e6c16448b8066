import { scoreOfContext } from '../../../../src/core/facts/names/context-evidence';
import { kindOf } from '../../../../src/core/facts/names/kind-evidence';
import type { NameKind } from '../../../../src/core/facts/names/name';
import { nameSpansOf } from '../../../../src/core/facts/names/name-spans';
import { readArticle } from '../../../support/facts';

/** The kind that the words around a name alone speak for. */
function kindAround(text: string, name = 'Ruvo'): NameKind {
  const passage = readArticle(text).passages[0];
  const span = passage && nameSpansOf(passage, new Set()).find(({ form }) => form === name);
  if (passage === undefined || span === undefined) throw new Error(`no ${name}: ${text}`);
  return kindOf(scoreOfContext(passage.tokens, span));
}

describe('what the words around a name say of its kind', () => {
  it.each<[NameKind, string]>([
    ['person', 'then Prime Minister Ruvo left'],
    ['person', 'then the teacher Ruvo left'],
    ['person', 'then Ruvo, 43, left'],
    ['person', 'then Ruvo, who won, left'],
    ['person', 'then Ruvo, a retired judge, left'],
    ['person', 'then the head of the road, Ruvo, left'],
    ['person', '“It holds,” said little Ruvo.'],
    ['person', 'It holds, Ruvo said.'],
    ['place', 'they live in Ruvo'],
    ['place', 'then the town of Ruvo burned'],
    ['place', 'then the Ruvo-based firm closed'],
    ['place', 'then Ruvo, where it rained, burned'],
    ['place', 'then Ruvo, a village by the lake, burned'],
    ['organisation', 'then the company Ruvo closed'],
    ['organisation', 'then Ruvo, a company of old, closed'],
    ['other', 'they painted Ruvo'],
    ['other', 'then a spokesman for the manufacturer, Ruvo, left'],
  ])('speaks for %s in %j', (kind, text) => {
    expect(kindAround(text)).toBe(kind);
  });

  it('takes no number for an age that nobody reaches', () => {
    const scores = [43, 116].map((age) => {
      const passage = readArticle(`they painted Ruvo, ${age}, there`).passages[0];
      const span = passage && nameSpansOf(passage, new Set())[0];
      return passage && span && scoreOfContext(passage.tokens, span).person;
    });
    expect(scores).toEqual([3, 0]);
  });
});
