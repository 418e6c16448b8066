import { topicAsked } from '../../../src/core/question/topic-asked';
import { makeArticle } from '../../support/articles';
import { engineOf } from '../../support/coverage';

describe('a question for what is said of a topic', () => {
  it.each([
    ['what does the coverage say about the toll?', 'the toll?'],
    ['And what did the articles report about rain in May', 'rain in May'],
    ["what's known about the police search?", 'the police search?'],
    ['what has the coverage said on the mill', 'the mill'],
    ['anything about the strike?', 'the strike?'],
    ['Tell me about the flood report', 'the flood report'],
    ['so tell us more about Ada Quill', 'Ada Quill'],
    ['Whats the latest on the ferry?', 'the ferry?'],
    ["what's new about the toll", 'the toll'],
    ['any news on the missing boat', 'the missing boat'],
    ['give me details about the strike', 'the strike'],
  ])('%j asks for %j', (text, topic) => {
    expect(topicAsked(text)?.text).toBe(topic);
  });

  it.each([
    'what did the mayor say about the toll?',
    'what does the report say?',
    'what is the coverage area?',
    'what does the coverage say about?',
    'who said anything about the toll?',
    'did she tell him about the toll?',
    'what is the newest bridge?',
    'who has the latest report on rain?',
    'tell me everything about the toll',
  ])('%j does not', (text) => {
    expect(topicAsked(text)).toBeNull();
  });

  const engine = engineOf([
    makeArticle({
      id: 'a',
      publisher: 'Valley Gazette',
      headline: 'Baths',
      body: 'Kessel Works has won the order for the new baths. The pool holds 400 people.',
    }),
    makeArticle({
      id: 'b',
      publisher: 'Harbour Courier',
      headline: 'Council',
      body: 'Brand & Sons failed to get the order for the new baths. Rain fell all day.',
    }),
  ]);

  it('is answered by that outlet, whoever speaks', () => {
    const { outcome } = engine.ask('What did the Valley Gazette write about the order?');
    expect(outcome.excerpts[0]?.text).toContain('has won the order');
    expect(outcome.excerpts[0]?.outlet).toBe('Valley Gazette');
  });

  it('is put to another outlet by a turn, and says so', () => {
    const first = engine.ask('What does the Valley Gazette say about the order?');
    const { outcome } = engine.ask('and the Harbour Courier?', { conversation: [first] });
    expect(outcome.excerpts[0]?.text).toContain('failed to get the order');
    expect(outcome.understoodAs).toContain('Harbour Courier');
  });

  it('stays silent where nothing is said of it', () => {
    expect(engine.ask('what does the Valley Gazette say about pizza?').outcome.excerpts).toEqual(
      [],
    );
  });
});
