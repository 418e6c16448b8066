import type { EverydayIndex, EverydayTarget } from './everyday-index';
import { placesFrom } from './phrase-places';
import { remembered } from '../remembered';
import type { Token } from '../token';

/** A word or phrase of a question with what news may call it. */
export interface AskedUnit {
  /** Token numbers in the question, ascending; more than one where it is a phrase. */
  readonly tokens: readonly number[];
  /** Those of them that carry content, or all where none does ("go up"). */
  readonly telling: readonly number[];
  readonly wordings: readonly EverydayTarget[];
}

/** Asked wordings whose meanings are kept as objects: about 2 kB each. */
const MOST_KEPT = 2000;

/** Whether a token is looked up alone: function words, numbers and marks are not. */
const isAskedAlone = ({ kind, isStop, folded }: Token): boolean =>
  kind === 'word' && !isStop && !folded.startsWith("'");

/** Whether a word carries meaning in a phrase: those of content, and small verbs as well. */
const carriesMeaning = (token: Token | undefined): boolean =>
  token !== undefined && (!token.isStop || token.pos === 'VERB');

const isNoun = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' || token?.pos === 'PROPN';

/** A word of a longer phrase, as in "rents go up": it may mean what it means elsewhere, but less surely. */
const asPart = (unit: AskedUnit): AskedUnit => ({
  ...unit,
  wordings: unit.wordings
    .filter(({ relation }) => relation === 'near' || relation === 'opposite')
    .map((target) => (target.relation === 'near' ? { ...target, relation: 'loose' } : target)),
});

/** Makes a reader of the words and phrases of questions, longest phrases first. */
export function createUnitReader(
  index: EverydayIndex,
): (tokens: readonly Token[]) => readonly AskedUnit[] {
  const known = remembered((asked): readonly EverydayTarget[] => {
    const targets = index.targetsOf(asked);
    const found =
      targets.length === 0 && asked !== asked.toLowerCase()
        ? index.targetsOf(asked.toLowerCase())
        : targets;
    return found.filter(({ stems }) => stems.join(' ') !== asked);
  }, MOST_KEPT);

  const unitOf = (
    tokens: readonly Token[],
    places: readonly number[],
    asked: string,
  ): AskedUnit => {
    const content = places.filter((place) => tokens[place]?.isStop === false);
    return {
      tokens: places,
      telling: content.length > 0 ? content : places,
      wordings: known(asked),
    };
  };

  return (tokens) => {
    const held = new Set(tokens.map(({ stem }) => stem));
    const phrases: { readonly places: readonly number[]; readonly asked: string }[] = [];
    for (const [start, token] of tokens.entries()) {
      for (const last of held) {
        for (const asked of index.phrasesBetween(token.stem, last)) {
          const places = placesFrom(start, asked.split(' '), tokens);
          if (places !== null) phrases.push({ places, asked });
        }
      }
    }
    const width = (places: readonly number[]): number => (places.at(-1) ?? 0) - (places[0] ?? 0);
    phrases.sort((a, b) => b.places.length - a.places.length || width(a.places) - width(b.places));
    const taken = new Set<number>();
    const parts = new Set<number>();
    const units: AskedUnit[] = [];
    for (const { places, asked } of phrases) {
      if (places.some((place) => taken.has(place))) continue;
      units.push(unitOf(tokens, places, asked));
      // "shut down" means neither of its words; "rents go up" has rents that go up, "how many kids" kids
      const carrying = places.filter((place) => carriesMeaning(tokens[place]));
      const isHidden = carrying.length < 2 && !carrying.some((place) => isNoun(tokens[place]));
      for (const place of places) (isHidden ? taken : parts).add(place);
    }
    for (const [place, token] of tokens.entries()) {
      if (taken.has(place) || !isAskedAlone(token)) continue;
      const unit = unitOf(tokens, [place], token.stem);
      units.push(parts.has(place) ? asPart(unit) : unit);
    }
    return units
      .filter(({ wordings }) => wordings.length > 0)
      .sort((a, b) => (a.tokens[0] ?? 0) - (b.tokens[0] ?? 0));
  };
}
