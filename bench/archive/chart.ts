/** A line of a chart: points of positive numbers. */
export interface Line {
  readonly name: string;
  readonly points: readonly (readonly [number, number])[];
}

const [WIDTH, HEIGHT] = [720, 440];
const [LEFT, TOP, RIGHT, BOTTOM] = [70, 44, 190, 50];
/** Told apart in print and by the colour-blind (after Okabe and Ito 2008). */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#000000'];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The powers of ten that hold all values, as exponents. */
function decadesOf(values: readonly number[]): readonly [number, number] {
  const logs = values.map(Math.log10);
  const low = Math.floor(Math.min(...logs));
  return [low, Math.max(low + 1, Math.ceil(Math.max(...logs)))];
}

/** Lines over two logarithmic axes, as SVG. */
export function logLogChart(
  title: string,
  [across, up]: readonly [string, string],
  lines: readonly Line[],
): string {
  const points = lines.flatMap((line) => line.points);
  const [fromX, toX] = decadesOf(points.map(([x]) => x));
  const [fromY, toY] = decadesOf(points.map(([, y]) => y));
  const x = (value: number): number =>
    LEFT + ((Math.log10(value) - fromX) / (toX - fromX)) * (WIDTH - LEFT - RIGHT);
  const y = (value: number): number =>
    HEIGHT - BOTTOM - ((Math.log10(value) - fromY) / (toY - fromY)) * (HEIGHT - TOP - BOTTOM);
  const decades = (from: number, to: number): readonly number[] =>
    Array.from({ length: to - from + 1 }, (_, at) => 10 ** (from + at));
  const [right, bottom] = [WIDTH - RIGHT, HEIGHT - BOTTOM];
  const label = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 3 });
  const grid = [
    ...decades(fromX, toX).flatMap((value) => [
      `<line x1="${x(value)}" x2="${x(value)}" y1="${TOP}" y2="${bottom}" stroke="#ddd"/>`,
      `<text x="${x(value)}" y="${bottom + 20}" text-anchor="middle">${label(value)}</text>`,
    ]),
    ...decades(fromY, toY).flatMap((value) => [
      `<line x1="${LEFT}" x2="${right}" y1="${y(value)}" y2="${y(value)}" stroke="#ddd"/>`,
      `<text x="${LEFT - 8}" y="${y(value) + 4}" text-anchor="end">${label(value)}</text>`,
    ]),
  ];
  const drawn = lines.flatMap(({ name, points: own }, at) => {
    const colour = COLOURS[at % COLOURS.length] ?? '#000000';
    const path = own.map(([one, other]) => `${x(one).toFixed(1)},${y(other).toFixed(1)}`).join(' ');
    const row = TOP + 20 * at + 8;
    return [
      `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${path}"/>`,
      ...own.map(
        ([one, other]) =>
          `<circle cx="${x(one).toFixed(1)}" cy="${y(other).toFixed(1)}" r="3" fill="${colour}"/>`,
      ),
      `<line x1="${right + 14}" x2="${right + 40}" y1="${row}" y2="${row}" stroke="${colour}" stroke-width="2"/>`,
      `<text x="${right + 46}" y="${row + 4}">${escaped(name)}</text>`,
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    `<text x="${LEFT}" y="22" font-size="14">${escaped(title)}</text>`,
    ...grid,
    `<text x="${(LEFT + right) / 2}" y="${HEIGHT - 10}" text-anchor="middle">${escaped(across)}</text>`,
    `<text transform="translate(14 ${(TOP + bottom) / 2}) rotate(-90)" text-anchor="middle">${escaped(up)}</text>`,
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}
