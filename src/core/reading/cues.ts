import { isPassiveAt } from '../language/passive';
import { ARTICLE, FINITE_BE, DENIAL, isOf } from '../language/words/word-classes';
import type { Token } from '../language/token';
import { NEARLY } from '../language/words/number-words';
import { DATE_LINKS, PLACE_LINKS } from '../language/words/link-words';
import { without } from '../language/words/word-set';

/** What a passage does that some kinds of question look for: each is there or not. */
export const CUES = [
  'cause',
  'purpose',
  'manner',
  'definition',
  'naming',
  'by-name',
  'saying',
  'list',
  'comparison',
  'negation',
  'passive',
  'in-name',
  'since-date',
  'apposition',
  'approximation',
  'brackets',
] as const;

/*
 * Forms that weights were trained with as they are: few of each field, chosen for how often answers hold them,
 * where the classes of words hold every verb of saying or of cause.
 */
const CAUSE =
  /^(?:because|due|caused|causes|cause|reason|reasons|resulted|resulting|result|since|owing|blamed|thanks|fear|led|leads|therefore|thus|hence|allowing|making|prompted)$/u;
const SAYING =
  /^(?:said|says|say|told|tells|stated|claimed|claims|argued|argues|believed|believes|announced|added|insisted|wrote|warned|denied|suggested|according)$/u;
const NAMING = /^(?:called|named|known|titled|dubbed|termed|nicknamed|entitled|referred)$/u;
const COMPARISON =
  /^(?:more|most|less|least|than|largest|biggest|highest|lowest|smallest|oldest|longest|best|largest|greatest|only)$/u;
const APPROXIMATION: ReadonlySet<string> = new Set([
  ...NEARLY,
  ...['over', 'estimated', 'least', 'some'],
]);

const YEAR_LINKS: ReadonlySet<string> = new Set([
  ...without(DATE_LINKS, 'till of before after'),
  'on',
]);

/** Which of `CUES` the tokens of a sentence show, one bit each. */
export function cuesOf(tokens: readonly Token[]): number {
  let bits = 0;
  const mark = (cue: (typeof CUES)[number]): void => {
    bits |= 1 << CUES.indexOf(cue);
  };
  let commas = 0;
  for (const [index, token] of tokens.entries()) {
    const { folded } = token;
    const next = tokens[index + 1];
    if (folded === ',') commas += 1;
    if (CAUSE.test(folded)) mark('cause');
    if (SAYING.test(folded)) mark('saying');
    if (NAMING.test(folded)) mark('naming');
    if (COMPARISON.test(folded)) mark('comparison');
    if (isOf(folded, DENIAL)) mark('negation');
    if (APPROXIMATION.has(folded)) mark('approximation');
    if (folded === '(') mark('brackets');
    if (folded === 'to' && next?.pos === 'VERB') mark('purpose');
    if (/^(?:by|through|using|via)$/u.test(folded) && next && /(?:ing$)/u.test(next.folded))
      mark('manner');
    if (folded === 'using' || folded === 'via') mark('manner');
    if (folded === 'by' && next?.isCapitalised) mark('by-name');
    if ((PLACE_LINKS.has(folded) || folded === 'from') && next?.isCapitalised) mark('in-name');
    if (YEAR_LINKS.has(folded) && next?.kind === 'number') mark('since-date');
    if (
      (isOf(folded, FINITE_BE) || folded === 'means' || folded === 'refers') &&
      (isOf(next?.folded, ARTICLE) || next?.folded === 'to')
    ) {
      mark('definition');
    }
    if (token.pos === 'VERB' && isPassiveAt(tokens, index)) mark('passive');
    if (folded === ',' && isOf(next?.folded, ARTICLE)) mark('apposition');
    if (folded === 'and' && commas > 1) mark('list');
  }
  return bits;
}
