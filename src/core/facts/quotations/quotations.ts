import type { Passage } from '../../article/passage';
import { plainSpaces } from '../names/name-key';
import { signerOf } from './attribution-line';
import { innerWords } from './inner-quotations';
import { localCue } from './local-cue';
import { placeOf } from './quote-place';
import type { Quotation, QuotationCue, QuotationKind } from './quotation';
import type { QuotedStretch } from '../syntax/quoted-stretches';
import { reportedClauseOf } from './reported-clause';
import { isReadable } from '../syntax/sentence';
import type { ResolvedCue, SpokenSentence } from './spoken-sentence';
import { type Thread, type Attribution, NOBODY, fromContext } from './context-speaker';
import { quotationKindOf } from './quotation-kind';

function cueOf({ sentence }: SpokenSentence, { cue }: ResolvedCue): QuotationCue {
  const { tokens, passage } = sentence;
  const start = tokens[cue.from]?.start ?? 0;
  const end = tokens[cue.next - 1]?.end ?? start;
  const kind = cue.kind === 'noun' || cue.kind === 'according' ? cue.kind : 'verb';
  const text = plainSpaces(passage.text.slice(start, end));
  return { text, kind, passage: passage.position, start, end };
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
      kind = quotationKindOf(own, piece, pieces.length > 1);
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
