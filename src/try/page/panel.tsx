import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ArticlePanel } from './article-panel';
import { usePage, useShown } from './context';
import { CoveragePanel } from './coverage-panel';
import { HappenedPanel } from './happened-panel';

const NAMES = { happened: 'What happened', coverage: 'Coverage', article: 'Article' } as const;

/** What stands beside the messages: an explanation, what the coverage holds, or an article. */
export function SidePanel(): VNode | null {
  const { actions } = usePage();
  const panel = useShown((state) => state.panel);
  const region = useRef<HTMLElement>(null);
  const { shows } = panel;
  const key = shows === 'article' ? panel.article : shows;
  useEffect(() => {
    if (region.current !== null) region.current.scrollTop = 0;
  }, [key]);
  if (shows === 'nothing') return null;
  return (
    <section class="panel" aria-label={NAMES[shows]} ref={region} tabIndex={0}>
      <header>
        <h2>{NAMES[shows]}</h2>
        <button
          type="button"
          class="button secondary"
          onClick={() => {
            actions.show({ shows: 'nothing' });
          }}
        >
          Close
        </button>
      </header>
      {shows === 'happened' && <HappenedPanel message={panel.message} />}
      {shows === 'coverage' && <CoveragePanel />}
      {shows === 'article' && <ArticlePanel id={panel.article} span={panel.span} />}
    </section>
  );
}
