import model from 'wink-eng-lite-web-model';
import { remembered } from './remembered';
import { LONGEST_WORD } from './word-length';

const { stem: porterStem } = (model as unknown as { addons: { stem(word: string): string } })
  .addons;

/**
 * The Porter2 stem of a folded word; numbers lose their thousands marks and are left as they are, and
 * so is what is too long for a word.
 */
export const stemOf = remembered((word) => {
  if (word.length > LONGEST_WORD) return word;
  // wink's stemmer uses "3" as a marker of its own, so no word with digits may reach it
  return /\d/u.test(word)
    ? word.replaceAll(/(?<=\d)[,\u00a0\u202f](?=\d{3})/gu, '')
    : porterStem(word);
});
