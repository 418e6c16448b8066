import { CONDITION, isLink } from '../../language/words/link-classes';
import { isOf, TENTATIVE } from '../../language/words/word-classes';
import { wordSet } from '../../language/words/word-set';
import type { Token } from '../../language/token';
import type { Question } from '../../question/question';
import { areInOneClause } from './clauses';
import { deedPlaces } from './deed-standing';
import type { Facing } from './facing';
import { openingOf, WILL_FORMS } from './stance-asked';

/** Whether a folded word opens what is only supposed. */
const supposes = (folded: string): boolean =>
  isOf(folded, TENTATIVE) ||
  isLink(folded, CONDITION) ||
  folded === 'would' ||
  folded === 'whether';

const BELIEVED = wordSet('believed thought rumoured rumored feared reported alleged');
/** Lemmas of verbs by which somebody would have it so. */
const WANTING = wordSet('want demand urge propose recommend hope wish fear seek suggest request');
/** Whether the deed asked about is only what somebody wants, hopes for or fears; not where that is asked. */
export function isWanted(facing: Facing, lemmas: ReadonlySet<string>): boolean {
  const { tokens, met, clauses } = facing;
  const deeds = deedPlaces(facing);
  const wants = ({ lemma }: Token, at: number): boolean =>
    WANTING.has(lemma) || (lemma === 'call' && tokens[at + 1]?.folded === 'for');
  return tokens.some(
    (token, at) =>
      wants(token, at) &&
      !met.has(at) &&
      !lemmas.has(token.lemma) &&
      deeds.some((deed) => deed > at && areInOneClause(clauses, at, deed)),
  );
}

const ALLOWED = wordSet('allowed allow okay ok permitted');
/** What a question asks for itself and a sentence may leave open in other words: "would" for "will" or "are they suing", "may" for "can". */
function isAskedAs(folded: string, question: Question): boolean {
  const { tokens } = question;
  const opening = openingOf(question);
  if (folded === 'would')
    return tokens.some(
      (token) =>
        WILL_FORMS.has(token.folded) ||
        token.folded === 'gona' ||
        token.folded === 'going' ||
        (opening === 'is' && /in[g']?$/u.test(token.folded) && token.pos === 'VERB'),
    );
  if (folded !== 'may' && folded !== 'could') return false;
  return opening === 'can' || tokens.some((token) => ALLOWED.has(token.folded));
}

/**
 * Whether a word of the sentence leaves it open: a condition anywhere, "may", "would" or "whether" in the deed's clause. The
 * month of May does not, nor what the question asks for itself.
 */
export function isSupposed(facing: Facing, asked: ReadonlySet<string>): boolean {
  const { given, tokens, clauses } = facing;
  const deeds = deedPlaces(facing);
  if (
    tokens.some(
      ({ lemma }, at) =>
        lemma === 'doubt' && !/^(?:no|any|little)$/u.test(tokens[at - 1]?.folded ?? ''),
    )
  )
    return !asked.has('doubt');
  if (tokens.some(({ folded }, at) => BELIEVED.has(folded) && tokens[at + 1]?.folded === 'to'))
    return true;
  const isOfDeed = (at: number): boolean =>
    deeds.length === 0 || deeds.some((deed) => areInOneClause(clauses, at, deed));
  return tokens.some(
    ({ folded, isCapitalised }, at) =>
      supposes(folded) &&
      (isLink(folded, CONDITION) || isOfDeed(at)) &&
      !asked.has(folded) &&
      (!isCapitalised || at === 0) &&
      !isAskedAs(folded, given.pair.question),
  );
}
