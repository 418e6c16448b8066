import { parse } from 'discord-markdown-parser';
import type { ComponentChild, VNode } from 'preact';
import { memo } from 'preact/compat';
import { useState } from 'preact/hooks';
import { useShown } from './context';
import './discord-parts';
import { blocksOf, type Block } from './markdown-blocks';
import { useMentionable } from './use-mentionable';

interface Node {
  readonly type: string;
  readonly content?: unknown;
  readonly [key: string]: unknown;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A message's text as Discord draws it. Whatever somebody typed comes out as text, never as markup of the page. */
export const Markdown = memo(({ text }: { readonly text: string }): VNode => (
  <>
    {blocksOf(text).map((block, index) => (
      <BlockView key={index} block={block} />
    ))}
  </>
));

function BlockView({ block }: { readonly block: Block }): VNode {
  if (block.kind === 'list') {
    const items = block.items.map((item, index) => (
      <li key={index}>
        <Inline text={item} />
      </li>
    ));
    return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
  }
  if (block.kind === 'subtext') {
    return (
      <p class="subtext">
        <Inline text={block.text} />
      </p>
    );
  }
  return (
    <div class="text">
      <Inline text={block.text} />
    </div>
  );
}

function Inline({ text }: { readonly text: string }): VNode {
  return <>{nodesView(parse(text, 'extended') as readonly Node[])}</>;
}

function nodesView(nodes: unknown): ComponentChild {
  if (typeof nodes === 'string') return nodes;
  if (!Array.isArray(nodes)) return null;
  return (nodes as readonly Node[]).map((node, index) => <NodeView key={index} node={node} />);
}

function NodeView({ node }: { readonly node: Node }): VNode {
  const inner = nodesView(node.content);
  switch (node.type) {
    case 'text':
      return <>{textOf(node.content)}</>;
    case 'br':
      return <br />;
    case 'strong':
      return <strong>{inner}</strong>;
    case 'em':
      return <em>{inner}</em>;
    case 'underline':
      return <u>{inner}</u>;
    case 'strikethrough':
      return <s>{inner}</s>;
    case 'inlineCode':
      return <code>{textOf(node.content)}</code>;
    case 'codeBlock':
      return (
        <pre>
          <code>{textOf(node.content)}</code>
        </pre>
      );
    case 'blockQuote':
      return <blockquote>{inner}</blockquote>;
    case 'heading': {
      // below the page's own headings
      const level = Math.min(3, Number(node['level'] ?? 3)) + 2;
      return (
        <div role="heading" aria-level={level} class={`heading-${level}`}>
          {inner}
        </div>
      );
    }
    case 'subtext':
      return <p class="subtext">{inner}</p>;
    case 'spoiler':
      return <Spoiler>{inner}</Spoiler>;
    case 'link':
    case 'url':
    case 'autolink':
      return <OutsideLink address={textOf(node['target'])}>{inner}</OutsideLink>;
    case 'user':
      return <Mention id={textOf(node['id'])} />;
    case 'channel':
      return <ChannelMention id={textOf(node['id'])} />;
    case 'role':
      return <discord-mention type="text">@role</discord-mention>;
    case 'everyone':
    case 'here':
      return <discord-mention type="text">@{node.type}</discord-mention>;
    case 'slashCommand':
      return (
        <discord-mention type="text">
          /{textOf(node['fullName']) || textOf(node['name'])}
        </discord-mention>
      );
    case 'timestamp':
      return <Timestamp seconds={Number(node['timestamp'])} format={textOf(node['format'])} />;
    case 'twemoji':
      return <>{textOf(node['name'])}</>;
    case 'emoji':
      return <>:{textOf(node['name'])}:</>;
    default:
      // what the parser comes to know later is at least not lost
      return <>{inner}</>;
  }
}

/** A link out of this machine; anything but http(s) stays text. */
export function OutsideLink({
  address,
  children,
}: {
  readonly address: string;
  readonly children: ComponentChild;
}): VNode {
  if (!/^https?:\/\//iu.test(address) || !URL.canParse(address)) return <>{children}</>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

function Spoiler({ children }: { readonly children: ComponentChild }): VNode {
  const [isOpen, open] = useState(false);
  if (isOpen) return <span class="spoiler open">{children}</span>;
  return (
    <button
      type="button"
      class="spoiler"
      aria-label="Show the spoiler"
      onClick={() => {
        open(true);
      }}
    />
  );
}

function Mention({ id }: { readonly id: string }): VNode {
  const found = useMentionable().find((one) => one.id === id);
  return <discord-mention type="text">@{found?.name ?? 'unknown-user'}</discord-mention>;
}

function ChannelMention({ id }: { readonly id: string }): VNode {
  const places = useShown((state) => state.places);
  return (
    <discord-mention type="text">
      #{places.find((one) => one.id === id)?.name ?? 'unknown'}
    </discord-mention>
  );
}

const FORMATS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

function Timestamp({
  seconds,
  format,
}: {
  readonly seconds: number;
  readonly format: string;
}): VNode {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return <>{String(seconds)}</>;
  return (
    <discord-time>
      <time dateTime={date.toISOString()}>
        {date.toLocaleString('en', FORMATS[format] ?? FORMATS['f'])}
      </time>
    </discord-time>
  );
}
