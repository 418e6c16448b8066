import { saidMade } from '../../../src/core/answer/said-questions';
import { sourcesOf } from '../../../src/core/answer/question-sources';
import { analyseArticle } from '../../../src/core/corpus/analysed-article';
import { makeArticle } from '../../support/articles';
import { english } from '../../support/facts';

const madeOf = (body: string) =>
  sourcesOf(analyseArticle(makeArticle({ body }), english)).flatMap(saidMade);

describe('who said something', () => {
  it.each([
    ['“The pillars held to the last,” said Ada Quill.', 'Who said “The pillars held to the last”?'],
    ['Ada Quill said that the pillars had held.', 'Who said that the pillars had held?'],
    ['Ada Quill told reporters that the pillars had held.', 'Who said that the pillars had held?'],
    ['Ada Quill warned that the pillars would crack.', 'Who warned that the pillars would crack?'],
    ['Ada Quill denied that the pillars had cracked.', 'Who denied that the pillars had cracked?'],
  ])('is asked of %j', (body, question) => {
    expect(madeOf(body).map(({ text }) => text)).toEqual([question]);
  });

  it('knows who answers, and whether by a denial', () => {
    expect(madeOf('Ada Quill said that the pillars had held.')[0]?.fact).toEqual({
      ...{ kind: 'who-said', speaker: 'Ada Quill' },
    });
    expect(madeOf('Ada Quill denied that the pillars had cracked.')[0]?.fact.kind).toBe(
      'who-denied',
    );
  });

  it.each([
    ['they are few', '“It held well,” said Ada Quill.'],
    [
      'they are many',
      '“The old pillars of the bridge held to the last hour of the long storm that night,” said Ada Quill.',
    ],
    ['they begin with what names nothing', 'Ada Quill said nobody had seen the old pillars.'],
    ['nobody says them', '“The pillars held to the last.”'],
    ['somebody else is quoted in them', '“The mill is ‘the “old” mill’ of all,” said Ada Quill.'],
    ['they point elsewhere', 'Ada Quill said that it had held them well.'],
    ['somebody did not say them', 'Ada Quill did not say that the pillars had held.'],
    ['they are no clause', 'Ada Quill said a long prayer for the dead.'],
    ['they go on with commas', 'Ada Quill said that the pillars, old and worn, had held.'],
  ])('is not asked of words where %s', (_, body) => {
    expect(madeOf(body)).toEqual([]);
  });
});
