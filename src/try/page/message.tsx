import type { VNode } from 'preact';
import { memo } from 'preact/compat';
import type { SeenMessage } from '../../loopback';
import { usePage, useShown } from './context';
import { Markdown } from './markdown';
import { Attachment, Parts } from './message-parts';
import { Toolbar } from './message-toolbar';

const TIME = new Intl.DateTimeFormat('en', { timeStyle: 'short' });

/** One message, with what can be done about it. Drawn again only where the message changed. */
export const Message = memo(({ message }: { readonly message: SeenMessage }): VNode => {
  const { author, isFromBot, sentAtMs, isEdited, isLoading } = message;
  const date = new Date(sentAtMs);
  return (
    <article
      class={message.isEphemeral ? 'message ephemeral' : 'message'}
      aria-label={`${author}, ${TIME.format(date)}`}
      data-message={message.id}
    >
      <Before message={message} />
      <header>
        <span
          class={`avatar ${isFromBot ? 'bot' : author.replaceAll(' ', '-')}`}
          aria-hidden="true"
        >
          {author.slice(0, 1).toUpperCase()}
        </span>
        <span class="author">{author}</span>
        {isFromBot && <span class="tag">APP</span>}
        <time dateTime={date.toISOString()}>{TIME.format(date)}</time>
      </header>
      <div class="content">
        {isLoading ? <p class="subtext">{author} is thinking…</p> : <Content message={message} />}
        {isEdited && <span class="subtext"> (edited)</span>}
        <Reactions message={message} />
      </div>
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
  const { repliesTo, usedBy } = message;
  const replied = useShown((state) =>
    repliesTo === null ? null : (state.messages.find(({ id }) => id === repliesTo) ?? null),
  );
  if (usedBy !== null && repliesTo === null) {
    return (
      <p class="before">
        <span class="mention">{usedBy}</span> used the app
      </p>
    );
  }
  if (repliesTo === null) return null;
  if (replied === null) return <p class="before">A reply to a message that is not shown</p>;
  const words = withoutMarks(replied.text);
  return (
    <p class="before">
      <span class="mention">@{replied.author}</span>{' '}
      {words.length > 90 ? `${words.slice(0, 89)}…` : words}
    </p>
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
    <p class="reactions">
      {entries.map(([emoji, names]) => (
        <span key={emoji} title={names.join(', ')}>
          {emoji} {names.length}
        </span>
      ))}
    </p>
  );
}
