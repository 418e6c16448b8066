import { PARTS, isPart } from '../../language/parts-of-speech';
import { countriesNamed } from '../../language/words/countries';
import { isAcronym } from '../../language/fold';
import { scaledCurrency } from '../../language/words/currencies';
import { MAGNITUDES } from '../../language/words/number-words';
import type { Token } from '../../language/token';
import { currencyOf } from '../../language/words/units';
import { isFirstName } from '../../language/words/first-names';
import {
  FIELD_WORDS,
  JOINED_HEADS,
  NAME_PARTICLES,
  ORGANISATION_HEADS,
  PLACE_TIES,
  POSSESSIVE_OPENERS,
} from './name-words';
import { MONTHS } from '../../language/words/calendar-words';
import { wordSet } from '../../language/words/word-set';
import { speechVerbOf } from '../../language/words/speech-verbs';
import { APOSTROPHES, isGenitiveMark } from '../../language/words/quote-marks';

/** Token indices of a stretch of capitals that may hold one name or several. */
export interface Run {
  readonly first: number;
  readonly next: number;
}

const DASH = /^[-‐‑]$/u;
/** What follows a hyphen without belonging to the name: "Oslo-based". */
const AFTER_DASH = wordSet(
  'based led born style era run owned backed wide held listed linked bound made funded trained born controlled sponsored educated commissioned brokered occupied appointed elect area region type like only free level class sized friendly speaking language themed language year century ish inspired allied aligned imposed supported affiliated designed registered',
);
const COMMITTEES = wordSet(
  'committee association campaign center centre institute society council organization organisation federation union coalition alliance network commission fund',
);

/** Second syllables of Korean and Chinese given names, as written behind a hyphen: "Soo-jin Bae". */
const GIVEN_SYLLABLES = wordSet(`
  ah bin bae beom bok bum chan cheol cheon chul dae dong eon eun geun gi gil gon gu gyu ha hae hee heon ho hoon hui
  hun hwa hwan hwi hyang hyeok hyeon hyo hyuk hyun hyung ik il im ja jae je jeong ji jin jong joo joon ju jun jung
  ki kwan kwang kyo kyu kyung lan lin lok mi min mok myung na nam pil ra rae ri rim rok ryong seob seok
  seon seong seung shik shin sik sil sin song soo sook su suk sun sung tae taek uk un wha woo woong yeol
  yeon yeong yong yoo yoon young yu yul yun fang fen feng hong hua hui jian jie jing jun lei li lian liang ling mei
  ming ping qing rong rui tao ting wei wen xia xin xing ya yan yang yi ying yuan yue yun zhen zhi
`);

const AIMS = wordSet('for on against');
const OF_COMMITTEES = wordSet('for on');
const SAINTS = wordSet('st saint king queen prince');
const FUNCTIONS = PARTS.PRON | PARTS.DET | PARTS.AUX | PARTS.SCONJ | PARTS.CCONJ;

/** "Rs 16,189-crore", "50 MUSD", "0.92 Million": what belongs to an amount is nobody. */
function isMoney(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined) return false;
  if (after?.kind === 'number' && currencyOf(token.text) !== undefined) return true;
  if (before?.kind !== 'number') return false;
  const isScale = MAGNITUDES.has(token.folded) || token.text === 'MM';
  return (
    isScale || currencyOf(token.text) !== undefined || scaledCurrency(token.text) !== undefined
  );
}

/** "I", "I'm". */
const FIRST_PERSON = new RegExp(`^I(?:[${APOSTROPHES}]|$)`, 'u');

/** Whether a token can be part of a name by its capital alone. */
function isNameToken(tokens: readonly Token[], at: number, inDate: ReadonlySet<number>): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || !token.isCapitalised || inDate.has(at))
    return false;
  if (isMoney(tokens, at)) return false;
  if (FIRST_PERSON.test(token.text) || /^\p{Lu}\p{L}*-\p{Ll}/u.test(token.text)) return false;
  // "Will Smith", "May Berg"; "Louis Part", "Theodora May"
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (before?.isCapitalised === true && isFirstName(before.folded) && token.text.length > 2)
    return true;
  if (MONTHS.has(token.folded) && isActing(after)) return true;
  if (!token.isStop) return !isPart(token, FUNCTIONS) || isAcronym(token.text);
  return at > 0 && isFirstName(token.folded) && after?.isCapitalised === true;
}

/** Whether a word tells what a name before it does: "May said" is somebody, "May I" is not. */
const isActing = (token: Token | undefined): boolean =>
  token?.isCapitalised === false && (token.pos === 'AUX' || speechVerbOf(token) !== undefined);

const isPossessive = (token: Token | undefined): boolean =>
  token?.spaceBefore === false && isGenitiveMark(token.text);

const isCountry = (token: Token | undefined): boolean =>
  token !== undefined && (isAcronym(token.text) || countriesNamed(token.text).length > 0);

/** "Stoke-on-Trent", "Chalon-sur-Saône": whether a small word at a token is tied to the next one. */
function isLinkedOn(tokens: readonly Token[], at: number): boolean {
  const [link, dash, name] = tokens.slice(at, at + 3);
  return (
    PLACE_TIES.has(link?.text ?? '') &&
    DASH.test(dash?.text ?? '') &&
    dash?.spaceBefore === false &&
    name?.spaceBefore === false
  );
}

/** How far a name goes on after `at`, the index of a token of it; `at + 1` where it does not. */
function joined(
  tokens: readonly Token[],
  { first, next }: Run,
  isName: (at: number) => boolean,
): number {
  const [last, mark, after] = [tokens[next - 1], tokens[next], tokens[next + 1]];
  if (last === undefined || mark === undefined || after === undefined) return next;
  const length = next - first;
  if (DASH.test(mark.text) && !mark.spaceBefore && !after.spaceBefore) {
    if (isName(next + 1)) return isCountry(last) && isCountry(after) ? next : next + 2;
    // "Stoke-on-Trent", "Ashby-de-la-Zouch"
    let tied = next + 1;
    while (tied < next + 5 && isLinkedOn(tokens, tied)) tied += 2;
    if (tied > next + 1 && isName(tied)) return tied + 1;
    const isSyllable =
      length >= 2 && /^\p{Ll}{2,6}$/u.test(after.text) && !AFTER_DASH.has(after.folded);
    const isGivenName = GIVEN_SYLLABLES.has(after.text) && isName(next + 2);
    return isSyllable || isGivenName ? next + 2 : next;
  }
  if (isPossessive(mark) && POSSESSIVE_OPENERS.has(last.folded) && isName(next + 1))
    return next + 2;
  const saint = length > 1 && SAINTS.has(tokens[first]?.folded ?? '');
  if (saint && isPossessive(mark) && isName(next + 1)) return next + 2;
  if (mark.text === '&' && isName(next + 1)) return next + 2;
  const head = JOINED_HEADS.has(last.folded) ? last.folded : '';
  const article = after.folded === 'the' ? next + 2 : next + 1;
  if (mark.folded === 'of' && head !== '' && isName(article)) return article + 1;
  if (AIMS.has(mark.folded) && COMMITTEES.has(last.folded) && isName(article)) return article + 1;
  if (mark.folded === 'for' && length > 1 && head !== '' && isName(article)) return article + 1;
  if (mark.folded === 'in' && isName(article)) {
    const isCommittee = tokens.slice(first, next).some(({ folded }) => OF_COMMITTEES.has(folded));
    if (isCommittee) return article + 1;
  }
  if (mark.folded === 'and' && isName(next + 1)) {
    const country = countriesNamed(`${last.text} and ${after.text}`).length > 0;
    const fields = FIELD_WORDS.has(last.folded) && FIELD_WORDS.has(after.folded);
    const further = tokens[next + 2];
    const bodied = length > 1 || ORGANISATION_HEADS.has(further?.folded ?? '');
    return country || (fields && bodied) ? next + 2 : next;
  }
  let at = next;
  while (
    at < next + 3 &&
    NAME_PARTICLES.has(tokens[at]?.folded ?? '') &&
    tokens[at]?.isCapitalised === false
  ) {
    at += 1;
  }
  if (at > next && DASH.test(tokens[at]?.text ?? '')) at += 1;
  return at > next && isName(at) ? at + 1 : next;
}

/** The stretches of capitals of one sentence, with the small words that join them, in order. */
export function capitalRuns(tokens: readonly Token[], inDate: ReadonlySet<number>): readonly Run[] {
  const isName = (at: number): boolean => isNameToken(tokens, at, inDate);
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const opener = tokens[at]?.folded;
    const arabic =
      (opener === 'al' || opener === 'el') &&
      (DASH.test(tokens[at + 1]?.text ?? '') ? isName(at + 2) : isName(at + 1));
    if (!isName(at) && !arabic) continue;
    let next = arabic ? at + (DASH.test(tokens[at + 1]?.text ?? '') ? 3 : 2) : at + 1;
    for (let grown = 0; grown !== next;) {
      grown = next;
      if (isName(next)) next += 1;
      else next = joined(tokens, { first: at, next }, isName);
    }
    runs.push({ first: at, next });
    at = next - 1;
  }
  return runs;
}
