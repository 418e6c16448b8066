import { indexWordings, type EverydayTarget } from './everyday-index';
import { LINE_PARTS, readEverydayTable, type EverydayRelation } from './everyday-table';
import { placesFrom } from './phrase-places';
import { remembered } from './remembered';
import type { PartOfSpeech, Token } from './token';

/** A word or phrase of a question with what news may call it. */
export interface AskedUnit {
  /** Token numbers in the question, ascending; more than one where it is a phrase. */
  readonly tokens: readonly number[];
  /** Those of them that carry content, or all where none does ("go up"). */
  readonly telling: readonly number[];
  readonly wordings: readonly EverydayTarget[];
}

/** A token of the question that says in everyday words what a token of a sentence says. */
export interface WordingRelation {
  readonly questionToken: number;
  readonly sentenceToken: number;
  readonly relation: EverydayRelation;
  /** Place of the entry in its line; 0 is the best. */
  readonly rank: number;
}

/** A question read by the dictionary of everyday wordings. */
export interface AskedWordings {
  /** The words and phrases of the question that the dictionary knows, in order; none overlap. */
  readonly units: readonly AskedUnit[];
  /**
   * Which tokens of a sentence the question's tokens may mean, in order of the sentence: each pair
   * once as near or loose, once as opposite, once as reverse. About 2 µs.
   */
  relationsTo(sentence: readonly Token[]): readonly WordingRelation[];
}

/** The dictionary of everyday wordings. */
export interface EverydayWordings {
  /** Reads a question's tokens, longest phrases first. About 0.1 ms. */
  wordingsOf(question: readonly Token[]): AskedWordings;
}

const ALL_PARTS = Object.values(LINE_PARTS).reduce((all, part) => all | part, 0);
/** Stands for every part of speech that no line is of, and for names. */
const OTHER_PART = ALL_PARTS + 1;
const NAME_PART = 2 * OTHER_PART;

/** The parts of speech that a token may have by a line. */
const PART_OF: Readonly<Partial<Record<PartOfSpeech, number>>> = {
  NOUN: LINE_PARTS.N ?? 0,
  PROPN: NAME_PART,
  VERB: LINE_PARTS.V ?? 0,
  AUX: LINE_PARTS.V ?? 0,
  ADJ: LINE_PARTS.J ?? 0,
  ADV: LINE_PARTS.R ?? 0,
};

/** One thing that the question may mean, found by its first stem. */
interface Hit extends EverydayTarget {
  readonly unit: AskedUnit;
  /** The parts of speech, as bits, in which the news word is meant. */
  readonly accepted: number;
}

/** An acronym is filed in small letters, a text writes it in capitals. */
const LONGEST_ACRONYM = 5;
/** Asked wordings whose meanings are kept as objects: about 2 kB each. */
const MOST_KEPT = 2000;
const NONE: readonly WordingRelation[] = [];

/** Whether a token is looked up alone: function words, numbers and marks are not. */
const isAskedAlone = ({ kind, isStop, folded }: Token): boolean =>
  kind === 'word' && !isStop && !folded.startsWith("'");

/** Opens the dictionary given as a table in the form of the one that ships. Throws a `DamagedTable`. */
export function createEverydayWordings(table?: unknown): EverydayWordings {
  const index = indexWordings(table === undefined ? readEverydayTable() : readEverydayTable(table));

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

  const unitsOf = (tokens: readonly Token[]): readonly AskedUnit[] => {
    const held = new Set(tokens.map(({ stem }) => stem));
    const phrases: { readonly places: readonly number[]; readonly asked: string }[] = [];
    for (const [start, token] of tokens.entries()) {
      for (const asked of index.phrasesFrom(token.stem)) {
        // most phrases of a common first word fail at their last, and a look into a set is quick
        if (!held.has(asked.slice(asked.lastIndexOf(' ') + 1))) continue;
        const places = placesFrom(start, asked.split(' '), tokens);
        if (places !== null) phrases.push({ places, asked });
      }
    }
    const width = (places: readonly number[]): number => (places.at(-1) ?? 0) - (places[0] ?? 0);
    phrases.sort((a, b) => b.places.length - a.places.length || width(a.places) - width(b.places));
    const taken = new Set<number>();
    const units: AskedUnit[] = [];
    for (const { places, asked } of phrases) {
      if (places.some((place) => taken.has(place))) continue;
      for (const place of places) taken.add(place);
      units.push(unitOf(tokens, places, asked));
    }
    for (const [place, token] of tokens.entries()) {
      if (taken.has(place) || !isAskedAlone(token)) continue;
      units.push(unitOf(tokens, [place], token.stem));
    }
    return units
      .filter(({ wordings }) => wordings.length > 0)
      .sort((a, b) => (a.tokens[0] ?? 0) - (b.tokens[0] ?? 0));
  };

  /** The parts of speech in which a line counts in full: its own, and those the word has no line for. */
  const acceptedBy = ({ part, stems }: EverydayTarget): number => {
    if (part === 0 || stems.length > 1) return ALL_PARTS | OTHER_PART | NAME_PART;
    const others = (ALL_PARTS & ~index.partsOf(stems[0] ?? '')) | OTHER_PART;
    // a name is never a verb or an adjective
    return part === LINE_PARTS.N ? part | others | NAME_PART : part | others;
  };

  return {
    wordingsOf(question) {
      const units = unitsOf(question);
      let hits: ReadonlyMap<string, readonly Hit[]> | null = null;
      return {
        units,
        relationsTo(sentence) {
          hits ??= hitsOf(units, acceptedBy);
          return relationsTo(sentence, hits);
        },
      };
    },
  };
}

function hitsOf(
  units: readonly AskedUnit[],
  acceptedBy: (target: EverydayTarget) => number,
): ReadonlyMap<string, readonly Hit[]> {
  const hits = new Map<string, Hit[]>();
  const file = (stem: string, hit: Hit): void => {
    const list = hits.get(stem);
    if (list) list.push(hit);
    else hits.set(stem, [hit]);
  };
  for (const unit of units) {
    for (const target of unit.wordings) {
      const [stem = ''] = target.stems;
      const hit = { ...target, unit, accepted: acceptedBy(target) };
      file(stem, hit);
      if (target.stems.length === 1 && stem.length <= LONGEST_ACRONYM) {
        file(stem.toUpperCase(), hit);
      }
    }
  }
  return hits;
}

/**
 * Whether a token is a name by its capital: within a sentence, behind no mark, where other words of
 * content are small, as they are not in a headline. Taggers call many a name a verb ("met Sue").
 */
function isName(token: Token, place: number, sentence: readonly Token[]): boolean {
  const before = sentence[place - 1];
  if (!token.isCapitalised || before === undefined || before.kind === 'mark') return false;
  return sentence.some(
    ({ kind, isCapitalised, isStop }) => kind === 'word' && !isCapitalised && !isStop,
  );
}

/**
 * What a hit comes to at a token of this part of speech. Taggers err with words of two parts ("will
 * close"), so what is near for another part is loose here; an opposite of another part is none.
 */
function relationIn({ relation, accepted }: Hit, part: number): EverydayRelation | null {
  if ((accepted & part) !== 0) return relation;
  if (part === NAME_PART || relation === 'opposite') return null;
  return 'loose';
}

function relationsTo(
  sentence: readonly Token[],
  hits: ReadonlyMap<string, readonly Hit[]>,
): readonly WordingRelation[] {
  let found: WordingRelation[] | null = null;
  for (let place = 0; place < sentence.length; place += 1) {
    const token = sentence[place];
    if (token === undefined) continue;
    const here = hits.get(token.stem);
    if (here === undefined) continue;
    const part = isName(token, place, sentence) ? NAME_PART : (PART_OF[token.pos] ?? OTHER_PART);
    for (const hit of here) {
      const relation = relationIn(hit, part);
      if (relation === null) continue;
      const places = hit.stems.length === 1 ? [place] : placesFrom(place, hit.stems, sentence);
      if (places === null) continue;
      addRelations((found ??= []), hit, relation, places, sentence);
    }
  }
  return (
    found?.sort((a, b) => a.sentenceToken - b.sentenceToken || a.questionToken - b.questionToken) ??
    NONE
  );
}

/** Near and loose say the same of a pair, one more surely. */
const isSameClaim = (a: EverydayRelation, b: EverydayRelation): boolean =>
  a === b || (a === 'near' && b === 'loose') || (a === 'loose' && b === 'near');

/** Adds the pairs of one hit; of two that claim the same of a pair the surer stays, then the better rank. */
function addRelations(
  found: WordingRelation[],
  { unit, rank }: Hit,
  relation: EverydayRelation,
  places: readonly number[],
  sentence: readonly Token[],
): void {
  const content = places.filter((place) => sentence[place]?.isStop === false);
  for (const sentenceToken of content.length > 0 ? content : places) {
    for (const questionToken of unit.telling) {
      const at = found.findIndex(
        (other) =>
          other.sentenceToken === sentenceToken &&
          other.questionToken === questionToken &&
          isSameClaim(other.relation, relation),
      );
      const pair = { questionToken, sentenceToken, relation, rank };
      const other = found[at];
      if (other === undefined) found.push(pair);
      else if (other.relation === relation ? rank < other.rank : relation === 'near') {
        found[at] = pair;
      }
    }
  }
}

/**
 * The relations between the tokens of one question and one sentence; to ask of many sentences, read
 * the question once with `wordingsOf`.
 */
export function relationsBetween(
  wordings: EverydayWordings,
  question: readonly Token[],
  sentence: readonly Token[],
): readonly WordingRelation[] {
  return wordings.wordingsOf(question).relationsTo(sentence);
}
