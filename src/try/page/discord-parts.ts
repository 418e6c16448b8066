import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js';
import { DiscordCommand } from '@skyra/discord-components-core/discord-command.js';
import { DiscordMention } from '@skyra/discord-components-core/discord-mention.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { DiscordReaction } from '@skyra/discord-components-core/discord-reaction.js';
import '@skyra/discord-components-core/discord-reactions.js';
import { DiscordReply } from '@skyra/discord-components-core/discord-reply.js';
import '@skyra/discord-components-core/discord-time.js';
import { nothing } from 'lit';
import { getDirectiveClass, isDirectiveResult, isTemplateResult } from 'lit/directive-helpers.js';
import { styleMap } from 'lit/directives/style-map.js';
import type { Attributes, ComponentChildren } from 'preact';

/** What every drawn part takes. */
interface PartAttributes extends Attributes {
  readonly children?: ComponentChildren;
  readonly class?: string;
  readonly slot?: string;
  readonly title?: string;
}
interface AuthorAttributes extends PartAttributes {
  readonly author: string;
  /** The address of the picture. */
  readonly avatar: string;
  readonly bot?: boolean;
}

declare module 'preact' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- where preact looks for the names of elements
  namespace JSX {
    interface IntrinsicElements {
      'discord-message': AuthorAttributes & {
        readonly timestamp: string;
        readonly edited?: boolean;
      };
      'discord-reply': AuthorAttributes & { readonly mentions?: boolean };
      'discord-command': AuthorAttributes & {
        readonly command: string;
        readonly type: 'slash_command' | 'user_command';
      };
      /** A type that it does not know adds no sign of its own: what is read and copied is whole. */
      'discord-mention': PartAttributes & { readonly type: 'text' };
      'discord-time': PartAttributes;
      'discord-reactions': PartAttributes;
      'discord-reaction': PartAttributes & { readonly emoji: string; readonly count: number };
    }
  }
}

/**
 * The parts as they come have colours that are too faint on our ground, one set for the dark and another for
 * whoever says so; ours follow the page's, light and dark, and let a long line end within the window.
 */
const OURS = `
  :host { font-family: inherit; }
  .discord-message-timestamp, .discord-message-edited { color: var(--quiet) !important; }
  .discord-message-content { min-width: 0; line-height: inherit; }
  .discord-message-markup { font-size: inherit; line-height: inherit; }
  .discord-message-body { font-size: inherit; word-break: normal; overflow-wrap: anywhere; }
  .discord-author-username, .discord-replied-message-username { color: var(--words) !important; opacity: 1; }
  .discord-application-tag { background: var(--accent) !important; color: var(--on-accent) !important; }
  .discord-replied-message-content { overflow: hidden; min-width: 0; cursor: inherit; color: inherit !important; }
  .discord-slash-command-name > svg { display: none; }
  .discord-slash-command-name, .discord-slash-command-name > span { color: var(--mention-words) !important; background: var(--mention) !important; }
`;
const HOSTS = [
  [
    DiscordMessage,
    ':host { color: inherit; font-size: inherit; line-height: inherit; padding: 0; } :host(:hover) { background: none; }',
  ],
  [DiscordAuthorInfo, ''],
  [DiscordReply, ':host { color: var(--quiet); min-width: 0; }'],
  [DiscordCommand, ':host { color: var(--quiet); min-width: 0; }'],
  [
    DiscordMention,
    ':host, :host(:hover) { color: var(--mention-words); background: var(--mention); cursor: inherit; }',
  ],
  [DiscordReaction, ''],
] as const;

/** What all parts have, and hide from others. */
interface Drawing {
  render(): unknown;
}

const STYLE_MAP = getDirectiveClass(styleMap({}));

/** What is drawn, without styles of a single element: the page's policy forbids them, and ours have no colour of their own. */
function withoutStyles(drawn: unknown): unknown {
  if (isDirectiveResult(drawn) && getDirectiveClass(drawn) === STYLE_MAP) return nothing;
  if (!isTemplateResult(drawn)) return drawn;
  return { ...drawn, values: drawn.values.map(withoutStyles) };
}

for (const [part, own] of HOSTS) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(OURS + own);
  part.elementStyles = [...part.elementStyles, sheet];
  const prototype = part.prototype as unknown as Drawing;
  const { render } = prototype;
  prototype.render = function draw() {
    return withoutStyles(render.call(this));
  };
}
