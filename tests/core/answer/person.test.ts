import { lenderMeant, personMeant, personTerms } from '../../../src/core/answer/person';
import { createLexicon } from '../../../src/core/language/words/create-lexicon';
import type { Antecedent } from '../../../src/core/question/follow-up';
import type { Question } from '../../../src/core/question/question';
import { readQuestion } from '../../../src/core/question/read-question';
import type { Excerpt } from '../../../src/core/outcome/outcome';
import { askOf } from '../../support/evidence';
import { english } from '../../support/facts';

const BODY =
  'Rosa Quill opened the dam. Its treasurer, Umar Shah, paid. Rosa Quill thanked Umar Shah.';
const excerpt = (words: string | null, speaker: string | null = null): Excerpt => {
  const start = words === null ? 0 : BODY.indexOf(words);
  const highlight = words === null ? null : [start, start + words.length];
  return { text: BODY, highlight, speaker } as unknown as Excerpt;
};
const who = (question: string, given: Excerpt | null): string => {
  const { corpus, question: asked } = askOf(question, BODY);
  return personTerms(asked, given, { corpus, english, lexicon: createLexicon() })
    .map(({ text }) => text)
    .join(' ');
};

describe('whom “he” or “she” means in the next turn', () => {
  it.each([
    [
      'a person whom the question names',
      'What did Rosa Quill open?',
      excerpt('the dam'),
      'Rosa Quill',
    ],
    [
      'the one whom the answer marks',
      'Who paid?',
      excerpt('Its treasurer, Umar Shah'),
      'Umar Shah',
    ],
    [
      'the one marked by the answer to “who”, not the one the question names',
      'Who is the treasurer of Rosa Quill?',
      excerpt('Its treasurer, Umar Shah'),
      'Umar Shah',
    ],
    [
      'the one named, where the answer marks nobody',
      'Who paid Rosa Quill?',
      excerpt('the dam'),
      'Rosa Quill',
    ],
    [
      'who is quoted, where nobody is marked',
      'What about the dam?',
      excerpt(null, 'Rosa Quill'),
      'Rosa Quill',
    ],
    [
      'whom the question describes, where nobody is named',
      'What did the new dam keeper of Orsley find?',
      excerpt(null),
      'new dam keeper Orsley',
    ],
    [
      'who is somebody’s, not that one',
      'Where is Rosa Quill’s nephew?',
      excerpt(null),
      'Rosa Quill nephew',
    ],
    [
      'whom the question describes, and nothing behind that',
      'Is the keeper of the dam in debt over the mill?',
      excerpt(null),
      'keeper dam',
    ],
    [
      'whose name a hyphen joins',
      'Where is the keeper of the Orsley-Tarn dam?',
      excerpt(null),
      'keeper Orsley Tarn dam',
    ],
    [
      'no place that has a person’s name in it',
      'What did New Rosa Guinea open?',
      excerpt(null),
      '',
    ],
    [
      'no ship of that name',
      'How old is the captain of the Rosa Quill?',
      null,
      'captain Rosa Quill',
    ],
    ['no place of that name', 'What did the keeper in Quill find?', null, 'keeper'],
    ['no firm that is asked for', 'Which firm built it?', excerpt('Umar Shah'), ''],
    ['nobody of two described', 'Did the keeper sue the miller?', excerpt(null), ''],
    ['no letter that is quoted', 'What about the dam?', excerpt(null, 'the letter'), ''],
    ['no crowd that is quoted', 'What about the dam?', excerpt(null, 'park wardens'), ''],
    ['one of whom no name is told', 'What about it?', excerpt(null, 'the keeper'), 'keeper'],
    ['nobody, where there is none', 'What about the dam?', excerpt(null), ''],
    ['nobody without an answer', 'What about the dam?', null, ''],
  ])('is %s', (_, question, given, expected) => {
    expect(who(question, given)).toBe(expected);
  });
});

describe('who is lent to a question of “he” or “she”', () => {
  const { corpus, question } = askOf('Who is she?', BODY);
  const tools = { corpus, english, lexicon: createLexicon() };
  const read = (text: string): Question => readQuestion(text, corpus, english, tools.lexicon);
  const memory = (text: string): Antecedent => ({
    question: read(text),
    person: personTerms(read(text), null, tools),
  });
  const lent = (last: string, ...earlier: readonly string[]): string => {
    const before = [...earlier, last].map((text) => ({ antecedent: memory(text) }));
    const { person, question: asked } = lenderMeant(question, memory(last), before);
    return [person, asked.terms].map((terms) => terms.map(({ text }) => text).join(' ')).join('; ');
  };

  it('is the last one who may be meant', () => {
    expect(lent('Did Umar Shah pay?', 'What did Rosa Quill open?')).toBe('Rosa Quill; pay');
  });

  it('is the last one who may be meant, though nobody was spoken of since', () => {
    expect(lent('Did Umar Shah pay?', 'What did Rosa Quill open?', 'What about the dam?')).toBe(
      'Rosa Quill; pay',
    );
  });

  it.each([
    ['stays whoever is known by name', 'What did Rosa Quill open?', 'Rosa Quill'],
    ['is whoever is asked for beside one who is described', 'Where is the keeper?', 'Umar Shah'],
  ])('%s', (_, first, expected) => {
    const before = [{ antecedent: memory(first) }];
    const person = personMeant(read('Who paid her?'), excerpt('Umar Shah'), before, tools);
    expect(person.map(({ text }) => text).join(' ')).toBe(expected);
  });

  it('is nobody, where nobody may be', () => {
    expect(lent('Did Umar Shah pay?')).toBe('; pay');
  });

  it('is whoever was spoken of last, where no words tell otherwise', () => {
    expect(lent('Where is the keeper?', 'What did Rosa Quill open?')).toBe('keeper; keeper');
  });
});
