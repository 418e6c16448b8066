/** What is wrong with a feed's XML, and where. */
export interface XmlFault {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** Deeper than any feed; XHTML inside Atom counts. */
const DEEPEST = 100;
const MOST_ENTITIES = 200_000;
const NAME = /[\p{L}_:][\p{L}\p{N}_:.-]*/uy;

/**
 * Checks that XML is whole before a forgiving parser reads it: every element is closed, none nests too
 * deep, and it declares no entities of its own (they are how "billion laughs" and files of the machine
 * get in). Null where nothing is wrong. Linear in the length; never throws.
 */
export function xmlFault(xml: string): XmlFault | null {
  const faultAt = (at: number, message: string): XmlFault => ({
    line: xml.slice(0, at).split(/\r\n?|\n/u).length,
    message,
  });
  const declared = /<!(?:ENTITY|DOCTYPE[^>[]{0,1000}\[)/iu.exec(xml);
  if (declared) {
    return faultAt(
      declared.index,
      'the feed declares entities of its own, which is not allowed: remove the DOCTYPE',
    );
  }
  if ((xml.match(/&/gu)?.length ?? 0) > MOST_ENTITIES) {
    return faultAt(0, `the feed has more than ${MOST_ENTITIES} character references: split it`);
  }
  const open: { readonly name: string; readonly at: number }[] = [];
  const skip = (at: number, end: string): number => {
    const found = xml.indexOf(end, at);
    return found < 0 ? -1 : found + end.length;
  };
  for (let at = xml.indexOf('<'); at >= 0;) {
    let next: number;
    if (xml.startsWith('<!--', at)) next = skip(at, '-->');
    else if (xml.startsWith('<![CDATA[', at)) next = skip(at, ']]>');
    else if (xml.startsWith('<?', at)) next = skip(at, '?>');
    else if (xml.startsWith('<!', at)) next = skip(at, '>');
    else {
      next = tagEnd(xml, at);
      const isEnd = xml.charAt(at + 1) === '/';
      NAME.lastIndex = at + (isEnd ? 2 : 1);
      const name = NAME.exec(xml)?.[0];
      if (name === undefined) return faultAt(at, 'a "<" begins no tag: write it as &lt;');
      if (next < 0) return faultAt(at, `the tag <${name}> is cut off: save the whole feed again`);
      if (isEnd) {
        const opened = open.pop();
        if (opened?.name !== name) {
          return faultAt(
            at,
            opened === undefined
              ? `</${name}> closes nothing: save the feed again`
              : `</${name}> stands where </${opened.name}> must: save the feed again`,
          );
        }
      } else if (xml.charAt(next - 2) !== '/') {
        open.push({ name, at });
        if (open.length > DEEPEST) return faultAt(at, `elements nest more than ${DEEPEST} deep`);
      }
    }
    if (next < 0)
      return faultAt(at, 'a comment or CDATA part is not closed: save the whole feed again');
    at = xml.indexOf('<', next);
  }
  const unclosed = open.at(-1);
  return unclosed === undefined
    ? null
    : faultAt(unclosed.at, `<${unclosed.name}> is not closed: save the whole feed again`);
}

/** Behind the `>` that ends a tag, past quoted values; -1 where none does. */
function tagEnd(xml: string, from: number): number {
  const stop = /[>"']/gu;
  for (let at = from; ;) {
    stop.lastIndex = at;
    const found = stop.exec(xml);
    if (!found) return -1;
    if (found[0] === '>') return found.index + 1;
    const quote = xml.indexOf(found[0], found.index + 1);
    if (quote < 0) return -1;
    at = quote + 1;
  }
}
