import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** One row of a list. */
export interface Row {
  readonly key: string;
  readonly words: string;
  readonly more?: string;
}

/** A list above the message box; the box keeps the focus and names the active row. */
export function Listbox(props: {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly Row[];
  /** Index of the active row; -1: none. */
  readonly active: number;
  onChoose(index: number): void;
}): VNode | null {
  const { id, name, rows, active, onChoose } = props;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  if (rows.length === 0) return null;
  return (
    <ul class="listbox" role="listbox" id={id} aria-label={name} tabIndex={0} ref={list}>
      {rows.map(({ key, words, more }, index) => (
        <li
          key={key}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          // the box must not lose the focus
          onMouseDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => {
            onChoose(index);
          }}
        >
          <span>{words}</span>
          {more !== undefined && <span class="more">{more}</span>}
        </li>
      ))}
    </ul>
  );
}
