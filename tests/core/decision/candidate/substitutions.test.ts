import {
  SUBSTITUTIONS,
  substitutionsOf,
} from '../../../../src/core/decision/candidate/substitutions';
import { askOf, evidenceAt } from '../../../support/evidence';

type Name = (typeof SUBSTITUTIONS)[number][0];

/** What a sentence has in place of the question's words, by name. */
function substitution(text: string, sentence: string, name: Name): number {
  const asked = askOf(text, sentence);
  const values = substitutionsOf(asked.question, evidenceAt(asked, sentence));
  return values[SUBSTITUTIONS.findIndex(([other]) => other === name)] ?? NaN;
}

describe('another word in the place of one that was asked about', () => {
  it.each<[Name, string, string]>([
    ['slot-changed', 'Who sent its army into Iraq?', 'Moscow sent its army into Chad in May.'],
    ['slot-changed', 'Who did it for €100,000?', 'Iqbal did it for €190,000 in May.'],
    ['count-changed', 'Who gave the eight lectures?', 'Iqbal gave seven lectures in May.'],
    ['halved-modifier', 'Who is the political advisor?', 'The military advisor is Ines Calder.'],
    ['replaced-modifier', 'Who is the political advisor?', 'The military advisor is Ines Calder.'],
    ['replaced-noun', 'Who opened the stone tunnel?', 'Ines Calder opened the stone bridge.'],
    ['replaced-verb', 'Who painted the bridge?', 'Ines Calder opened the bridge.'],
    ['replaced-name', 'Who opened Aldmouth harbour?', 'Ines Calder opened Cressford harbour.'],
    ['replaced-number', 'Who repaired 40 boats?', 'Ines Calder repaired 70 boats.'],
    ['absent', 'Who opened the bridge for penguins?', 'Ines Calder opened the bridge.'],
    ['unexplained', 'Who opened the bridge for penguins?', 'Ines Calder opened the bridge.'],
    ['prefix-denied', 'Who has legal papers here?', 'Some had illegal papers here in May.'],
    [
      'sides-differ',
      'Which minister accused the mayor?',
      'The mayor accused the minister on Monday.',
    ],
  ])('is seen, as %s, between %j and %j', (name, text, sentence) => {
    expect(substitution(text, sentence, name)).toBeGreaterThan(0);
  });

  it.each<[Name, string, string]>([
    ['slot-changed', 'Who sent its army into Chad?', 'Moscow sent its army into Chad in May.'],
    ['slot-changed', 'Who sent its army into Iraq?', 'Moscow sent its army home in May.'],
    ['count-changed', 'Who gave the seven lectures?', 'Iqbal gave seven lectures in May.'],
    ['slot-changed', 'Who swam in Orsley?', 'Iqbal swam there in May.'],
    ['replaced-name', 'Who came to the Orsley fair?', 'The May fair was opened by Iqbal.'],
    ['count-changed', 'Who gave the 7 lectures?', 'Iqbal gave seven lectures in May.'],
    ['count-changed', 'Who gave the one lecture?', 'Iqbal gave seven lectures in May.'],
    ['halved-modifier', 'Who is the military advisor?', 'The military advisor is Ines Calder.'],
    ['replaced-noun', 'Who opened the stone bridge?', 'Ines Calder opened the stone bridge.'],
    ['absent', 'Who opened the bridge?', 'Ines Calder opened the bridge.'],
    ['prefix-denied', 'Who has legal papers here?', 'Some had legal papers here in May.'],
    [
      'sides-differ',
      'Who was accused by the minister?',
      'The minister accused the mayor on Monday.',
    ],
    [
      'sides-differ',
      'Which mayor accused the minister?',
      'The mayor accused the minister on Monday.',
    ],
  ])('is not, as %s, between %j and %j', (name, text, sentence) => {
    expect(substitution(text, sentence, name)).toBe(0);
  });

  it('is either in place of each missing word or absent, and both sum up to what is missing', () => {
    const asked = askOf(
      'Who painted the stone tunnel for penguins?',
      'Ines Calder opened the stone bridge.',
    );
    const evidence = evidenceAt(asked, 'Ines');
    const values = substitutionsOf(asked.question, evidence);
    const shares = values.slice(0, 6).reduce((sum, value) => sum + value, 0);
    const { background, backgroundMass } = evidence.asked;
    const missing = background.reduce(
      (sum, weight, at) => sum + ((evidence.matches[at]?.weight ?? 0) > 0 ? 0 : weight),
      0,
    );
    expect(shares).toBeCloseTo(missing / backgroundMass, 9);
    expect(shares).toBeGreaterThan(0);
  });

  it('takes no place of a word that an earlier turn lent', () => {
    const asked = askOf('Who opened the stone tunnel?', 'Ines Calder opened the stone bridge.');
    const terms = asked.question.terms.map((term) => ({ ...term, inherited: true }));
    const [noun] = substitutionsOf({ ...asked.question, terms }, evidenceAt(asked, 'Ines'));
    expect(noun).toBe(0);
  });
});
