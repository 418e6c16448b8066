import { evidenceOf, settingOf } from '../../../src/core/reading/evidence';
import { askOf, settingAt } from '../../support/evidence';

const asked = askOf('who opened the dam', 'Rosa Quill opened the dam. The dam broke.');

describe('the evidence of a candidate', () => {
  it('keeps its setting and says which token meets which term', () => {
    const setting = settingAt(asked, 'Rosa');
    const evidence = evidenceOf(setting);
    expect(evidence).toMatchObject({
      number: setting.number,
      rank: setting.rank,
      best: setting.best,
    });
    expect(evidence.passage.text).toBe('Rosa Quill opened the dam.');
    const met = [...evidence.termAt].flatMap((term, at) =>
      term < 0
        ? []
        : [`${evidence.passage.tokens[at]?.text ?? ''}=${asked.question.terms[term]?.text ?? ''}`],
    );
    expect(met).toEqual(['opened=opened', 'dam=dam']);
    expect(evidence.matches).toHaveLength(asked.question.terms.length);
  });

  it('is of no candidate past the last', () => {
    const { signs, corpus, retrieval } = asked;
    expect(settingOf(signs, corpus, retrieval, retrieval.candidates.length)).toBeNull();
    expect(settingOf(signs, corpus, retrieval, -1)).toBeNull();
  });
});
