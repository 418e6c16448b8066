import fc from 'fast-check';
import { readSourceDetail } from '../../../src/core/question/about-sources';

describe('readSourceDetail', () => {
  it.each([
    'what are your sources?',
    'What’s your source?',
    'what articles do you have?',
    'which articles do you have on the flood',
    'which articles?',
    'list your sources',
    'list the articles please',
    'can you show me your sources?',
    'tell me your sources',
    'give me a list of all the articles',
    'show me what you have',
    'what do you cover?',
    'so what do you know about?',
    'what can I ask about?',
    'what can i ask you about here?',
    'what can you tell me about?',
    'what topics can I ask about?',
    'what topics do you cover?',
    'what kind of questions can i ask?',
    'what news do you have',
    'which outlets are covered?',
    'how many articles are there?',
    'do you have any articles?',
    'where do you get your news from?',
    'where does your information come from?',
    'what is in the coverage?',
    'sources?',
    'well, then what was in the coverage?',
    'which articles could you read',
  ])('lists the articles for %j', (text) => {
    expect(readSourceDetail(text)).toBe('list');
  });

  it.each([
    'what are the sources of the report?',
    'what is the source of the leak?',
    'what are the sources for the claim',
    'list the sources of the report',
    'name the sources of income',
    'what sources did the report use?',
    'which sources did the council cite?',
    'which sources are quoted in the report?',
    'which articles did the law break?',
    'what articles of the treaty were broken?',
    'what did the inquiry cover?',
    'where does it come from?',
    'which paper?',
    'what is the document?',
    'what reports are there?',
    'what can people ask about?',
    'what do they know about?',
    'what can you tell me about the flood?',
    'why did the car deck have to be cut twice?',
    'how long was she on deck?',
    'did the film have subtitles?',
    'which agency had all of them used?',
    'will the agency go back to dropping food from planes?',
    'what papers do you need to get your money?',
    'who is the author of the rent bill?',
  ])('leaves %j to the coverage', (text) => {
    expect(readSourceDetail(text)).toBeNull();
  });

  it.each([
    ['what is the standfirst?', 'alternativeHeadline'],
    ['what is the deck of the article?', 'alternativeHeadline'],
    ['which news agencies does the article use?', 'agencies'],
    ['which agencies were used?', 'agencies'],
    ['who is the author?', 'author'],
    ['who is the author of the article?', 'author'],
  ])('reads %j as asking for the %s', (text, detail) => {
    expect(readSourceDetail(text)).toBe(detail);
  });

  it('reads whatever is typed in no time', () => {
    const words =
      'what which are the your all any you do have sources articles about list me can'.split(' ');
    const text = fc.array(fc.constantFrom(...words), { maxLength: 100 });
    fc.assert(
      fc.property(text, (typed) => {
        const begun = process.cpuUsage().user;
        readSourceDetail(typed.join(' '));
        // microseconds of this process
        expect(process.cpuUsage().user - begun).toBeLessThan(100_000);
      }),
    );
  });
});
