import { isSettlement } from '../../language/words/place-words';
import { POSSESSIVE, GENERATION, isOf } from '../../language/words/word-classes';
import { RELATIVE, isLink } from '../../language/words/link-classes';
import { PARTS, NAMINGS, isPart } from '../../language/parts-of-speech';
import { countriesNamed } from '../../language/words/countries';
import { isAcronym } from '../../language/fold';
import type { Token } from '../../language/token';
import { wordSet } from '../../language/words/word-set';
import { isFirstName } from '../../language/words/first-names';
import { NAME_KINDS, type NameKind } from './name';
import {
  GROUP_WORDS,
  JOINED_HEADS,
  NAME_OPENERS,
  NAME_PARTICLES,
  ORGANISATION_HEADS,
  PAPER_HEADS,
  PLACES,
  PLACE_HEADS,
  PLACE_TIES,
} from './name-words';
import type { NameSpan } from './name-spans';
import { isBodyNoun, isCrowdNoun, isPersonNoun } from '../../language/words/person-words';
import { isWeakSpeech, speechVerbOf } from '../../language/words/speech-verbs';
import { HEAD_LINKS } from '../../language/words/link-words';

/** How much speaks for each kind; weights were set by hand and have no unit. */
export type KindScores = Readonly<Record<Exclude<NameKind, 'other'>, number>>;

/** Nothing known. */
export const NO_SCORES: KindScores = { person: 0, organisation: 0, place: 0, group: 0 };

/** Sums two scores. */
export function addScores(one: KindScores, two: KindScores): KindScores {
  return {
    person: one.person + two.person,
    organisation: one.organisation + two.organisation,
    place: one.place + two.place,
    group: one.group + two.group,
  };
}

/** What the words of a name say of its kind, wherever it stands. */
export function scoreOfForm(form: string, key: string): KindScores {
  const scores = { ...NO_SCORES };
  const words = key.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const several = words.length > 1;
  for (const { by } of countriesNamed(form)) {
    if (by === 'demonym') scores.group = 6;
    else if (by === 'capital') scores.place = Math.max(scores.place, 5);
    else scores.place = Math.max(scores.place, 6);
  }
  if (countriesNamed(form).length === 0) {
    const singular = form.replace(/s$/u, '');
    if (countriesNamed(singular).some(({ by }) => by === 'demonym')) scores.group = 5;
  }
  if (PLACES.has(key)) scores.place += 4;
  if (
    form
      .split(/[-‐‑]/u)
      .slice(1, -1)
      .some((tie) => PLACE_TIES.has(tie))
  )
    scores.place += 3;
  if (GROUP_WORDS.has(key)) scores.group += 4;
  if (isAcronym(form) && scores.place === 0) scores.organisation += 2;
  const named = isFirstName(first);
  if (named) scores.person += several ? 2.5 : 1;
  if (several) {
    const pair = named && words.length === 2;
    if (ORGANISATION_HEADS.has(last)) scores.organisation += pair ? 1.5 : 4;
    if (PLACE_HEADS.has(last)) scores.place += pair ? 1 : 3;
    if (
      words.some((word) => /^(?:of|for)$/u.test(word)) &&
      words.some((word) => JOINED_HEADS.has(word))
    ) {
      scores.organisation += 3;
    }
    if (words.some((word) => NAME_PARTICLES.has(word) && word.length > 1)) scores.person += 1;
    if (/(?:^|\s)\p{Lu}\.\s/u.test(form)) scores.person += 1.5;
    if (isOf(last, GENERATION)) scores.person += 2;
    if (/&/u.test(form)) scores.organisation += 4;
    const plain = words.every(
      (word) => !ORGANISATION_HEADS.has(word) && !PLACE_HEADS.has(word) && !JOINED_HEADS.has(word),
    );
    if (countriesNamed(form).length === 0 && NAME_OPENERS.has(first)) {
      // "Central America", "Little Taiwanese"
      const named = countriesNamed(words.at(-1) ?? '');
      if (named.some(({ by }) => by === 'demonym')) scores.group += 2;
      else if (named.length > 0 || PLACES.has(last)) scores.place += 3;
    }
    if (plain && words.length <= 4) scores.person += 0.6;
    // "Norwegian Refugee …": the adjective of a country begins a body's name
    if (plain && countriesNamed(words[0] ?? '').length > 0) scores.person -= 1;
  } else if (ORGANISATION_HEADS.has(last)) scores.organisation += 2;
  if (/(?:stan|shire|ville|grad|abad|burgh|borough)$/u.test(last)) scores.place += 1;
  if (/(?:ism|day)$/u.test(last) && !several) scores.person -= 2;
  return scores;
}

/** Prepositions behind which a noun is no longer the head. */
const ENDING_HEAD: ReadonlySet<string> = new Set([...HEAD_LINKS, 'from']);

/** What an apposition after a comma calls it: the first noun for a person, body or place. */
function scoreOfApposition(tokens: readonly Token[], from: number): KindScores {
  const opener = tokens[from];
  const owns = isOf(opener?.folded, POSSESSIVE);
  if (opener === undefined || (!owns && !isPart(opener, NAMINGS | PARTS.DET | PARTS.ADV)))
    return NO_SCORES;
  for (let at = from; at < Math.min(tokens.length, from + 9); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark' || isPart(token, PARTS.AUX | PARTS.SCONJ))
      break;
    if (isLink(token.folded, RELATIVE) || ENDING_HEAD.has(token.folded)) break;
    if (at > from && token.pos === 'VERB' && speechVerbOf(token) !== undefined) break;
    const further = tokens[at + 1];
    if (further?.pos === 'NOUN' || further?.pos === 'PROPN') continue;
    if (isPersonNoun(token.folded)) return { ...NO_SCORES, person: 2 };
    if (isSettlement(token.folded)) return { ...NO_SCORES, place: 2 };
    if (isBodyNoun(token.folded)) return { ...NO_SCORES, organisation: 2 };
  }
  return NO_SCORES;
}

/** Whether the words up to an index call somebody something: "a retired judge", "head of the inquiry". */
function followsRole(tokens: readonly Token[], last: number): boolean {
  let isFirst = true;
  for (let at = last; at > last - 8; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark' || token.pos === 'VERB') return false;
    if (isPersonNoun(token.folded)) return true;
    // "a spokesman for the manufacturer, Velo": the name is the manufacturer's
    if (isFirst && isBodyNoun(token.folded)) return false;
    if (token.pos === 'NOUN') isFirst = false;
  }
  return false;
}

const BEFORE_PLACES = wordSet(
  'in near across throughout outside inside around northern southern eastern western central downtown',
);
const TOWARDS = wordSet('from to at into toward towards');

/** What the words around one mention say of its kind. */
export function scoreOfContext(tokens: readonly Token[], span: NameSpan): KindScores {
  const scores = { ...NO_SCORES };
  const add = (more: KindScores): void => {
    Object.assign(scores, addScores(scores, more));
  };
  const [before, after, further] = [
    tokens[span.first - 1],
    tokens[span.next],
    tokens[span.next + 1],
  ];
  const role = before?.folded ?? '';
  if (span.title.length > 0) scores.person += 3;
  if (before?.pos === 'NOUN' || before?.pos === 'PROPN') {
    if (isPersonNoun(role)) scores.person += 2;
    else if (isSettlement(role)) scores.place += 2;
    else if (isBodyNoun(role) && !isCrowdNoun(role)) scores.organisation += 2;
  }
  if (role === 'of' && isSettlement(tokens[span.first - 2]?.folded ?? '')) scores.place += 3;
  if (BEFORE_PLACES.has(role)) scores.place += 1;
  if (TOWARDS.has(role)) scores.place += 0.3;
  if (
    before?.text === ',' &&
    /^[,.;]$/u.test(after?.text ?? '.') &&
    followsRole(tokens, span.first - 2)
  ) {
    scores.person += 1.5;
  }
  if (role === 'the') {
    scores.person -= 1;
    scores.organisation += 0.5;
    // "The Augustine Sun reported"; a ship of that name says nothing
    const isPaper = PAPER_HEADS.has(tokens[span.next - 1]?.folded ?? '');
    if (isPaper && span.next - span.first > 1 && speechVerbOf(after) !== undefined)
      scores.organisation += 3;
    // "the Falcons beat": what is many and acts is a team or a group
    const isMany = /[^s]s$/u.test(tokens[span.next - 1]?.folded ?? '');
    if (isMany && after?.pos === 'VERB') scores.organisation += 0.5;
  }
  const verb = speechVerbOf(after);
  if (verb !== undefined && !isWeakSpeech(verb)) scores.person += 0.8;
  // people act more than other names do
  if (after?.pos === 'VERB' || after?.pos === 'AUX') scores.person += 0.3;
  const said = speechVerbOf(before);
  if (said?.kind === 'say' && /^(?:past|present)$/u.test(said.form)) scores.person += 0.5;
  // “…,” added little Amelie: what is described on the way from the verb to its name is somebody
  if (before?.pos === 'ADJ' && speechVerbOf(tokens[span.first - 2])?.kind === 'say')
    scores.person += 1;
  if (after?.folded === 'who') scores.person += 1.5;
  if (after?.folded === '-' && further?.folded === 'based') scores.place += 3;
  if (after?.text === ',') {
    const age = Number(/^\d{1,3}$/u.exec(further?.text ?? '')?.[0] ?? 0);
    const closes = /^[,.;]$/u.test(tokens[span.next + 2]?.text ?? '.');
    if (age > 0 && age < 116 && closes) scores.person += 3;
    if (further?.folded === 'who') scores.person += 1.5;
    if (further?.folded === 'where') scores.place += 1.5;
    if (further !== undefined && countriesNamed(further.text).some(({ by }) => by === 'name'))
      scores.place += 1;
    add(scoreOfApposition(tokens, span.next + 2 - 1));
  }
  return scores;
}

/** The kind that most speaks for; `other` where little does. */
export function kindOf(scores: KindScores): NameKind {
  let best: NameKind = 'other';
  let most = 0.55;
  for (const kind of NAME_KINDS) {
    if (kind !== 'other' && scores[kind] > most) [best, most] = [kind, scores[kind]];
  }
  return best;
}
