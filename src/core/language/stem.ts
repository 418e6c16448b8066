import model from 'wink-eng-lite-web-model';
import { remembered } from './remembered';

const { stem: porterStem } = (model as unknown as { addons: { stem(word: string): string } })
  .addons;

/** The Porter2 stem of a folded word; numbers lose their thousands marks and are left as they are. */
export const stemOf = remembered((word) =>
  // wink's stemmer uses "3" as a marker of its own, so no word with digits may reach it
  /\d/u.test(word) ? word.replaceAll(/(?<=\d)[,\u00a0\u202f](?=\d{3})/gu, '') : porterStem(word),
);
