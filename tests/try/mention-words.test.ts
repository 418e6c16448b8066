import { mentionAt, withMentions, withNames } from '../../src/try/page/mention-words';

const PEOPLE = [
  { name: 'verbatim', id: '1' },
  { name: 'member', id: '2' },
  { name: 'second member', id: '3' },
];

describe('mentions as they are typed', () => {
  it.each([
    ['@verbatim who led it?', '<@1> who led it?'],
    ['ask @second member or @member', 'ask <@3> or <@2>'],
    ['mail@verbatim.example', 'mail@verbatim.example'],
    ['@verbatimly', '@verbatimly'],
    ['@everyone', '@everyone'],
  ])('sends %s as a client would', (typed, sent) => {
    expect(withMentions(typed, PEOPLE)).toBe(sent);
  });

  it.each([
    ['<@1> who led it?', '@verbatim who led it?'],
    ['<@!3><@2>', '@second member@member'],
    ['<@9> and <#1>', '<@9> and <#1>'],
  ])('puts names into %s', (sent, shown) => {
    expect(withNames(sent, PEOPLE)).toBe(shown);
  });

  it.each([
    ['@', 1, { typed: '', start: 0 }],
    ['hello @ver', 10, { typed: 'ver', start: 6 }],
    ['a@b', 3, null],
    ['hello', 5, null],
  ])('knows whether %s is one', (text, caret, mention) => {
    expect(mentionAt(text, caret)).toEqual(mention);
  });
});
