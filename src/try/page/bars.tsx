import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';

/** One bar. */
export interface Bar {
  readonly name: string;
  readonly count: number;
}

const HEIGHT_PX = 220;

/** A chart of bars. It says the same as the table that stands below it, so that readers of the screen lose nothing. */
export function Bars({
  title,
  bars,
}: {
  readonly title: string;
  readonly bars: readonly Bar[];
}): VNode | null {
  const place = useRef<HTMLDivElement>(null);
  const key = JSON.stringify(bars);
  useEffect(() => {
    const element = place.current;
    if (element === null || bars.length === 0) return undefined;
    const style = getComputedStyle(element);
    const colour = (name: string): string => style.getPropertyValue(name).trim();
    const short = (index: number): string => {
      const name = bars[index]?.name ?? '';
      return name.length > 18 ? `${name.slice(0, 17)}…` : name;
    };
    const paths = uPlot.paths.bars?.({ size: [0.6, 40] });
    const axis = { stroke: colour('--words'), grid: { stroke: colour('--line'), width: 1 } };
    const chart = new uPlot(
      {
        width: element.clientWidth,
        height: HEIGHT_PX,
        legend: { show: false },
        cursor: { show: false },
        scales: {
          x: { time: false, range: [-0.6, bars.length - 0.4] },
          y: { range: (_chart, _min, max) => [0, Math.max(1, max)] },
        },
        axes: [
          {
            ...axis,
            rotate: -35,
            size: 92,
            splits: () => [...bars.keys()],
            values: (_chart, splits) => splits.map(short),
            grid: { show: false },
          },
          { ...axis, size: 34, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] },
        ],
        series: [
          {},
          {
            fill: colour('--accent'),
            stroke: colour('--accent'),
            ...(paths === undefined ? {} : { paths }),
            points: { show: false },
          },
        ],
      },
      [[...bars.keys()], bars.map(({ count }) => count)],
      element,
    );
    const observer = new ResizeObserver(() => {
      chart.setSize({ width: element.clientWidth, height: HEIGHT_PX });
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      chart.destroy();
    };
  }, [key]);
  if (bars.length === 0) return null;
  return (
    <div
      class="chart"
      ref={place}
      role="img"
      aria-label={`${title}: the table below says the same`}
    />
  );
}
