import { parse } from 'discord-markdown-parser';
import fc from 'fast-check';
import { visibleText } from '../../src/replies/visible-text';

/** What a reader of Discord sees of a markdown text. */
export interface Read {
  /** The letters, in order, with line ends. */
  readonly text: string;
  /** Everything that is not plain text: "strong", "user", "url" … */
  readonly kinds: ReadonlySet<string>;
}

interface Node {
  readonly type: string;
  readonly content?: unknown;
  readonly name?: unknown;
}

/** Reads markdown as Discord's client does, masked links included. */
export function readMarkdown(markdown: string): Read {
  const kinds = new Set<string>();
  const lettersOf = (nodes: unknown): string => {
    if (typeof nodes === 'string') return nodes;
    if (!Array.isArray(nodes)) return '';
    return (nodes as readonly Node[])
      .map(({ type, content, name }) => {
        if (type === 'text') return String(content);
        if (type === 'br') return '\n';
        if (type === 'twemoji') return String(name);
        kinds.add(type);
        return lettersOf(content);
      })
      .join('');
  };
  // the parser reads subtext only where it begins a text, and knows no lists
  const text = lettersOf(parse(markdown, 'extended'));
  return { text, kinds };
}

/** Lines that Discord's client would show as items of a list. */
export function listLines(markdown: string): readonly string[] {
  return markdown
    .split('\n')
    .map((line) => line.replace(/^> /u, ''))
    .filter((line) => /^\s*(?:\*\*)?\s*(?:[-*+]|\d+[.)])\s/u.test(line));
}

/** A text as a reader is to see it: line ends kept, what cannot be shown made visible. */
export function shownText(text: string): string {
  return text.replaceAll(/\r\n?/gu, '\n').split('\n').map(visibleText).join('\n');
}

const TRICKS = [
  '@everyone',
  '@here',
  '<@123456789012345678>',
  '<@!123456789012345678>',
  '<@&123456789012345678>',
  '<#123456789012345678>',
  '</ask:123456789012345678>',
  '<id:guide>',
  '<id:customize>',
  '<t:1700000000:R>',
  '<:smile:123456789012345678>',
  '<a:dance:123456789012345678>',
  ':smile:',
  '😀',
  '👨‍👩‍👧',
  '🇬🇧',
  '¯\\_(ツ)_/¯',
  '# ',
  '## ',
  '### ',
  '-# ',
  '- ',
  '* ',
  '+ ',
  '1. ',
  '2) ',
  '> ',
  '>>> ',
  '||',
  '**',
  '*',
  '__',
  '_',
  '~~',
  '`',
  '```',
  '```js\n',
  '\\',
  '[label](https://example.org)',
  '[label](<https://example.org>)',
  'https://example.org/a_b_c?d=*e*',
  '<https://example.org>',
  'discord.gg/abcdef',
  'http://[::1]/',
  'steam://run',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\u001b[31m',
  '\ud800',
  '\udc00',
  'שלום',
  'e\u0301',
  '\r\n',
  '\n',
  '\n\n',
  '\t',
  ' ',
  '“It held,” she said',
  'in 2014. Then',
  'words',
] as const;

/** Texts made of everything that Discord gives a meaning, and any others. */
export const trickyText: fc.Arbitrary<string> = fc.oneof(
  {
    arbitrary: fc
      .array(fc.oneof(fc.constantFrom(...TRICKS), fc.string({ maxLength: 3 })), { maxLength: 12 })
      .map((parts) => parts.join('')),
    weight: 4,
  },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 40 }), weight: 1 },
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }), weight: 1 },
);
