import { ButtonStyle, ComponentType, type APIButtonComponent } from 'discord-api-types/v10';
import type { KnowledgeProblem } from '../../knowledge/problem';
import { visibleText } from '../visible-text';
import { shortened } from './article-lines';
import { ADMIN_LINES } from './admin-wording';
import { escapeLine } from './escape';
import { LIMITS, type Part } from './message';

/** What a click on a button means: something ordinary, the step that was meant, or a loss. */
export type ButtonWeight = 'plain' | 'go' | 'danger';

const STYLES = {
  plain: ButtonStyle.Secondary,
  go: ButtonStyle.Success,
  danger: ButtonStyle.Danger,
} as const;

/** A button of an admin command. */
export function adminButton(
  label: string,
  customId: string,
  weight: ButtonWeight = 'plain',
): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: STYLES[weight],
    label: shortened(label, LIMITS.label),
    custom_id: customId,
  };
}

/** One thing to choose from a menu of an admin command. */
export interface AdminOption {
  readonly label: string;
  readonly value: string;
  readonly isChosen?: boolean;
}

/** A select menu of an admin command, in a row of its own; no row for nothing to choose. */
export function adminMenu(
  customId: string,
  placeholder: string,
  options: readonly AdminOption[],
): readonly Part[] {
  if (options.length === 0) return [];
  return [
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: customId,
          placeholder,
          options: options.slice(0, LIMITS.options).map(({ label, value, isChosen = false }) => ({
            label: shortened(visibleText(label), LIMITS.option) || '…',
            value,
            default: isChosen,
          })),
        },
      ],
    },
  ];
}

/** UTF-16 code units kept free for the line that tells how many are left out. */
const MORE_ROOM = 30;

/** As many of the lines, from the first, as fit into so many UTF-16 code units; then how many do not. */
export function linesWithin(lines: readonly string[], room: number): string {
  const kept: string[] = [];
  let taken = 0;
  for (const line of lines) {
    const isLast = kept.length === lines.length - 1;
    if (taken + line.length + (isLast ? 0 : MORE_ROOM) > room) break;
    kept.push(line);
    taken += line.length + 1;
  }
  const left = lines.length - kept.length;
  return [...kept, ...(left === 0 ? [] : [ADMIN_LINES.more(left)])].join('\n');
}

/** UTF-16 code units of one line about a fault, before escaping. */
export const LONGEST_ADMIN_LINE = 240;

/** Somebody else's words on one line, short enough to leave room for others. */
export function adminLine(text: string): string {
  return escapeLine(shortened(text, LONGEST_ADMIN_LINE));
}

/** `file:line: what is wrong`, errors with a cross and warnings with a sign of their own. */
export function problemLine({ file, line, message, severity }: KnowledgeProblem): string {
  const place = line > 0 ? `${file}:${line}` : file;
  return `${severity === 'error' ? '❌' : '⚠️'} ${adminLine(`${place}: ${message}`)}`;
}

/** A moment as each reader's own clock shows it; milliseconds since 1970. */
export function moment(atMs: number, style: 'f' | 'R' | 'd' = 'f'): string {
  return `<t:${Math.floor(atMs / 1000)}:${style}>`;
}

/** Who did something: a mention for a Discord user, else the name; pings nobody as it is sent. */
export function person(who: string): string {
  return /^\d{17,20}$/u.test(who) ? `<@${who}>` : adminLine(who);
}
