import type { VNode } from 'preact';
import { memo } from 'preact/compat';
import type { SeenMessage } from '../../loopback';
import { avatarOf } from './avatar';
import { usePage, useShown } from './context';
import './discord-parts';
import { Markdown } from './markdown';
import { withNames } from './mention-words';
import { useMentionable } from './use-mentionable';
import { Attachment, Parts } from './message-parts';
import { Toolbar } from './message-toolbar';

const TIME = new Intl.DateTimeFormat('en', { timeStyle: 'short' });
/** Characters of a message that is replied to. */
const MOST_REPLIED = 90;

/** One message, with what can be done about it. Drawn again only where the message changed. */
export const Message = memo(({ message }: { readonly message: SeenMessage }): VNode => {
  const { author, isFromBot, sentAtMs, isEdited, isLoading } = message;
  const time = TIME.format(new Date(sentAtMs));
  return (
    <article
      class={message.isEphemeral ? 'message ephemeral' : 'message'}
      aria-label={`${author}, ${time}`}
      data-message={message.id}
    >
      <discord-message
        author={author}
        avatar={avatarOf(author)}
        bot={isFromBot}
        timestamp={time}
        edited={isEdited}
      >
        <Before message={message} />
        <div class="content">
          {isLoading ? <p class="subtext">{author} is thinking…</p> : <Content message={message} />}
        </div>
        <Reactions message={message} />
      </discord-message>
      {message.isEphemeral && <Ephemeral message={message} />}
      <Toolbar message={message} />
    </article>
  );
});

function Content({ message }: { readonly message: SeenMessage }): VNode {
  const { content, components, embeds, attachments, isComponentsV2 } = message;
  const isFile = (url: string): boolean =>
    isComponentsV2 && JSON.stringify(components).includes(url);
  return (
    <>
      {content !== '' && <Markdown text={content} />}
      {embeds.map(({ title, description }, index) => (
        <div key={index} class="container">
          {title !== undefined && <strong>{title}</strong>}
          {description !== undefined && <Markdown text={description} />}
        </div>
      ))}
      <Parts parts={components} message={message} />
      {attachments
        .filter(({ url }) => !isFile(url))
        .map(({ filename, url }) => (
          <Attachment key={url} name={filename} url={url} />
        ))}
    </>
  );
}

/** What a message answers: another message, or somebody's use of the bot. */
function Before({ message }: { readonly message: SeenMessage }): VNode | null {
  const { repliesTo, usedBy, usedCommand } = message;
  const people = useMentionable();
  const replied = useShown((state) =>
    repliesTo === null ? null : (state.messages.find(({ id }) => id === repliesTo) ?? null),
  );
  if (usedBy !== null && repliesTo === null) {
    return (
      <discord-command
        slot="reply"
        author={usedBy}
        avatar={avatarOf(usedBy)}
        type="slash_command"
        command={usedCommand ?? 'the app'}
      />
    );
  }
  if (repliesTo === null) return null;
  if (replied === null) {
    return (
      <p slot="reply" class="before">
        A reply to a message that is not shown
      </p>
    );
  }
  const { author, text, isFromBot } = replied;
  const words = withoutMarks(withNames(text, people));
  return (
    <discord-reply slot="reply" author={author} avatar={avatarOf(author)} bot={isFromBot} mentions>
      {words.length > MOST_REPLIED ? `${words.slice(0, MOST_REPLIED - 1)}…` : words}
    </discord-reply>
  );
}

/** A message's text on one line, without what Discord would draw differently. */
function withoutMarks(text: string): string {
  return text.replaceAll(/^\s*(?:-#|#{1,3}|>{1,3}|-)\s+|\*\*|\\/gmu, '').replaceAll(/\s+/gu, ' ');
}

function Ephemeral({ message }: { readonly message: SeenMessage }): VNode {
  const { actions } = usePage();
  return (
    <p class="only-you">
      Only you can see this ·{' '}
      <button
        type="button"
        class="plain"
        onClick={() => {
          actions.dismiss(message);
        }}
      >
        Dismiss message
      </button>
    </p>
  );
}

function Reactions({ message }: { readonly message: SeenMessage }): VNode | null {
  const entries = Object.entries(message.reactions);
  if (entries.length === 0) return null;
  return (
    <discord-reactions slot="reactions">
      {entries.map(([emoji, names]) => (
        <discord-reaction key={emoji} title={names.join(', ')} emoji={emoji} count={names.length} />
      ))}
    </discord-reactions>
  );
}
