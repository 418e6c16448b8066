import { ANGLE_MARKS } from '../../core/language/words/quote-marks';
import { looksLikeOutlet, outletNamed } from './outlets';

const SEPARATOR = /\s+[|·•»›]\s+|\s+::\s+/u;
const DASH = /\s+[–—-]\s+/u;
/** What may stand between parts: marks that point either way, dots, bars and dashes. */
const ANY_SEPARATOR = new RegExp(`\\s+(?:[|·•›‹${ANGLE_MARKS}–—-]|::)\\s+`, 'u');
const BEHIND_HEADLINE = new RegExp(`^${ANY_SEPARATOR.source}\\S`, 'u');

/**
 * The parts of a page's title: "Storm hits coast | World | The Courier". A dash, or a mark that points back, parts it only behind the
 * `headline`, where that is known, and before a name that is or looks like an outlet's.
 */
export function titleParts(text: string, headline = ''): readonly string[] {
  const rest =
    headline !== '' && text.toLowerCase().startsWith(headline.toLowerCase())
      ? text.slice(headline.length)
      : '';
  if (BEHIND_HEADLINE.test(rest)) {
    const [, ...behind] = rest.split(ANY_SEPARATOR);
    return [text.slice(0, headline.length), ...behind];
  }
  const parts = text.split(SEPARATOR);
  const last = /^(.{12,}\S)\s+[–—«‹-]\s+([^–—«‹]{2,40})$/u.exec(parts.at(-1) ?? '');
  const [, before, name] = last ?? [];
  if (before !== undefined && name !== undefined && isOutlet(name)) {
    return [...parts.slice(0, -1), before, name];
  }
  return parts;
}

/** A name behind a dash is an outlet's where it is known, or looks like one and holds no dash of its own. */
const isOutlet = (name: string): boolean =>
  outletNamed(name) !== null || (looksLikeOutlet(name) && !DASH.test(name));
