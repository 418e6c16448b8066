import { buildCorpus } from '../../../src/core/corpus/corpus';
import { answerIdOf, excerptWithId } from '../../../src/core/outcome/answer-id';
import { makeArticle } from '../../support/articles';
import { engineOf, sharedEnglish } from '../../support/coverage';

const DAM = makeArticle({
  id: 'dam',
  datePublished: '2021-03-04',
  body: 'The dam will stay shut until May. Nora Falk leads the water board.',
});

describe('the id of an answer', () => {
  it.each(['When will the dam open?', 'Who leads the water board?'])(
    'is the same for the same coverage and question, and leads back to it: %s',
    (question) => {
      const ids = [engineOf([DAM]), engineOf([makeArticle({ id: 'other' }), DAM])].map((engine) => {
        const [excerpt] = engine.ask(question, { article: 'dam' }).outcome.excerpts;
        if (excerpt === undefined) throw new Error(`no answer: ${question}`);
        const id = answerIdOf(excerpt);
        expect(excerptWithId(engine.corpus, id)).toMatchObject({
          ...{ text: excerpt.text, start: excerpt.start, field: excerpt.field },
        });
        return id;
      });
      expect(ids[0]).toMatch(/^[0-9a-z]{10}$/u);
      expect(new Set(ids).size).toBe(1);
    },
  );

  it.each(['', 'zzzzzzzzzz', '__proto__', 'a'.repeat(5000)])(
    'that never was leads nowhere: %.12s',
    (id) => {
      expect(excerptWithId(buildCorpus([DAM], sharedEnglish()), id)).toBeNull();
    },
  );

  it('leads nowhere once its words are changed', () => {
    const [excerpt] = engineOf([DAM]).ask('Who leads the water board?').outcome.excerpts;
    if (excerpt === undefined) throw new Error('no answer');
    const changed = makeArticle({ ...DAM, body: DAM.body.replace('leads', 'led') });
    const corpus = buildCorpus([changed], sharedEnglish());
    expect(excerptWithId(corpus, answerIdOf(excerpt))).toBeNull();
  });
});
