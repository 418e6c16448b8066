import { isSettlement } from '../../language/words/place-words';
import { POSSESSIVE, isOf } from '../../language/words/word-classes';
import { RELATIVE, isLink } from '../../language/words/link-classes';
import { PARTS, NAMINGS, isPart } from '../../language/parts-of-speech';
import { countriesNamed } from '../../language/words/countries';
import type { Token } from '../../language/token';
import { wordSet } from '../../language/words/word-set';
import { NO_SCORES, sumOf, type KindScores } from './kind-evidence';
import { PAPER_HEADS } from './name-words';
import type { NameSpan } from './name-spans';
import { isBodyNoun, isCrowdNoun, isPersonNoun } from '../../language/words/person-words';
import { isWeakSpeech, speechVerbOf } from '../../language/words/speech-verbs';
import { HEAD_LINKS } from '../../language/words/link-words';
import { CONTEXT_SCORES } from './thresholds';

/** What a noun that a name is called by says. */
const scoreOfNoun = (noun: string, isBody = isBodyNoun(noun)): Partial<KindScores> | false => {
  if (isPersonNoun(noun)) return CONTEXT_SCORES.nounOfPerson;
  if (isSettlement(noun)) return CONTEXT_SCORES.nounOfPlace;
  return isBody && CONTEXT_SCORES.nounOfBody;
};

/** Prepositions behind which a noun is no longer the head. */
const ENDING_HEAD: ReadonlySet<string> = new Set([...HEAD_LINKS, 'from']);

/** What an apposition after a comma calls it: the first noun for a person, body or place. */
function scoreOfApposition(tokens: readonly Token[], from: number): Partial<KindScores> {
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
    const called = scoreOfNoun(token.folded);
    if (called !== false) return called;
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

/** What stands before a mention says of its kind. */
function scoreBefore(tokens: readonly Token[], { first, next, title }: NameSpan): KindScores {
  const [further, before, after] = [tokens[first - 2], tokens[first - 1], tokens[next]];
  const role = before?.folded ?? '';
  const isNoun = before?.pos === 'NOUN' || before?.pos === 'PROPN';
  const said = speechVerbOf(before);
  return sumOf([
    title.length > 0 && CONTEXT_SCORES.titled,
    isNoun && scoreOfNoun(role, isBodyNoun(role) && !isCrowdNoun(role)),
    role === 'of' && isSettlement(further?.folded ?? '') && CONTEXT_SCORES.settlementOf,
    BEFORE_PLACES.has(role) && CONTEXT_SCORES.within,
    TOWARDS.has(role) && CONTEXT_SCORES.towards,
    before?.text === ',' &&
      /^[,.;]$/u.test(after?.text ?? '.') &&
      followsRole(tokens, first - 2) &&
      CONTEXT_SCORES.followsRole,
    said?.kind === 'say' && /^(?:past|present)$/u.test(said.form) && CONTEXT_SCORES.saidBefore,
    // “…,” added little Amelie: what is described on the way from the verb to its name is somebody
    before?.pos === 'ADJ' && speechVerbOf(further)?.kind === 'say' && CONTEXT_SCORES.saidDescribed,
  ]);
}

/** What an article before a name says: "the Augustine Sun reported", "the Falcons beat". */
function scoreOfArticle(tokens: readonly Token[], { first, next }: NameSpan): KindScores {
  if (tokens[first - 1]?.folded !== 'the') return NO_SCORES;
  const [last, after] = [tokens[next - 1]?.folded ?? '', tokens[next]];
  return sumOf([
    CONTEXT_SCORES.article,
    // a ship of that name says nothing
    PAPER_HEADS.has(last) &&
      next - first > 1 &&
      speechVerbOf(after) !== undefined &&
      CONTEXT_SCORES.paper,
    // what is many and acts is a team or a group
    /[^s]s$/u.test(last) && after?.pos === 'VERB' && CONTEXT_SCORES.team,
  ]);
}

/** What an apposition or a clause behind a comma says: its age, "where", its country. */
function scoreBehindComma(tokens: readonly Token[], next: number): KindScores {
  if (tokens[next]?.text !== ',') return NO_SCORES;
  const further = tokens[next + 1];
  const age = Number(/^\d{1,3}$/u.exec(further?.text ?? '')?.[0] ?? 0);
  const closes = /^[,.;]$/u.test(tokens[next + 2]?.text ?? '.');
  const isCountry = countriesNamed(further?.text ?? '').some(({ by }) => by === 'name');
  return sumOf([
    age > 0 && age < 116 && closes && CONTEXT_SCORES.age,
    further?.folded === 'who' && CONTEXT_SCORES.who,
    further?.folded === 'where' && CONTEXT_SCORES.where,
    isCountry && CONTEXT_SCORES.countryBehind,
    scoreOfApposition(tokens, next + 1),
  ]);
}

/** What the words around one mention say of its kind. */
export function scoreOfContext(tokens: readonly Token[], span: NameSpan): KindScores {
  const [after, further] = [tokens[span.next], tokens[span.next + 1]];
  const verb = speechVerbOf(after);
  return sumOf([
    scoreBefore(tokens, span),
    scoreOfArticle(tokens, span),
    verb !== undefined && !isWeakSpeech(verb) && CONTEXT_SCORES.speaks,
    // people act more than other names do
    (after?.pos === 'VERB' || after?.pos === 'AUX') && CONTEXT_SCORES.acts,
    after?.folded === 'who' && CONTEXT_SCORES.who,
    after?.folded === '-' && further?.folded === 'based' && CONTEXT_SCORES.based,
    scoreBehindComma(tokens, span.next),
  ]);
}
