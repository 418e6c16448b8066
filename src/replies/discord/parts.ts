import {
  ButtonStyle,
  ComponentType,
  SeparatorSpacingSize,
  type APIButtonComponent,
} from 'discord-api-types/v10';
import { visibleText } from '../visible-text';
import { shortened } from './article-lines';
import { customIdOf, fitsButton, type Action, type Scope } from './actions';
import { LIMITS, type Part } from './message';

/** One thing to choose from a select menu. */
export interface Option {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
}

/** A text display; the markdown must not be blank. */
export function textPart(markdown: string): Part {
  return { type: ComponentType.TextDisplay, content: markdown };
}

/** A line between parts. */
export function separatorPart(): Part {
  return { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small };
}

/** A text with a link button beside it, or the text alone where there is no link. */
export function linkedPart(markdown: string, label: string, url: string | null): Part {
  if (url === null) return textPart(markdown);
  return {
    type: ComponentType.Section,
    components: [{ type: ComponentType.TextDisplay, content: markdown }],
    accessory: { type: ComponentType.Button, style: ButtonStyle.Link, label, url },
  };
}

/** A button with words on it, at most 80 UTF-16 code units. */
export function button(label: string, action: Action, disabled = false): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: customIdOf(action),
    ...(disabled ? { disabled } : {}),
  };
}

/** A button with an emoji on it. */
export function emojiButton(emoji: string, action: Action): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    emoji: { name: emoji },
    custom_id: customIdOf(action),
  };
}

/** A row of up to five buttons; no row for none. */
export function buttonRow(buttons: readonly APIButtonComponent[]): readonly Part[] {
  if (buttons.length === 0) return [];
  const components = buttons.slice(0, LIMITS.buttonsInRow);
  return [{ type: ComponentType.ActionRow, components }];
}

/** A select menu, in a row of its own, of up to 25 options with different values; none for none. */
export function selectRow(
  action: Action,
  placeholder: string,
  options: readonly Option[],
): readonly Part[] {
  const unlike = [...new Map(options.map((option) => [option.value, option])).values()];
  if (unlike.length === 0) return [];
  return [
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: customIdOf(action),
          placeholder,
          options: unlike.slice(0, LIMITS.options),
        },
      ],
    },
  ];
}

/** Questions as they can stand on a button or in a menu: visible, each once, none longer than asked. */
export function fittingQuestions(questions: readonly string[], longest: number): readonly string[] {
  const visible = questions.map((question) => visibleText(question).trim());
  return [...new Set(visible)].filter((question) => question !== '' && question.length <= longest);
}

/** The first questions that a button or a menu can ask, each once. */
function askable(questions: readonly string[], most: number): readonly string[] {
  return fittingQuestions(questions, LIMITS.option).slice(0, most);
}

/** Up to `most` questions as buttons that ask them; labels too long are cut before a word. */
export function questionRow(
  questions: readonly string[],
  most: number,
  scope: Scope | null = null,
): readonly Part[] {
  const fitting = askable(questions, most).filter((question) => fitsButton(question, scope));
  return buttonRow(
    fitting.map((question) =>
      button(shortened(question, LIMITS.label), { kind: 'ask', question, scope }),
    ),
  );
}

/** Those of the questions of a `questionRow` that fit no button; a menu can ask them. */
export function menuQuestions(
  questions: readonly string[],
  most: number,
  scope: Scope | null = null,
): readonly string[] {
  return askable(questions, most).filter((question) => !fitsButton(question, scope));
}
