import type { Token } from '../language/token';
import type { Question } from '../question/question';
import type { AlignedTable } from './asked-side';
import { askedWords } from './asked-words';
import { TOLD_PAIRS } from './thresholds';

/** How two words met, the surest first. */
export type MeetingBy =
  'same' | 'variant' | 'near' | 'loose' | 'opposite' | 'reverse' | 'spelling' | 'meaning';

/** A word of the question with the word of the sentence that it was set beside. */
export interface AlignedWords {
  /** Places among the question's tokens (lent terms behind those typed) and the passage's. */
  readonly questionToken: number;
  readonly sentenceToken: number;
  readonly asked: string;
  readonly said: string;
  /** How much of the question's word went to the sentence's, 0 to 1. */
  readonly weight: number;
  readonly by: MeetingBy;
}

function meetingBy({ table }: AlignedTable, cell: number): MeetingBy {
  const related = table.related[cell] ?? 0;
  if (table.same[cell] === 1) return 'same';
  if (table.variant[cell] === 1) return 'variant';
  if ((related & 3) !== 0) return 'near';
  if ((related & 4) !== 0) return 'loose';
  if ((related & 8) !== 0) return 'opposite';
  if ((related & 16) !== 0) return 'reverse';
  return (table.alike[cell] ?? 0) >= TOLD_PAIRS.leastAlike ? 'spelling' : 'meaning';
}

/** The pairs of words that met, by the question's words, each one's greatest first; marks are left out. */
export function alignedWords(
  aligned: AlignedTable,
  question: Question,
  sentence: readonly Token[],
): readonly AlignedWords[] {
  const { asked, width, tokens } = aligned.table;
  const words = askedWords(question);
  const found: AlignedWords[] = [];
  for (let questionToken = 0; questionToken < asked; questionToken += 1) {
    const word = words[questionToken];
    if (!word || word.kind === 'mark') continue;
    const own: AlignedWords[] = [];
    for (
      let sentenceToken = 0;
      sentenceToken < Math.min(tokens, sentence.length);
      sentenceToken += 1
    ) {
      const weight = aligned.shares[questionToken * tokens + sentenceToken] ?? 0;
      const said = sentence[sentenceToken];
      if (weight < TOLD_PAIRS.leastShare || !said || said.kind === 'mark') continue;
      const by = meetingBy(aligned, sentenceToken * width + questionToken);
      own.push({ questionToken, sentenceToken, asked: word.text, said: said.text, weight, by });
    }
    found.push(...own.sort((a, b) => b.weight - a.weight));
  }
  return found;
}
