import type { VNode } from 'preact';
import type { SeenMessage } from '../../loopback';
import { usePage } from './context';
import { Markdown, OutsideLink } from './markdown';
import { listOf, textOf, type Part } from './raw-part';
import { isMenu, SelectView } from './select-view';

/** Discord's numbers of component types that a message may hold. */
const ROW = 1;
const BUTTON = 2;
const SECTION = 9;
const TEXT = 10;
const GALLERY = 12;
const FILE = 13;
const SEPARATOR = 14;
const CONTAINER = 17;
const LINK_STYLE = 5;
const STYLES = ['', 'primary', 'secondary', 'success', 'danger', 'link'] as const;

/** The components of a message, in order. */
export function Parts({
  parts,
  message,
}: {
  readonly parts: unknown;
  readonly message: SeenMessage;
}): VNode {
  return (
    <>
      {listOf(parts).map((part, index) => (
        <PartView key={index} part={part} message={message} />
      ))}
    </>
  );
}

interface PartProps {
  readonly part: Part;
  readonly message: SeenMessage;
}

function PartView({ part, message }: PartProps): VNode | null {
  if (isMenu(part['type'])) return <SelectView part={part} message={message} />;
  switch (part['type']) {
    case TEXT:
      return <Markdown text={textOf(part['content'])} />;
    case ROW:
      return (
        <div class="row">
          <Parts parts={part['components']} message={message} />
        </div>
      );
    case SECTION:
      return (
        <div class="section">
          <div>
            <Parts parts={part['components']} message={message} />
          </div>
          <Parts parts={[part['accessory']]} message={message} />
        </div>
      );
    case CONTAINER:
      return <Container part={part} message={message} />;
    case SEPARATOR:
      return part['divider'] === false ? <div class="gap" /> : <hr />;
    case BUTTON:
      return <ButtonView part={part} message={message} />;
    case FILE:
      return <FileView part={part} message={message} />;
    case GALLERY:
      return <p class="subtext">{listOf(part['items']).length} pictures</p>;
    default:
      return (
        <p class="subtext">A part that this page cannot draw (type {String(part['type'])}).</p>
      );
  }
}

function Container({ part, message }: PartProps): VNode {
  const colour = part['accent_color'];
  const accent = (element: HTMLElement | null): void => {
    if (element === null || typeof colour !== 'number') return;
    element.style.borderInlineStartColor = `#${colour.toString(16).padStart(6, '0')}`;
  };
  return (
    <div class="container" ref={accent}>
      <Parts parts={part['components']} message={message} />
    </div>
  );
}

function ButtonView({ part, message }: PartProps): VNode {
  const { actions } = usePage();
  const { emoji, custom_id: customId, url, style, disabled } = part;
  const { name } = (emoji ?? {}) as { readonly name?: unknown };
  const label = textOf(part['label']);
  const words = [textOf(name), label].filter(Boolean).join(' ');
  if (style === LINK_STYLE) {
    return (
      <span class="button link">
        <OutsideLink address={textOf(url)}>{words}</OutsideLink>
      </span>
    );
  }
  return (
    <button
      type="button"
      class={`button ${STYLES[Number(style)] ?? ''}`}
      disabled={disabled === true}
      onClick={() => {
        actions.act('click', message.id, textOf(customId));
      }}
    >
      {words}
    </button>
  );
}

function FileView({ part, message }: PartProps): VNode {
  const { url } = (part['file'] ?? {}) as { readonly url?: unknown };
  const name = textOf(url).split('/').at(-1) ?? '';
  const file = message.attachments.find(
    ({ filename }) => encodeURIComponent(filename) === name || filename === name,
  );
  return <Attachment name={file?.filename ?? name} url={file?.url ?? textOf(url)} />;
}

/** A file that is kept by this server; it is saved, not shown. */
export function Attachment({ name, url }: { readonly name: string; readonly url: string }): VNode {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  return (
    <p class="file">
      <a href={path} download={name}>
        {name}
      </a>
    </p>
  );
}
