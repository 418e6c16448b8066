import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** What is written, and where the caret is in it. */
export interface Draft {
  readonly text: string;
  readonly caret: number;
}

const DRAFT_KEY = 'verbatim.draft';
/** Pixels that the message box grows to. */
const TALLEST_PX = 200;

/** The message box with what is written in it; that survives a reload of the page. */
export function useDraft(): {
  readonly draft: Draft;
  readonly box: { current: HTMLTextAreaElement | null };
  write(text: string, caret?: number): void;
} {
  const [draft, set] = useState<Draft>(() => {
    const text = sessionStorage.getItem(DRAFT_KEY) ?? '';
    return { text, caret: text.length };
  });
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    element.style.height = 'auto';
    element.style.height = `${Math.min(TALLEST_PX, element.scrollHeight)}px`;
    if (document.activeElement === element && element.selectionStart !== draft.caret) {
      element.setSelectionRange(draft.caret, draft.caret);
    }
  }, [draft]);
  return {
    draft,
    box,
    write: (text, caret = text.length) => {
      set({ text, caret });
      sessionStorage.setItem(DRAFT_KEY, text);
    },
  };
}
