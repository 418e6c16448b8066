import { sharedEnglish } from '../../support/coverage';
import { readSmallTalk } from '../../../src/core/question/small-talk';

const english = sharedEnglish();
const read = (text: string, covered: readonly string[] = []): string | null =>
  readSmallTalk(text, english.readTokens(text), (stem) => covered.includes(stem));

describe('readSmallTalk', () => {
  it.each([
    ['hi', 'greeting'],
    ['gm everyone', 'greeting'],
    ['good morning all', 'greeting'],
    ['thanks a lot!', 'thanks'],
    ['ok ty', 'thanks'],
    ['gotta go cya', 'farewell'],
    ['good night', 'farewell'],
    ['help', 'help'],
    ['what can you do?', 'help'],
    ['who are you', 'about'],
    ['are you a bot?', 'about'],
    ['are you a real person', 'about'],
    ['are you a language model?', 'about'],
    ['summarize the article', 'rewording'],
    ['give me the main points', 'rewording'],
    ['What are the key takeaways of the article?', 'rewording'],
    ["what's the gist?", 'rewording'],
    ['can you give me a short summary of what Kirby said?', 'rewording'],
    ['tl;dr', 'rewording'],
    ['please sum it up', 'rewording'],
    ['hey, well, should you summarize it?', 'rewording'],
    ['okay, then what were the main points of each article', 'rewording'],
    ['lol', 'small-talk'],
    ['👍🏽', 'small-talk'],
    ['hahaha nice', 'small-talk'],
    ['how are you', 'small-talk'],
    ['good bot', 'small-talk'],
    ['tell me a joke', 'small-talk'],
  ])('knows %j for %s', (text, kind) => {
    expect(read(text)).toBe(kind);
  });

  it.each([
    'who led the inquiry',
    'what about the flood?',
    'hi, who won the cup?',
    'thanks, and when?',
    'who wrote the summary of the report?',
    'what does the summary say?',
    'what are the main points of the treaty?',
    'what is the key to the mill?',
    'did he simplify the law?',
    'how will it work?',
    'what should I do if I hook one?',
    'how’s it thought to have got there, the little one?',
    'I’m off to Florida, has my holiday cash shrunk?',
    'how would this work?',
  ])('leaves %j to the coverage', (text) => {
    expect(read(text)).toBeNull();
  });

  it.each(['what can i ask about?', 'what do you know about', 'what do you cover?'])(
    'leaves %j to the list of articles',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it('asks the coverage where it has the word', () => {
    expect(read('i love the robots', ['robot'])).toBeNull();
  });

  it('takes a question of what the bot is for one, whatever words the coverage has', () => {
    expect(read('are you a real person?', ['real', 'person'])).toBe('about');
    expect(read('are they real people?', ['real', 'peopl'])).toBeNull();
  });
});
