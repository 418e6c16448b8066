import { deniedMade, whenMade, whereMade } from '../../../src/core/answer/clause-questions';
import { sourcesOf, type Source } from '../../../src/core/answer/question-sources';
import { analyseArticle } from '../../../src/core/corpus/analysed-article';
import { makeArticle } from '../../support/articles';
import { english } from '../../support/facts';

function sourceOf(body: string): Source {
  const article = makeArticle({ body, datePublished: '2021-03-09' });
  const [source] = sourcesOf(analyseArticle(article, english));
  if (source === undefined) throw new Error(`no sentence: ${body}`);
  return source;
}
const textOf = (made: readonly { readonly text: string }[]): string | undefined => made[0]?.text;

describe('when something happened', () => {
  it.each([
    ['The Kessel bridge reopened on Monday.', 'When did the Kessel bridge reopen?'],
    ['On Monday the council voted for the plan.', 'When did the council vote for the plan?'],
    ['The board was founded in early 1961.', 'When was the board founded?'],
    [
      'The board was founded in late March 2019 by a miller.',
      'When was the board founded by a miller?',
    ],
    ['The bridge reopened Monday.', 'When did the bridge reopen?'],
    ['The bridge reopened early on Monday.', 'When did the bridge reopen?'],
    ['Corvane was fined in 2019 for a leak.', 'When was Corvane fined for a leak?'],
  ])('is asked of %j', (body, question) => {
    expect(textOf(whenMade(sourceOf(body)))).toBe(question);
  });

  it.each([
    ['it says until when', 'The bridge stayed closed until Monday.'],
    ['it says since when', 'The bridge has stayed closed since early 2019.'],
    ['the date belongs to a noun', 'The mayor read the 2018 report.'],
    ['the date owns something', "Twelve men died in Tuesday's fire."],
    ['it points at a day told before', 'The bridge reopened that Monday.'],
    ['two dates stand there', 'The bridge reopened on Monday and closed on Tuesday.'],
    ['it did not happen', 'The bridge did not reopen on Monday.'],
    ['no date stands there', 'The bridge reopened with a song.'],
    ['nobody knows which day that is', 'The bridge reopened at noon.'],
  ])('is not asked where %s', (_, body) => {
    expect(whenMade(sourceOf(body))).toEqual([]);
  });

  it('knows the date that answers', () => {
    const [made] = whenMade(sourceOf('The bridge reopened on 5 March 2021.'));
    expect(made?.fact).toMatchObject({ kind: 'when', date: { from: '2021-03-05' } });
  });
});

describe('where something happened', () => {
  it('is asked of a place that the verb has', () => {
    const [made] = whereMade(sourceOf('The trial of the keeper opened in London.'));
    expect(made).toEqual({
      text: 'Where did the trial of the keeper open?',
      fact: { kind: 'where', place: 'London' },
    });
  });

  it.each([
    ['no preposition leads to it', 'The mayor left London.'],
    ['it belongs to a participle', 'The mayor read letters written in London.'],
    ['two places stand there', 'The mayor slept in London and in Oslo.'],
    ['it did not happen', 'The trial did not open in London.'],
    ['no place stands there', 'The trial opened in silence.'],
    ['what it says already says where', 'The trial opened in a court in London.'],
  ])('is not asked where %s', (_, body) => {
    expect(whereMade(sourceOf(body))).toEqual([]);
  });
});

describe('whether what is not so is so', () => {
  it.each([
    ['The keeper has not closed the lighthouse.', 'Has the keeper closed the lighthouse?'],
    ['The keeper did not repair the lighthouse.', 'Did the keeper repair the lighthouse?'],
  ])('is asked of %j', (body, question) => {
    expect(deniedMade(sourceOf(body))).toEqual([{ text: question, fact: { kind: 'denied' } }]);
  });

  it.each(['The keeper has closed the lighthouse.', 'It has not closed.'])(
    'is not asked of %j',
    (body) => {
      expect(deniedMade(sourceOf(body))).toEqual([]);
    },
  );
});
