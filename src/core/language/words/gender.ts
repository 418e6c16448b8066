/** Grammatical gender as pronouns show it. */
export type Gender = 'male' | 'female';

const MALE =
  'he him his himself mr sir lord king prince duke father brother monsignor man men boy husband son uncle nephew grandfather grandson widower spokesman chairman businessman congressman policeman fireman fisherman salesman sportsman statesman actor waiter gentleman monk priest imam sheikh pope dad';
const FEMALE =
  'she her hers herself mrs ms miss madam mme dame lady queen princess duchess mother sister woman women girl wife daughter aunt niece grandmother granddaughter widow spokeswoman chairwoman businesswoman congresswoman policewoman actress waitress nun mum mom schoolgirl housewife midwife heiress goddess ballerina';

const WORDS: ReadonlyMap<string, Gender> = new Map([
  ...MALE.split(' ').map((word): [string, Gender] => [word, 'male']),
  ...FEMALE.split(' ').map((word): [string, Gender] => [word, 'female']),
]);

/** The gender a folded word shows by itself ("she", "Mr", "spokeswoman"); null for most words. */
export function genderOfWord(word: string): Gender | null {
  return WORDS.get(word) ?? null;
}
