import { plainForm } from '../page-copy/prose';
import { elect, type Claim } from './vote';

/** What stands between a headline and the outlet or section behind it. */
const BEHIND = /^\s+[|·•»›–—-]\s+|^\s+::\s+/u;
/** What a title with something behind or before the headline says for it, and one that is cut short. */
const WITH_MORE = 0.9;
const CUT_SHORT = 0.8;
/** "Live: Storm hits coast" */
const WITH_LABEL = 0.5;

/** How far a claimed title bears a headline out, 0 to 1. */
function supportOf(headline: string, claimed: string): number {
  const plain = plainForm(headline);
  const other = plainForm(claimed);
  if (plain === '' || other === '') return 0;
  if (plain === other) return 1;
  if (other.startsWith(plain) && BEHIND.test(other.slice(plain.length))) return WITH_MORE;
  if (/(?:…|\.{3})$/u.test(claimed.trim())) {
    const start = other.replace(/(?:…|\.{3})$/u, '').trimEnd();
    return start.includes(' ') && plain.startsWith(start) ? CUT_SHORT : 0;
  }
  return other.endsWith(`: ${plain}`) ? WITH_LABEL : 0;
}

/** The headline that most of what a page says bears out; null where it says nothing. */
export const electHeadline = (claims: readonly Claim<string>[]): string | null =>
  elect(claims, supportOf);
