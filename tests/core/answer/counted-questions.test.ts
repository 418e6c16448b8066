import { countMade } from '../../../src/core/answer/counted-questions';
import { sourcesOf } from '../../../src/core/answer/question-sources';
import { analyseArticle } from '../../../src/core/corpus/analysed-article';
import { makeArticle } from '../../support/articles';
import { english } from '../../support/facts';

const madeOf = (body: string) =>
  sourcesOf(analyseArticle(makeArticle({ body }), english)).flatMap(countMade);

describe('how many, and how much', () => {
  it.each([
    ['About 40 people were treated in hospital.', 'How many people were treated in hospital?'],
    ['At least 40 people were treated in hospital.', 'How many people were treated in hospital?'],
    ['The storm killed at least 12 sailors.', 'How many sailors did the storm kill?'],
    [
      'The council employs 380 people in Kessel.',
      'How many people does the council employ in Kessel?',
    ],
    ['The council keeps 380 police in Kessel.', 'How many police does the council keep in Kessel?'],
    ['The insurer paid £14m.', 'How much did the insurer pay?'],
    ['The insurer paid £14m for the wall.', 'How much did the insurer pay for the wall?'],
    ['The insurer paid more than £14m for the wall.', 'How much did the insurer pay for the wall?'],
  ])('is asked of %j', (body, question) => {
    expect(madeOf(body).map(({ text }) => text)).toEqual([question]);
  });

  it.each([
    ['it is not so', 'The storm did not kill 12 sailors.'],
    ['one is no count', 'The storm killed 1 sailor.'],
    ['what is counted describes', 'The council built a 12-storey tower.'],
    ['what is counted is no object', 'The storm sank the boats of 12 sailors.'],
    ['the sum belongs to a noun', 'The insurer built a £14m wall.'],
    ['the sum is no object', 'The insurer left with £14m.'],
    ['no figure stands there', 'The storm killed many sailors.'],
    ['the sentence has no clause of its own', 'It killed 12 sailors.'],
  ])('is not asked where %s', (_, body) => {
    expect(madeOf(body)).toEqual([]);
  });

  it('knows the figure that answers', () => {
    const [made] = madeOf('The storm killed at least 12 sailors.');
    expect(made?.fact).toMatchObject({
      kind: 'how-many',
      figure: { value: 12, counted: 'sailors' },
    });
    const [sum] = madeOf('The insurer paid £14m for the wall.');
    expect(sum?.fact).toMatchObject({ kind: 'how-much', figure: { value: 14_000_000 } });
  });
});
