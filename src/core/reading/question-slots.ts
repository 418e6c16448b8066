import type { Question, VariantKind } from '../question/question';
import type { Numbering } from '../language/numbering';

/** One way a stem meets one of the question's terms. */
export interface Meeting {
  readonly term: number;
  readonly weight: number;
  readonly kind: VariantKind;
}

/** A stem that the question or one of its variants has: a slot. */
export interface Slot {
  /** What single stems of variants it meets. */
  readonly meetings: Meeting[];
  /** Its places among the question's words, marks and question words left out. */
  readonly places: number[];
}

/** The question's stems by their numbers in the corpus. */
export interface QuestionSlots {
  /** For each stem number of the corpus, one more than its slot's number; 0 for all others. */
  readonly slotOf: Uint16Array;
  readonly slots: readonly Slot[];
  /** Variants of several words, as stem numbers. */
  readonly phrases: readonly (Meeting & { readonly stems: readonly number[] })[];
}

/** Looks up a question's words, given with their places, and its variants' stems. */
export function findSlots(
  question: Question,
  places: ReadonlyMap<string, readonly number[]>,
  numbers: Numbering,
): QuestionSlots {
  const slotOf = new Uint16Array(numbers.size());
  const slots: Slot[] = [];
  const phrases: (Meeting & { stems: readonly number[] })[] = [];
  const slotAt = (number: number): Slot => {
    const known = slots[(slotOf[number] ?? 0) - 1];
    if (known) return known;
    const slot = { meetings: [], places: [] };
    slots.push(slot);
    slotOf[number] = slots.length;
    return slot;
  };
  for (const [stem, found] of places) {
    const number = numbers.find(stem);
    if (number >= 0) slotAt(number).places.push(...found);
  }
  for (const [term, { variants }] of question.terms.entries()) {
    for (const { stems, weight, kind } of variants) {
      const found = stems.map((stem) => numbers.find(stem));
      const [first] = found;
      if (first === undefined || found.includes(-1)) continue;
      if (found.length > 1) phrases.push({ term, weight, kind, stems: found });
      else slotAt(first).meetings.push({ term, weight, kind });
    }
  }
  return { slotOf, slots, phrases };
}
