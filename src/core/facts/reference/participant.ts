import type { Gender } from '../../language/words/gender';
import type { SpeakerSort } from '../syntax/phrase';

/** Somebody or something an article speaks of, named or not, while its pronouns are resolved. */
export interface Participant {
  /** Id of the name, or the words of the first mention. */
  readonly id: string;
  readonly isNamed: boolean;
  readonly sort: SpeakerSort;
  gender: Gender | null;
  /** Folded nouns by which the article calls it: "minister", "report". */
  readonly nouns: Set<string>;
  /** Folded words of all its descriptions: "transport", "minister". */
  readonly words: Set<string>;
  /** The last sentence that mentioned it, counted without those that only quote, from 1. */
  step: number;
  /** Paragraph of its last mention. */
  paragraph: number;
  /** Index of the token that mentioned it last. */
  at: number;
  /** Whether it was a subject in that sentence. */
  wasSubject: boolean;
  /** Whether it was only named as the owner of something: "Berg's party". */
  wasOwner: boolean;
  /** The last step at which it said something; -1 before. */
  spokeAt: number;
  mentions: number;
}

/** Everybody and everything met so far. */
export interface Participants {
  /** The participant of an id, made where it is new. */
  mention(id: string, sort: SpeakerSort, isNamed: boolean): Participant;
  find(id: string): Participant | undefined;
  all(): Iterable<Participant>;
}

/** Nobody is referred to again after so many others; it bounds the time a pronoun takes. */
const MOST_KEPT = 600;

function forget(met: Map<string, Participant>, count: number): void {
  for (const id of [...met.keys()].slice(0, count)) met.delete(id);
}

/** Starts with nobody; `genders` are those the article shows, by name id. */
export function createParticipants(genders: ReadonlyMap<string, Gender>): Participants {
  const met = new Map<string, Participant>();
  return {
    mention(id, sort, isNamed) {
      const known = met.get(id);
      if (known !== undefined) {
        // who was met last stands last, so that the first can be forgotten
        met.delete(id);
        met.set(id, known);
        return known;
      }
      if (met.size >= MOST_KEPT) forget(met, MOST_KEPT / 2);
      const made: Participant = {
        id,
        isNamed,
        sort,
        gender: genders.get(id) ?? null,
        nouns: new Set(),
        words: new Set(),
        step: 0,
        paragraph: 0,
        at: 0,
        wasSubject: false,
        wasOwner: false,
        spokeAt: -1,
        mentions: 0,
      };
      met.set(id, made);
      return made;
    },
    find: (id) => met.get(id),
    all: () => met.values(),
  };
}
