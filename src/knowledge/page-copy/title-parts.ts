import { looksLikeOutlet, outletNamed } from './outlets';

const SEPARATOR = /\s+[|·•»›]\s+|\s+::\s+/u;
const DASH = /\s+[–—-]\s+/u;

/**
 * The parts of a page's title: "Storm hits coast | World | The Courier". A dash, or a mark that points back, parts it only behind the
 * `headline`, where that is known, and before a name that is or looks like an outlet's.
 */
export function titleParts(text: string, headline = ''): readonly string[] {
  const rest =
    headline !== '' && text.toLowerCase().startsWith(headline.toLowerCase())
      ? text.slice(headline.length)
      : '';
  if (/^\s+(?:[|·•»›«‹–—-]|::)\s+\S/u.test(rest)) {
    const [, ...behind] = rest.split(/\s+(?:[|·•»›«‹–—-]|::)\s+/u);
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
