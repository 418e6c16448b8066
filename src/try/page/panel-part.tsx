import type { ComponentChild, VNode } from 'preact';

/** One part of a panel, below its heading. */
export function Part({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChild;
}): VNode {
  return (
    <div class="part">
      <h3>{title}</h3>
      {children}
    </div>
  );
}
