import type { AnalysedArticle } from '../core/corpus/analysed-article';
import type { Facts, NameKind } from '../core/facts/facts';
import type { Reference } from '../core/facts/reference/reference';
import type { PassageFacts } from '../core/corpus/passage-facts';

/** A name where it stands: start, end, form, the name's id and its kind. */
type PackedName = readonly [number, number, string, string, NameKind];

interface Packed extends Partial<Omit<PassageFacts, 'names'>> {
  readonly names?: readonly PackedName[];
  readonly references?: readonly Reference[];
}

/** The facts of one passage, and what stands for something in it. */
export type UnpackedFacts = Omit<PassageFacts, 'names'> & {
  readonly names: readonly PackedName[];
  readonly references: readonly Reference[];
};

/** Writes the facts that stand in a passage; empty where there are none. */
export function packFacts({ passageFacts, facts }: AnalysedArticle, place: number): string {
  const own = passageFacts[place];
  if (!own) return '';
  const { names, roles, quotations, figures, dates } = own;
  const references = facts.references.filter(({ passage }) => passage === place);
  const all = {
    names: names.map(({ start, end, form, name }) => [start, end, form, name.id, name.kind]),
    ...{ roles, quotations, figures, dates, references },
  };
  const kept = Object.entries(all).filter(([, list]) => list.length > 0);
  return kept.length === 0 ? '' : JSON.stringify(Object.fromEntries(kept));
}

/** Where each of an article's passages is in a part of it; undefined for one that is not at hand. */
export type PlaceOf = (position: number) => number | undefined;

/** Reads the facts of a passage, which is at `place` in a part of its article. */
export function unpackFacts(packed: string, place: number, placeOf: PlaceOf): UnpackedFacts {
  const {
    names = [],
    roles = [],
    quotations = [],
    figures = [],
    dates = [],
    references = [],
  } = (packed === '' ? {} : JSON.parse(packed)) as Packed;
  const here = <Fact extends { readonly passage: number }>(fact: Fact): Fact => ({
    ...fact,
    passage: place,
  });
  return {
    names,
    roles: roles.map(here),
    quotations: quotations.map((quotation) => {
      const { speakerPassage, speakerSpan, cue } = quotation;
      const named = speakerPassage === null ? undefined : placeOf(speakerPassage);
      const reported = cue === null ? undefined : placeOf(cue.passage);
      return {
        ...here(quotation),
        speakerPassage: named ?? null,
        speakerSpan: named === undefined ? null : speakerSpan,
        cue: cue === null || reported === undefined ? null : { ...cue, passage: reported },
      };
    }),
    figures: figures.map(here),
    dates: dates.map(here),
    references: references.map(here),
  };
}

/** Of names only what stands in these passages is known. */
export function gatherNames(all: readonly UnpackedFacts[]): Facts['names'] {
  const names = new Map<
    string,
    { kind: NameKind; forms: Set<string>; mentions: Facts['names'][number]['mentions'][number][] }
  >();
  for (const [passage, { names: here }] of all.entries()) {
    for (const [start, end, form, id, kind] of here) {
      let name = names.get(id);
      if (!name) names.set(id, (name = { kind, forms: new Set(), mentions: [] }));
      name.forms.add(form);
      name.mentions.push({ passage, start, end, form });
    }
  }
  return [...names].map(([id, { kind, forms, mentions }]) => ({
    ...{ id, kind, mentions },
    forms: [...forms].sort((a, b) => b.length - a.length),
  }));
}
