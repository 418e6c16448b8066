import type { AskedUnit } from './asked-units';
import type { EverydayIndex, EverydayTarget } from './everyday-index';
import { LINE_PARTS, type EverydayRelation } from './everyday-table';
import { placesFrom } from './phrase-places';
import type { PartOfSpeech, Token } from '../token';

/** A token of the question that says in everyday words what a token of a sentence says. */
export interface WordingRelation {
  readonly questionToken: number;
  readonly sentenceToken: number;
  readonly relation: EverydayRelation;
  /** Place of the entry in its line; 0 is the best. */
  readonly rank: number;
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
interface Hit {
  readonly unit: AskedUnit;
  readonly target: EverydayTarget;
  readonly index: EverydayIndex;
}

/** What the units of a question may mean, by first stem. */
export type WordingHits = ReadonlyMap<string, readonly Hit[]>;

/** An acronym is filed in small letters, a text writes it in capitals. */
const LONGEST_ACRONYM = 5;
const NONE: readonly WordingRelation[] = [];

/** The parts of speech, as bits, in which a line counts in full: its own, and those the word has no line for. */
function acceptedBy({ target: { part, stems }, index }: Hit): number {
  if (part === 0 || stems.length > 1) return ALL_PARTS | OTHER_PART | NAME_PART;
  const others = (ALL_PARTS & ~index.partsOf(stems[0] ?? '')) | OTHER_PART;
  // a name is never a verb or an adjective
  return part === LINE_PARTS.N ? part | others | NAME_PART : part | others;
}

/** Files what the units of a question may mean by the first stem that it has in a sentence. */
export function hitsOf(units: readonly AskedUnit[], index: EverydayIndex): WordingHits {
  const hits = new Map<string, Hit[]>();
  const file = (stem: string, hit: Hit): void => {
    const list = hits.get(stem);
    if (list) list.push(hit);
    else hits.set(stem, [hit]);
  };
  for (const unit of units) {
    for (const target of unit.wordings) {
      const [stem = ''] = target.stems;
      const hit = { unit, target, index };
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
function relationIn(hit: Hit, part: number): EverydayRelation | null {
  const { relation } = hit.target;
  if ((acceptedBy(hit) & part) !== 0) return relation;
  if (part === NAME_PART || relation === 'opposite') return null;
  return 'loose';
}

/** Which tokens of a sentence are met; each pair once as near or loose, once as opposite, once as reverse. */
export function relationsTo(
  sentence: readonly Token[],
  hits: WordingHits,
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
      const { stems } = hit.target;
      const places = stems.length === 1 ? [place] : placesFrom(place, stems, sentence);
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
  { unit, target: { rank } }: Hit,
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
