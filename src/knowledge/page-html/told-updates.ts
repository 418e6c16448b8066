import type { HtmlDocument } from './html-node';
import { isThing, listOf, readThings, type JsonThing } from './json-ld-nodes';
import { oneLine, withoutReferences } from './page-metadata';

const MOST_UPDATES = 1_000;
/** As much of an update's beginning or end as must stand on the page for it to be shown there. */
const SHOWN = 40;
const TIME = /T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/u;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const plain = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** An update's text as HTML: as given where it has elements, else a paragraph a line. */
const textOf = (given: string): string =>
  /<(?:p|br|div|ul|ol)\b/iu.test(given)
    ? given
    : given
        .split(/[\r\n]+/u)
        .map((line) => `<p>${escaped(withoutReferences(line))}</p>`)
        .join('');

/** The clock of an update's time with its zone, to the letter but for "Z". */
function clockOf(published: unknown): string | null {
  const [, clock, zone = ''] = TIME.exec(oneLine(published) ?? '') ?? [];
  return clock === undefined ? null : `${clock} ${zone === 'Z' ? 'UTC' : zone}`.trim();
}

function updateOf(update: JsonThing): string {
  const title = oneLine(update['headline']);
  const clock = clockOf(update['datePublished']);
  return (
    (clock === null ? '' : `<p><time>${clock}</time></p>`) +
    (title === null ? '' : `<h3>${escaped(withoutReferences(title))}</h3>`) +
    textOf(String(update['articleBody']))
  );
}

/**
 * Puts the updates of a live blog that stand only in its JSON-LD, since a script of the page shows
 * them or goes on with them, where the page would: behind all else of its main part, in their order. Runs no script.
 */
export function showToldUpdates(document: HtmlDocument): void {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => script.textContent ?? '')
    .filter((script) => script.includes('"liveBlogUpdate"'));
  if (scripts.length === 0) return;
  const [told = []] = readThings(scripts)
    .things.map((thing) => listOf(thing['liveBlogUpdate']).filter(isThing))
    .filter((found) => found.length > 0);
  const updates = told
    .filter(({ articleBody }) => typeof articleBody === 'string' && /\p{L}/u.test(articleBody))
    .slice(0, MOST_UPDATES);
  const place =
    document.querySelector('article') ?? document.querySelector('main') ?? document.body;
  const scriptText = new Set(scripts.map(plain));
  let shown = plain(document.body.textContent ?? '');
  for (const script of scriptText) shown = shown.replace(script, '');
  const isShown = (update: JsonThing): boolean => {
    const body = plain(String(update['articleBody']).replaceAll(/<[^>]*>/gu, ' '));
    return shown.includes(body.slice(0, SHOWN)) || shown.includes(body.slice(-SHOWN));
  };
  const missing = updates.filter((update) => !isShown(update));
  place.insertAdjacentHTML(
    'beforeend',
    missing.map((update) => `<section>${updateOf(update)}</section>`).join(''),
  );
}
