import { TRANSLATION } from '../../../src/core/reading/translation-features';
import { askOf, evidenceAt, valuesOf } from '../../support/evidence';

const BODY =
  'The reason for the ferry was a lack of roads. The ferry was painted. How many were killed on the ferry was told.';
const values = (question: string, begins: string): ReadonlyMap<string, number> =>
  valuesOf(TRANSLATION, evidenceAt(askOf(question, BODY), begins));

describe('words that were learned to answer to others', () => {
  it('make a kind of question likelier where they stand', () => {
    const [why, plain] = ['The reason', 'The ferry was'].map((begins) =>
      values('why was the ferry bought', begins),
    );
    expect(why?.get('kind-lift-best')).toBeGreaterThan(plain?.get('kind-lift-best') ?? 1);
    expect(why?.get('kind-lift')).toBeGreaterThan(plain?.get('kind-lift') ?? 1);
  });

  it('stand in for a term that is missing', () => {
    const [killed, painted] = ['How many', 'The ferry was'].map((begins) =>
      values('who died on the ferry', begins),
    );
    expect(killed?.get('translated')).toBeGreaterThan(0);
    expect(killed?.get('translated-count')).toBeGreaterThan(0);
    expect(painted?.get('translated')).toBe(0);
  });

  it('tell nothing of terms that are met themselves', () => {
    const { size } = values('ferry', 'The ferry was');
    expect(size).toBe(5);
    expect(values('ferry', 'The ferry was').get('translated')).toBe(0);
    expect(values('ferry', 'The ferry was').get('translated-count')).toBe(0);
  });

  it('have no noun to lift where the question asks for none', () => {
    expect(values('was the ferry lost', 'The ferry was').get('focus-lift')).toBe(0);
  });
});
