/**
 * A WebAssembly module of one function, put together here byte by byte (webassembly.github.io/spec,
 * "Binary Format"), because four numbers at a time take a fifth of the time that one at a time takes:
 *
 *     multiply(a, b, c, rows, inner, outer, step, least): c[row][o] = max(least, c[row][o] + Σ a[row][i] · b[i][o])
 *
 * over 32-bit floats; `a`, `b` and `c` are places in bytes, a row of `a` begins `step` numbers behind
 * the one before, `outer` is a multiple of four. Every sum runs over `inner` in order.
 */
const [I32, F32, V128] = [0x7f, 0x7d, 0x7b];
const [A, B, C, ROWS, INNER, OUTER, STEP, LEAST] = [0, 1, 2, 3, 4, 5, 6, 7];
const [AT_A, AT_B, AT_C, LEFT, OUTPUT, STRIDE] = [8, 9, 10, 11, 12, 13];
const [VALUE, FLOOR, FIRST_SUM] = [14, 15, 16];
const SUMS = 4;
/** How many outputs four sums of four numbers hold, and one. */
const [WIDE, NARROW] = [16, 4];

type Code = readonly number[];

/** An unsigned number in as few bytes as it needs, seven bits each. */
const unsigned = (value: number): Code =>
  value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
const vector = (items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()];
const sized = (bytes: Code): Code => [...unsigned(bytes.length), ...bytes];
const section = (id: number, bytes: Code): Code => [id, ...sized(bytes)];
const text = (letters: string): Code => sized([...letters].map((letter) => letter.charCodeAt(0)));

const get = (local: number): Code => [0x20, local];
const set = (local: number): Code => [0x21, local];
/** Below 64, as larger ones take a sign of their own. */
const constant = (value: number): Code => [0x41, value];
const [ADD, SUBTRACT, SHIFT, IS_ZERO, IS_ABOVE, IS_LEAST]: readonly (readonly number[])[] = [
  [0x6a],
  [0x6b],
  [0x74],
  [0x45],
  [0x4b],
  [0x4f],
];
const block = (...code: readonly Code[]): Code => [0x02, 0x40, ...code.flat(), 0x0b];
const loop = (...code: readonly Code[]): Code => [0x03, 0x40, ...code.flat(), 0x0b];
const again = (depth: number): Code => [0x0c, depth];
const leaveIf = (depth: number): Code => [0x0d, depth];

const wide = (operation: number, ...rest: readonly number[]): Code => [
  0xfd,
  ...unsigned(operation),
  ...rest,
];
const load = (offset: number): Code => wide(0, 2, offset);
const loadForAll = wide(9, 2, 0);
const store = (offset: number): Code => wide(11, 2, offset);
const [addAll, multiplyAll, spread] = [wide(228), wide(230), wide(19)];
/** Of two the second where it is above the first; else the first. */
const keepAbove = wide(235);

const code = (...parts: readonly (Code | undefined)[]): Code => parts.flatMap((part) => part ?? []);
const bytesOf = (local: number): Code => code(get(local), constant(2), SHIFT);
const advance = (local: number, by: Code): Code => code(get(local), by, ADD, set(local));

/** Adds the products for so many outputs from `OUTPUT` on, four a sum. */
function strip(sums: number): Code {
  const each = (make: (sum: number) => Code): Code =>
    Array.from({ length: sums }, (_, sum) => make(sum)).flat();
  return code(
    code(get(C), bytesOf(OUTPUT), ADD, set(AT_C)),
    code(get(B), bytesOf(OUTPUT), ADD, set(AT_B)),
    code(get(A), set(AT_A), get(INNER), set(LEFT)),
    each((sum) => code(get(AT_C), load(16 * sum), set(FIRST_SUM + sum))),
    block(
      loop(
        code(get(LEFT), IS_ZERO, leaveIf(1)),
        code(get(AT_A), loadForAll, set(VALUE)),
        each((sum) =>
          code(
            code(get(FIRST_SUM + sum), get(VALUE), get(AT_B), load(16 * sum)),
            code(multiplyAll, addAll, set(FIRST_SUM + sum)),
          ),
        ),
        advance(AT_A, constant(4)),
        advance(AT_B, get(STRIDE)),
        code(get(LEFT), constant(1), SUBTRACT, set(LEFT)),
        again(0),
      ),
    ),
    each((sum) => code(get(AT_C), get(FLOOR), get(FIRST_SUM + sum), keepAbove, store(16 * sum))),
    advance(OUTPUT, constant(4 * sums)),
  );
}

const BODY = code(
  code(bytesOf(OUTER), set(STRIDE), get(LEAST), spread, set(FLOOR)),
  block(
    loop(
      code(get(ROWS), IS_ZERO, leaveIf(1)),
      code(constant(0), set(OUTPUT)),
      block(
        loop(
          code(get(OUTPUT), constant(WIDE), ADD, get(OUTER), IS_ABOVE, leaveIf(1)),
          strip(WIDE / NARROW),
          again(0),
        ),
      ),
      block(loop(code(get(OUTPUT), get(OUTER), IS_LEAST, leaveIf(1)), strip(1), again(0))),
      advance(A, bytesOf(STEP)),
      advance(C, get(STRIDE)),
      code(get(ROWS), constant(1), SUBTRACT, set(ROWS)),
      again(0),
    ),
  ),
);

const LOCALS = vector([
  [6, I32],
  [2 + SUMS, V128],
]);

/** The module; it takes its memory as `from.memory` and gives `multiply`. */
export const MATRIX_CODE = Uint8Array.from([
  ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
  ...section(1, vector([[0x60, ...vector([...Array.from({ length: 7 }, () => [I32]), [F32]]), 0]])),
  ...section(2, vector([[...text('from'), ...text('memory'), 0x02, 0x00, 0x01]])),
  ...section(3, vector([[0]])),
  ...section(7, vector([[...text('multiply'), 0x00, 0x00]])),
  ...section(10, vector([sized([...LOCALS, ...BODY, 0x0b])])),
]);
