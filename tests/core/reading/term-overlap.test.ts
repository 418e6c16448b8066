import { TERM_OVERLAP } from '../../../src/core/reading/term-overlap';
import { askOf, evidenceAt, valuesOf } from '../../support/evidence';

const BODY =
  'Rosa Quill opened the old dam in 2014. The dam was closed. She praised the engineers of the dam. Nine ferries sank.';
const asked = askOf('Did Rosa Quill open the dam in 2014?', BODY);
const values = (begins: string): ReadonlyMap<string, number> =>
  valuesOf(TERM_OVERLAP, evidenceAt(asked, begins));

describe('how much of the question a passage holds', () => {
  it('is all of it where every term is met, and less where some are missing', () => {
    const [all, some] = [values('Rosa Quill'), values('The dam')];
    expect(all.get('overlap-count')).toBe(1);
    expect(all.get('names-missing')).toBe(0);
    expect(all.get('numbers-met')).toBe(1);
    expect(all.get('heaviest-missing')).toBe(0);
    expect(some.get('overlap-count')).toBeLessThan(1);
    expect(some.get('names-missing')).toBe(2);
    expect(some.get('heaviest-missing')).toBeGreaterThan(0);
  });

  it('parts what stands there from what is only meant', () => {
    const meant = values('She praised');
    expect(meant.get('overlap-implied')).toBeGreaterThan(0);
    expect(values('The dam').get('overlap-implied')).toBe(0);
  });

  it('parts the form typed from another form of the word', () => {
    const [typed, other] = ['Did she open the dam?', 'Was it the opening of dams?'].map((text) =>
      valuesOf(TERM_OVERLAP, evidenceAt(askOf(text, 'They open the dam.'), 'They open')),
    );
    expect(typed?.get('overlap-surface')).toBeGreaterThan(other?.get('overlap-surface') ?? 1);
  });

  it('is between nothing and all, whatever the passage', () => {
    for (const begins of ['Rosa Quill', 'The dam', 'She praised']) {
      for (const [name, value] of values(begins)) {
        if (/missing$/u.test(name) && !name.startsWith('heaviest')) continue;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1.000001);
      }
    }
  });

  it('counts a quoted phrase only to the letter', () => {
    const quote = (text: string): number | undefined =>
      valuesOf(TERM_OVERLAP, evidenceAt(askOf(text, BODY), 'Rosa Quill')).get('quoted-met');
    expect(quote('Who opened “the old dam”?')).toBe(1);
    expect(quote('Who opened “the dam of old”?')).toBe(0);
  });
});
