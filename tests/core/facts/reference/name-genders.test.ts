import { readGenders } from '../../../../src/core/facts/reference/name-genders';
import { readArticle } from '../../../support/facts';
import { sentencesIn } from '../../../support/sentences';

function gendersIn(text: string): Readonly<Record<string, string>> {
  const { names, roles } = readArticle(text).facts;
  return Object.fromEntries(readGenders(sentencesIn(text), names, roles));
}

describe('the gender that an article shows', () => {
  it.each<[string, string, Record<string, string>]>([
    ['a title', 'Then Ms Ruvo slept.', { Ruvo: 'female' }],
    ['a role', 'Zyx Ruvo, a spokeswoman, slept.', { 'Zyx Ruvo': 'female' }],
    ['a given name', 'Then Anna Ruvo met Erik Zyx.', { 'Anna Ruvo': 'female', 'Erik Zyx': 'male' }],
    ['a given name alone', 'Then Anna slept.', { Anna: 'female' }],
    ['a pronoun behind it', 'Zyx Ruvo slept when she fell.', { 'Zyx Ruvo': 'female' }],
    ['a pronoun in the next sentence', 'Zyx Ruvo slept. He fell.', { 'Zyx Ruvo': 'male' }],
  ])('is told by %s', (_, text, expected) => {
    expect(gendersIn(text)).toEqual(expected);
  });

  it.each([
    ['nothing shows it', 'Zyx Ruvo slept. It rained.'],
    ['a surname looks like a given name', 'Then Zyx Anna rose. Anna slept.'],
    ['a pronoun is an object', 'Zyx Ruvo slept when they called him.'],
    ['a pronoun stands in quotation marks', 'Zyx Ruvo slept. “She fell,” it went.'],
    ['what shows it is said of somebody else', 'Zyx Ruvo, her neighbour, slept.'],
  ])('is none where %s', (_, text) => {
    expect(gendersIn(text)).toEqual({});
  });

  it('is that of the title before that of the given name, and of both before a pronoun', () => {
    expect(gendersIn('Then Mr Anna Ruvo slept. She fell.')).toEqual({ 'Anna Ruvo': 'male' });
    expect(gendersIn('Then Anna Ruvo slept. He fell.')).toEqual({ 'Anna Ruvo': 'female' });
  });

  it('does not give "she" behind a stranger’s name to him where a woman was named before', () => {
    expect(gendersIn('Anna Berg rose. Zyx Ruvo slept. She fell.')).toEqual({
      'Anna Berg': 'female',
    });
  });
});
