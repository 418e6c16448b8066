import { facingOf } from '../../../../src/core/decision/denial/facing';
import {
  deniedIn,
  isAsking,
  leadsIn,
  standpointOf,
} from '../../../../src/core/decision/stance/standpoint';
import { judgedAt, judgedOf } from '../../../support/candidates';

describe('how a candidate stands to its question', () => {
  it('stands on one reading of the sentence', () => {
    const [shown] = judgedOf(
      'did the council approve the bridge?',
      'The council approved the bridge.',
    );
    if (!shown) throw new Error('nothing was found');
    const { judged, facing, speech } = standpointOf(shown);
    expect([judged, facing.given, speech.speaker]).toEqual([shown, shown, null]);
  });

  it('are odd by a denial or an opposite, and even by both', () => {
    const odd = (sentence: string): boolean =>
      deniedIn(facingOf(judgedAt(judgedOf('did Berg sell the mill?', sentence), 'Berg'))).isOdd;
    expect(odd('Berg sold the mill in May.')).toBe(false);
    expect(odd('Berg did not sell the mill in May.')).toBe(true);
    expect(odd('Berg bought the mill in May.')).toBe(true);
  });

  it.each([
    ['Did the council approve the bridge?', true],
    ['**Did the council approve the bridge?**', true],
    ['The council approved the bridge.', false],
    ['“Did it?” the council asked of the bridge.', false],
  ])('may be a question itself: %s', (sentence, asks) => {
    const [shown] = judgedOf('did the council approve the bridge?', sentence);
    if (!shown) throw new Error('nothing was found');
    expect(isAsking(shown.one.passage)).toBe(asks);
  });

  it.each([
    ['A grant is not paid to:', true],
    ['A grant is not paid.', false],
  ])('may only lead in what stands behind it: %s', (sentence, leads) => {
    const [shown] = judgedOf('is a grant paid to farms?', sentence);
    if (!shown) throw new Error('nothing was found');
    expect(leadsIn(shown.one.passage)).toBe(leads);
  });
});
