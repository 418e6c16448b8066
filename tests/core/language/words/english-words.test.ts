import { isEnglishWord } from '../../../../src/core/language/words/english-words';

describe('isEnglishWord', () => {
  it.each(
    (
      'government governments released escalating labourers organisation the what whose inquiry ' +
      'sanctions famine diplomats deployment abandonment criticised stopped bigger ox of'
    ).split(' '),
  )('knows %s', (word) => {
    expect(isEnglishWord(word)).toBe(true);
  });

  it.each(['waht', 'goverment', 'blaim', 'econmy', 'micheal', 'zzz', '', '-', 'al-', '1'])(
    'does not know "%s"',
    (word) => {
      expect(isEnglishWord(word)).toBe(false);
    },
  );
});
