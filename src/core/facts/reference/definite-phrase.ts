import { isDefinite } from '../../language/words/word-classes';
import { genderOfWord } from '../../language/words/gender';
import type { Participant } from './participant';
import { sortOf, type Phrase, type SpeakerSort } from '../syntax/phrase';
import { extentOf } from '../syntax/phrase-extent';
import { resolvePronoun, type PronounPlace } from './pronoun-resolution';
import { wordSet } from '../../language/words/word-set';
import { REFERENCE_REACH } from './thresholds';

/** Offices that a text names without having named who holds them; never an epithet of somebody. */
const OFFICE = wordSet(
  'judge president premier mayor king queen pope coroner prosecutor governor speaker ambassador spokesman spokeswoman spokesperson source official officer witness minister chancellor secretary magistrate sheriff chairman chairwoman author lawyer manager driver victim suspect attacker gunman caller reader child boy girl man woman doctor teacher other one head leader director boss owner guard referee reporter editor court prince princess moderator interviewer applicant defendant',
);
const COMPANY = wordSet(
  'company firm group business airline retailer carmaker manufacturer supplier insurer startup start-up charity brewer publisher developer utility chain conglomerate',
);
/** The latest participant the article calls by a noun; null where another was called so just before. */
function calledBy(
  participants: Iterable<Participant>,
  noun: string,
  sort: SpeakerSort,
): Participant | null {
  let [best, other]: (Participant | null)[] = [null, null];
  for (const one of participants) {
    if (one.sort !== sort || !one.nouns.has(noun)) continue;
    if (best === null || best === undefined || one.step >= best.step) [best, other] = [one, best];
    else if (other === null || other === undefined || one.step > other.step) other = one;
  }
  if (best === null || best === undefined) return null;
  const confused =
    other !== null && other !== undefined && best.step - other.step < REFERENCE_REACH.confusable;
  return confused && !best.wasSubject ? null : best;
}

/** "the company": the only body with a name that has done or said something lately. */
function onlyNamedBody(participants: Iterable<Participant>, step: number): Participant | null {
  const found: Participant[] = [];
  for (const one of participants) {
    const isActive = one.wasSubject || one.spokeAt >= 0;
    if (
      one.isNamed &&
      one.sort === 'body' &&
      step - one.step <= REFERENCE_REACH.sentences &&
      isActive
    )
      found.push(one);
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** "the 22-year-old", "the striker", "the Portuguese": somebody named before, called by a new word. */
export function resolveEpithet(
  participants: Iterable<Participant>,
  noun: string,
  place: PronounPlace,
): Participant | null {
  const gender = genderOfWord(noun);
  const word = gender === null ? 'he/she' : gender === 'male' ? 'he' : 'she';
  const one = resolvePronoun(participants, word, place);
  return one?.isNamed === true && place.step - one.step <= 2 ? one : null;
}

/**
 * Who or what met before a definite phrase means ("the minister", "the report", "the company"); null
 * where it is new or not sure.
 */
export function resolveDefinite(
  participants: () => Iterable<Participant>,
  phrase: Phrase,
  place: PronounPlace,
): Participant | null {
  const { tokens } = place.sentence;
  const sort = sortOf(phrase, tokens);
  if (!isDefinite(tokens[phrase.first]?.folded)) return null;
  if (extentOf(place.sentence, phrase) !== phrase.next) return null;
  const noun = tokens[phrase.head]?.folded ?? '';
  const words = tokens.slice(phrase.first + 1, phrase.next).filter(({ kind }) => kind === 'word');
  const known = calledBy(participants(), noun, sort);
  // "the minister" is the one met; "the health minister" only who was called so
  if (known !== null) return words.every(({ folded }) => known.words.has(folded)) ? known : null;
  const isPlain = words.length === 1 || /-?old$/u.test(noun);
  if (!isPlain) return null;
  if (sort === 'person' && !OFFICE.has(noun)) return resolveEpithet(participants(), noun, place);
  return COMPANY.has(noun) ? onlyNamedBody(participants(), place.step) : null;
}
