import type { CurvePoint } from './measures';
import type { SetReport } from './report';

const WIDTH = 720;
const HEIGHT = 440;
const [LEFT, TOP, RIGHT, BOTTOM] = [60, 44, 170, 50];
/** Less than this share answered is too few answers for a steady curve. */
const LEAST_SHARE = 0.01;
/** Points drawn a curve. */
const MOST_POINTS = 200;
/** Told apart in print and by the colour-blind (after Okabe and Ito 2008). */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#000000'];
const OURS = 'Verbatim';

const across = (share: number): number => LEFT + share * (WIDTH - LEFT - RIGHT);
const down = (share: number): number => TOP + (1 - share) * (HEIGHT - TOP - BOTTOM);
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function pathOf(curve: readonly CurvePoint[]): string {
  const points = curve.filter(({ answered }) => answered >= LEAST_SHARE);
  const step = Math.max(1, Math.ceil(points.length / MOST_POINTS));
  return points
    .filter((_, index) => index % step === 0 || index === points.length - 1)
    .map(
      ({ answered, precision }) => `${across(answered).toFixed(1)},${down(precision).toFixed(1)}`,
    )
    .join(' ');
}

function gridOf(): readonly string[] {
  return [0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((share) => [
    `<line x1="${across(0)}" x2="${across(1)}" y1="${down(share)}" y2="${down(share)}" stroke="#ddd"/>`,
    `<text x="${LEFT - 8}" y="${down(share) + 4}" text-anchor="end">${100 * share} %</text>`,
    `<text x="${across(share)}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${100 * share} %</text>`,
  ]);
}

/** Precision against share answered, half of the questions having lost their paragraph, as SVG. */
export function plotOf({ set, measures }: SetReport): string {
  const drawn = measures.filter(({ curve }) => curve.length > 0);
  const curves = drawn.flatMap(({ name, curve }, index) => {
    const colour = COLOURS[index % COLOURS.length] ?? '#000000';
    const isOurs = name.startsWith(OURS);
    const line = `stroke="${colour}" stroke-width="${isOurs ? 2.5 : 1.5}"${isOurs ? '' : ' stroke-dasharray="6 3"'}`;
    const y = TOP + 20 * index + 8;
    return [
      `<polyline fill="none" ${line} points="${pathOf(curve)}"><title>${escaped(name)}</title></polyline>`,
      `<line x1="${across(1) + 14}" x2="${across(1) + 40}" y1="${y}" y2="${y}" ${line}/>`,
      `<text x="${across(1) + 46}" y="${y + 4}">${escaped(name)}</text>`,
    ];
  });
  const title = `${set}: precision of the answers against share answered`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    `<text x="${LEFT}" y="22" font-size="14">${escaped(title)}</text>`,
    ...gridOf(),
    `<text x="${across(0.5)}" y="${HEIGHT - 10}" text-anchor="middle">share of all questions answered, surest first; half have no answer</text>`,
    `<text transform="translate(14 ${down(0.5)}) rotate(-90)" text-anchor="middle">precision</text>`,
    ...curves,
    '</svg>',
    '',
  ].join('\n');
}
