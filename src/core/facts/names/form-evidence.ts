import { countriesNamed, peoplesNamed } from '../../language/words/countries';
import { isAcronym } from '../../language/fold';
import { isFirstName } from '../../language/words/first-names';
import { GENERATION, isOf } from '../../language/words/word-classes';
import { sumOf, type KindScores } from './kind-evidence';
import {
  GROUP_WORDS,
  JOINED_HEADS,
  NAME_OPENERS,
  NAME_PARTICLES,
  ORGANISATION_HEADS,
  PLACES,
  PLACE_HEADS,
  PLACE_TIES,
} from './name-words';
import { FORM_SCORES } from './thresholds';

/** What the list of countries, and our own of places and groups, say of a name. */
function scoreByLists(form: string, key: string): KindScores {
  const ways = new Set(countriesNamed(form).map(({ by }) => by));
  const isCountry = ways.has('name') || ways.has('short-form');
  const isDemonyms = peoplesNamed(form).length > 0;
  return sumOf([
    ways.has('demonym') && FORM_SCORES.demonym,
    isCountry && FORM_SCORES.country,
    ways.has('capital') && !isCountry && FORM_SCORES.capital,
    ways.size === 0 && isDemonyms && FORM_SCORES.demonyms,
    PLACES.has(key) && FORM_SCORES.knownPlace,
    form
      .split(/[-‐‑]/u)
      .slice(1, -1)
      .some((tie) => PLACE_TIES.has(tie)) && FORM_SCORES.placeTie,
    GROUP_WORDS.has(key) && FORM_SCORES.knownGroup,
  ]);
}

/** What stands at the end of a name behind a word that opens names: "Central America", "Little Taiwanese". */
function scoreOfOpened(first: string, last: string): Partial<KindScores> | false {
  if (!NAME_OPENERS.has(first)) return false;
  const named = countriesNamed(last);
  if (named.some(({ by }) => by === 'demonym')) return FORM_SCORES.openedGroup;
  return (named.length > 0 || PLACES.has(last)) && FORM_SCORES.openedPlace;
}

/** What a name of several words says. */
function scoreOfSeveral(form: string, words: readonly string[]): KindScores {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const isPair = isFirstName(first) && words.length === 2;
  const isPlain = words.every(
    (word) => !ORGANISATION_HEADS.has(word) && !PLACE_HEADS.has(word) && !JOINED_HEADS.has(word),
  );
  const isJoined =
    words.some((word) => /^(?:of|for)$/u.test(word)) &&
    words.some((word) => JOINED_HEADS.has(word));
  return sumOf([
    isFirstName(first) && FORM_SCORES.firstOfSeveral,
    ORGANISATION_HEADS.has(last) && !isPair && FORM_SCORES.organisationHead,
    PLACE_HEADS.has(last) && !isPair && FORM_SCORES.placeHead,
    isJoined && FORM_SCORES.joined,
    words.some((word) => NAME_PARTICLES.has(word) && word.length > 1) && FORM_SCORES.particle,
    isOf(last, GENERATION) && FORM_SCORES.generation,
    /&/u.test(form) && FORM_SCORES.ampersand,
    countriesNamed(form).length === 0 && scoreOfOpened(first, last),
    isPlain && words.length <= 4 && FORM_SCORES.plain,
    isPlain && countriesNamed(first).length > 0 && FORM_SCORES.countryFirst,
  ]);
}

/** What the words of a name say of its kind, wherever it stands. */
export function scoreOfForm(form: string, key: string): KindScores {
  const words = key.split(' ');
  const last = words.at(-1) ?? '';
  const listed = scoreByLists(form, key);
  const worded =
    words.length > 1
      ? scoreOfSeveral(form, words)
      : sumOf([
          isFirstName(last) && FORM_SCORES.firstName,
          ORGANISATION_HEADS.has(last) && FORM_SCORES.organisationAlone,
        ]);
  return sumOf([
    listed,
    worded,
    isAcronym(form) && listed.place === 0 && FORM_SCORES.acronym,
    /(?:stan|shire|ville|grad|abad|burgh|borough)$/u.test(last) && FORM_SCORES.placeEnding,
  ]);
}
