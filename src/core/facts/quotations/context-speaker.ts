import { speakerLeadingTo } from './attribution-line';
import { isNamed, isTitled, placeOf, type Place } from './quote-place';
import type { QuotationCue } from './quotation';
import type { QuotedPiece } from '../syntax/quoted-stretches';
import type { Speaker, SpokenSentence } from './spoken-sentence';
import { isWhole } from './quotation-kind';

/** What is known of the last words quoted, while the next are read. */
export interface Thread {
  readonly speaker: Speaker | null;
  readonly paragraph: number;
  readonly passage: number;
  readonly asks: boolean;
  readonly isDirect: boolean;
}

/** Who says words in marks, and by what word that is told. */
export interface Attribution {
  readonly speaker: Speaker | null;
  readonly cue: QuotationCue | null;
  /** Whether the words are a question, which somebody else may answer. */
  readonly asks?: boolean;
}

/** Nobody known. */
export const NOBODY: Attribution = { speaker: null, cue: null };

/** Who says words that their own sentence gives to nobody, by what stands around them. */
export function fromContext(
  spoken: readonly SpokenSentence[],
  piece: QuotedPiece,
  thread: Thread | null,
): Attribution {
  const own = spoken[piece.passage];
  if (own === undefined) return NOBODY;
  const { passage } = own.sentence;
  const previous = spoken[piece.passage - 1];
  const near = previous?.sentence.passage.field === passage.field ? previous : undefined;
  const sameParagraph = near?.sentence.passage.paragraph === passage.paragraph;
  const goesOn = thread !== null && thread.speaker !== null && !thread.asks;
  const whole = isWhole(own);
  if (whole) {
    if (goesOn && sameParagraph && thread.passage === piece.passage - 1)
      return { speaker: thread.speaker, cue: null };
    if (near !== undefined && (sameParagraph || /[:]$/u.test(near.sentence.passage.text))) {
      const said = near.cues.findLast(({ cue, speaker }) => speaker !== null && !cue.isNegated);
      const colon = near.sentence.tokens.length - 1;
      const speaker = said?.speaker ?? near.subject ?? speakerLeadingTo(near, colon);
      if (speaker !== null && speaker !== undefined && (said !== undefined || speaker.isPerson))
        return { speaker, cue: null };
      if (sameParagraph && (near.subject !== null || thread?.paragraph !== passage.paragraph))
        return NOBODY;
    }
    if (goesOn && thread.paragraph >= passage.paragraph - 1)
      return { speaker: thread.speaker, cue: null };
    // who asked is not who answers in the paragraph below
    if (thread?.asks === true && thread.passage === piece.passage - 1) return NOBODY;
    const said = near?.cues.findLast(({ cue, speaker }) => speaker !== null && !cue.isNegated);
    return said === undefined ? NOBODY : { speaker: said.speaker, cue: null };
  }
  const place = placeOf(own.sentence, piece);
  // Then, after a pause: “…”
  const isLed = own.sentence.tokens[place.first - 1]?.text === ':';
  if (isLed && own.subject?.isPerson === true) return { speaker: own.subject, cue: null };
  const lead = isLed ? speakerLeadingTo(own, place.first - 1) : null;
  if (lead !== null) return { speaker: lead, cue: null };
  const led = isLed && own.subject === null;
  if (led && goesOn && thread.paragraph >= passage.paragraph - 1)
    return { speaker: thread.speaker, cue: null };
  if (isNamed(own.sentence, place) || isTitled(own.sentence, place)) return NOBODY;
  const said = sameParagraph ? freeIndirect(own, near, place) : null;
  return said === null ? NOBODY : { speaker: said, cue: null };
}

/**
 * Free indirect speech: "Berg said the plan was bad. It would be “a disaster”." The words are Berg's
 * where the sentence right before is and this one has nobody else to say them.
 */
function freeIndirect(
  own: SpokenSentence,
  near: SpokenSentence | undefined,
  { first, next }: Place,
): Speaker | null {
  const last = near?.cues.at(-1);
  const speaks = last?.cue.kind === 'say' || last?.cue.kind === 'tell';
  if (last === undefined || !speaks || last.cue.isWeak || last.cue.isNegated) return null;
  if (own.cues.length > 0) return null;
  const { tokens } = own.sentence;
  const opener = tokens[0]?.folded ?? '';
  const backshifted = tokens.slice(0, first).some(({ folded }) => folded === 'would');
  const goesOn = /^(?:it|this|that|there|they)$/u.test(opener);
  const isSame =
    own.subject === null || own.subject.id === last.speaker?.id || !own.subject.isPerson;
  return (goesOn || backshifted) && isSame && next - first > 3 ? last.speaker : null;
}
