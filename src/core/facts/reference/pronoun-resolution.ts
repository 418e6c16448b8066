import { OBJECT, isOf } from '../../language/words/word-classes';
import { PARTS, isPart } from '../../language/parts-of-speech';
import { genderOfWord } from '../../language/words/gender';
import type { Participant } from './participant';
import type { SpeakerSort } from '../syntax/phrase';
import type { Sentence } from '../syntax/sentence';
import { speechVerbOf } from '../../language/words/speech-verbs';
import { PRONOUN_SCORES, REFERENCE_REACH } from './thresholds';

/** Where a pronoun stands. */
export interface PronounPlace {
  readonly sentence: Sentence;
  /** Index of the pronoun's token. */
  readonly at: number;
  /** Number of the sentence, those that only quote left out. */
  readonly step: number;
}

const SORTS_OF: ReadonlyMap<string, readonly SpeakerSort[]> = new Map([
  ['he', ['person']],
  ['him', ['person']],
  ['his', ['person']],
  ['she', ['person']],
  ['her', ['person']],
  ['he/she', ['person']],
  ['they', ['crowd', 'body']],
  ['them', ['crowd', 'body']],
  ['it', ['body', 'text']],
]);

/** Whether a verb of saying belongs to the pronoun: "he said", "she also warned", "says he". */
function speaks({ tokens }: Sentence, at: number): boolean {
  if (speechVerbOf(tokens[at - 1]) !== undefined) return true;
  let next = at + 1;
  while (isPart(tokens[next], PARTS.AUX | PARTS.ADV)) next += 1;
  return speechVerbOf(tokens[next]) !== undefined;
}

/** Who spoke last goes on speaking; for what else people do it says less. */
function spokenBonus(one: Participant, sentence: Sentence, at: number, step: number): number {
  if (one.spokeAt < 0) return 0;
  const since = step - one.spokeAt;
  if (!speaks(sentence, at)) return since <= 1 ? PRONOUN_SCORES.spokeLastButActs : 0;
  return since <= 1 ? PRONOUN_SCORES.spokeLast : since <= 3 ? PRONOUN_SCORES.spokeLately : 0;
}

/** How well a participant suits a pronoun; null where it cannot be meant. */
function suits(
  one: Participant,
  word: string,
  { sentence, at, step }: PronounPlace,
): number | null {
  const sorts = SORTS_OF.get(word);
  if (sorts === undefined || !sorts.includes(one.sort)) return null;
  const gender = genderOfWord(word);
  if (gender !== null && one.gender !== null && one.gender !== gender) return null;
  const { paragraph } = sentence.passage;
  const distance = step - one.step;
  if (
    distance > REFERENCE_REACH.sentences ||
    paragraph - one.paragraph > REFERENCE_REACH.paragraphs
  )
    return null;
  // "Berg saw him": somebody else
  const isObject = isOf(word, OBJECT) && word !== 'it';
  if (isObject && distance === 0 && one.wasSubject && at - one.at < 5) return null;
  const isSecond = one.sort !== sorts[0];
  if (word === 'they' && isSecond && !one.wasSubject) return null;
  let score = PRONOUN_SCORES.start + PRONOUN_SCORES.aSentence * distance;
  if (distance === 0) score += PRONOUN_SCORES.sameSentence;
  if (paragraph === one.paragraph) score += PRONOUN_SCORES.sameParagraph;
  else score += PRONOUN_SCORES.aParagraph * (paragraph - one.paragraph - 1);
  if (one.wasSubject) score += PRONOUN_SCORES.subject;
  score += spokenBonus(one, sentence, at, step);
  if (one.wasOwner) score += PRONOUN_SCORES.owner;
  if (one.isNamed) score += PRONOUN_SCORES.named;
  if (gender !== null && one.gender === gender) score += PRONOUN_SCORES.sameGender;
  if (isSecond) score += one.sort === 'text' ? PRONOUN_SCORES.text : PRONOUN_SCORES.secondSort;
  if (one.nouns.has('one') || one.nouns.has('another') || one.nouns.has('other'))
    score += PRONOUN_SCORES.anybody;
  return score + Math.min(one.mentions, 5) * PRONOUN_SCORES.aMention;
}

/** Nouns that words in marks call the speaker's own: "my brother". */
function kinQuoted({ tokens, quoted }: Sentence): readonly string[] {
  if (quoted.size === 0) return [];
  return tokens.flatMap((token, at) => {
    const noun = tokens[at + 1];
    return quoted.has(at) && token.folded === 'my' && noun !== undefined ? [noun.folded] : [];
  });
}

/** Names within quotation marks: people seldom speak of themselves by name. */
function namesQuoted({ nameAt, quoted }: Sentence): ReadonlySet<string> {
  return new Set([...nameAt].flatMap(([at, { name }]) => (quoted.has(at) ? [name.id] : [])));
}

/** Who a pronoun stands for, of those met so far; null where two suit it about equally. */
export function resolvePronoun(
  participants: Iterable<Participant>,
  word: string,
  place: PronounPlace,
): Participant | null {
  if (!SORTS_OF.has(word)) return null;
  const kin = kinQuoted(place.sentence);
  const told = namesQuoted(place.sentence);
  let best: Participant | null = null;
  let [most, second] = [0, 0];
  for (const one of participants) {
    if (place.step - one.step > REFERENCE_REACH.sentences) continue;
    // who speaks of "my brother" is not the brother
    if (told.has(one.id) || kin.some((noun) => one.nouns.has(noun))) continue;
    const score = suits(one, word, place);
    if (score === null) continue;
    if (score > most) [best, most, second] = [one, score, most];
    else if (score > second) second = score;
  }
  return most - second >= PRONOUN_SCORES.margin ? best : null;
}
