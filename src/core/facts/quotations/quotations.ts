import type { Passage } from '../../article/passage';
import { plainSpaces } from '../names/name-key';
import { signerOf, speakerLeadingTo } from './attribution-line';
import { innerWords } from './inner-quotations';
import { localCue } from './local-cue';
import { isNamed, isTitled, placeOf, type Place } from './quote-place';
import type { Quotation, QuotationCue, QuotationKind } from './quotation';
import type { QuotedPiece, QuotedStretch } from '../syntax/quoted-stretches';
import { reportedClauseOf } from './reported-clause';
import { isReadable } from '../syntax/sentence';
import type { ResolvedCue, Speaker, SpokenSentence } from './spoken-sentence';

/** What is known of the last words quoted, while the next are read. */
interface Thread {
  readonly speaker: Speaker | null;
  readonly paragraph: number;
  readonly passage: number;
  readonly asks: boolean;
  readonly isDirect: boolean;
}

interface Attribution {
  readonly speaker: Speaker | null;
  readonly cue: QuotationCue | null;
  /** Whether the words are a question, which somebody else may answer. */
  readonly asks?: boolean;
}

const NOBODY: Attribution = { speaker: null, cue: null };

function cueOf({ sentence }: SpokenSentence, { cue }: ResolvedCue): QuotationCue {
  const { tokens, passage } = sentence;
  const start = tokens[cue.from]?.start ?? 0;
  const end = tokens[cue.next - 1]?.end ?? start;
  const kind = cue.kind === 'noun' || cue.kind === 'according' ? cue.kind : 'verb';
  const text = plainSpaces(passage.text.slice(start, end));
  return { text, kind, passage: passage.position, start, end };
}

/** Whether the piece, marks and final punctuation aside, is all its sentence says. */
function isWhole({ sentence }: SpokenSentence): boolean {
  const { tokens, quoted } = sentence;
  return tokens.every(({ kind }, at) => kind === 'mark' || quoted.has(at));
}

function kindOf(spoken: SpokenSentence, piece: QuotedPiece, isLong: boolean): QuotationKind {
  if (!isReadable(spoken.sentence)) return 'partial';
  if (isLong || isWhole(spoken)) return 'direct';
  const { tokens, passage } = spoken.sentence;
  const place = placeOf(spoken.sentence, piece);
  const words = passage.text.slice(piece.start, piece.end);
  const before = tokens[place.first - 1];
  const led =
    before === undefined ||
    /^[,:;–—]$/u.test(before.text) ||
    spoken.sentence.quoted.has(place.first - 1);
  const said = spoken.cues.some(({ cue }) => cue.next === place.first && cue.kind === 'say');
  const isSentence =
    /^[\p{Lu}\p{N}[…¡¿]/u.test(words) && /[.,!?…–—-]$/u.test(words) && (led || said);
  const several =
    words.trim().split(/\s+/u).length > 1 || /[!?.]$/u.test(words) || place.first === 0;
  // the second half of a quotation split around its cue goes on in lower case
  const goesOn =
    led &&
    before !== undefined &&
    spoken.sentence.quoted.size > place.next - place.first &&
    /[.!?]$/u.test(words) &&
    spoken.sentence.quoted.has(0);
  return (isSentence && several) || goesOn ? 'direct' : 'partial';
}

/** Who says words that their own sentence gives to nobody, by what stands around them. */
function fromContext(
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

/** Stretches that belong together: a quotation over several paragraphs is one. */
function chainsOf(stretches: readonly QuotedStretch[]): readonly (readonly QuotedStretch[])[] {
  const chains: QuotedStretch[][] = [];
  let open: QuotedStretch[] | null = null;
  for (const stretch of stretches) {
    if (open === null) chains.push((open = [stretch]));
    else open.push(stretch);
    if (!stretch.goesOn) open = null;
  }
  return chains;
}

function attribute(
  spoken: readonly SpokenSentence[],
  chain: readonly QuotedStretch[],
  thread: Thread | null,
): Attribution {
  const pieces = chain.flatMap((stretch) => stretch.pieces);
  for (const piece of [pieces[0], pieces.at(-1)]) {
    const own = piece === undefined ? undefined : spoken[piece.passage];
    if (own === undefined || piece === undefined) continue;
    if (!isReadable(own.sentence)) return NOBODY;
    const found = localCue(own, placeOf(own.sentence, piece));
    if (found === null) return NOBODY;
    if (found !== undefined) {
      const asks = /^(?:ask|wonder|inquire|enquire)$/u.test(found.cue.lemma);
      return { speaker: found.speaker, cue: cueOf(own, found), asks };
    }
  }
  const [first, last] = [pieces[0], pieces.at(-1)];
  const own = last === undefined ? undefined : spoken[last.passage];
  if (last !== undefined && own !== undefined) {
    const signer = signerOf(own, placeOf(own.sentence, last), spoken[last.passage + 1]);
    if (signer !== null) return { speaker: signer, cue: null };
  }
  return first === undefined ? NOBODY : fromContext(spoken, first, thread);
}

function quotationOf(
  at: { passage: number; start: number; end: number },
  kind: QuotationKind,
  { speaker, cue }: Attribution,
): Quotation {
  return {
    passage: at.passage,
    start: at.start,
    end: at.end,
    kind,
    speaker: speaker === null ? null : plainSpaces(speaker.id),
    speakerPassage: speaker?.passage ?? null,
    speakerSpan: speaker?.span ?? null,
    cue,
  };
}

function readMarked(
  spoken: readonly SpokenSentence[],
  stretches: readonly QuotedStretch[],
): readonly Quotation[] {
  const quotations: Quotation[] = [];
  let thread = null as Thread | null;
  for (const chain of chainsOf(stretches)) {
    const found = attribute(spoken, chain, thread);
    const pieces = chain.flatMap((stretch) => stretch.pieces);
    let kind: QuotationKind = 'partial';
    for (const piece of pieces) {
      const own = spoken[piece.passage];
      if (own === undefined) continue;
      kind = kindOf(own, piece, pieces.length > 1);
      quotations.push(quotationOf(piece, kind, found));
      for (const inner of innerWords(own, piece)) {
        quotations.push(quotationOf(inner, 'direct', inner));
      }
    }
    const last = pieces.at(-1);
    const tail = last === undefined ? undefined : spoken[last.passage];
    if (last !== undefined && tail !== undefined && found.speaker !== null) {
      const { paragraph } = tail.sentence.passage;
      const { asks = false } = found;
      // a placard read in passing does not take the word from who speaks
      const isAside = thread?.passage === last.passage && thread.isDirect && kind === 'partial';
      if (!isAside) {
        const isDirect = kind === 'direct';
        thread = { speaker: found.speaker, paragraph, passage: last.passage, asks, isDirect };
      }
    }
  }
  return quotations;
}

function readReported(spoken: SpokenSentence): readonly Quotation[] {
  const { sentence, cues } = spoken;
  const { tokens, passage } = sentence;
  const all = cues.map(({ cue }) => cue);
  const quotations: Quotation[] = [];
  for (const each of cues) {
    if (each.speaker === null) continue;
    const clause = reportedClauseOf(sentence, each.cue, all);
    if (clause === null) continue;
    const start = tokens[clause.first]?.start ?? 0;
    const end = tokens[clause.next - 1]?.end ?? start;
    if (end <= start) continue;
    const at = { passage: passage.position, start, end };
    quotations.push(
      quotationOf(at, 'reported', { speaker: each.speaker, cue: cueOf(spoken, each) }),
    );
  }
  return quotations;
}

/** Whose words an article gives, marked or reported, in reading order. */
export function readQuotations(
  passages: readonly Passage[],
  spoken: readonly SpokenSentence[],
  stretches: readonly QuotedStretch[],
): readonly Quotation[] {
  const found = [...readMarked(spoken, stretches), ...spoken.flatMap(readReported)];
  return found
    .filter(({ passage }) => passages[passage] !== undefined)
    .sort((one, two) => one.passage - two.passage || one.start - two.start || two.end - one.end);
}
