import type { ComponentChild, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ShownArticle } from '../shown-article';
import { useAsked } from './asked-for';
import { usePage, useShown } from './context';
import { OutsideLink } from './markdown';
import type { Span } from './state';

/** An article with the number of each paragraph beside it, and the excerpt marked. */
export function ArticlePanel({
  id,
  span,
}: {
  readonly id: string;
  readonly span: Span | null;
}): VNode {
  const version = useShown((state) => state.coverageCount);
  const { value, problem } = useAsked<ShownArticle>(`${id} ${version}`, 'article', id);
  const mark = useRef<HTMLElement>(null);
  useEffect(() => {
    mark.current?.scrollIntoView({ block: 'center' });
  }, [value, span]);
  if (problem !== null) return <p class="problem">{problem}</p>;
  if (value === null) return <p class="more">Opening …</p>;
  const { headline, standfirst, outlet, published, author, url, paragraphs } = value;
  const about = [outlet, published ?? 'date not given', author.join(', ')]
    .filter(Boolean)
    .join(' · ');
  return (
    <div class="article">
      <h3>{headline}</h3>
      {standfirst !== null && <p class="standfirst">{standfirst}</p>}
      <p class="more">
        {about}
        {url !== null && (
          <>
            {' · '}
            <OutsideLink address={url}>as published</OutsideLink>
          </>
        )}
      </p>
      {paragraphs.map(({ number, start, text }) => (
        <p key={number} class="numbered">
          <span class="number">¶ {number}</span>
          <span class="text">{marked(text, start, span, mark)}</span>
        </p>
      ))}
    </div>
  );
}

/** A paragraph's words, those of the excerpt marked. */
function marked(
  text: string,
  offset: number,
  span: Span | null,
  ref: { current: HTMLElement | null },
): ComponentChild {
  if (span === null) return text;
  const start = Math.max(0, span.start - offset);
  const end = Math.min(text.length, span.end - offset);
  if (start >= end) return text;
  return (
    <>
      {text.slice(0, start)}
      <mark ref={ref}>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  );
}

/** A button that opens an article at a place. */
export function OpenArticle(props: {
  readonly article: string;
  readonly span: Span | null;
  readonly children: ComponentChild;
}): VNode {
  const { actions } = usePage();
  const { article, span, children } = props;
  return (
    <button
      type="button"
      class="plain"
      onClick={() => {
        actions.show({ shows: 'article', article, span });
      }}
    >
      {children}
    </button>
  );
}
