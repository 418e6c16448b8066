import ts from 'typescript';

/** What a number is added to or taken from where it is a score. */
const SCORED = /(?:score|points|weight|chance|bonus|likelihood)s?\b/iu;

/**
 * Names of whole numbers that bound or measure something, and decide nothing about what a text says: sizes and
 * distances, places of bits, lengths of time, versions of files.
 */
const BOUND =
  /^(?:[A-Z]+_)*(?:ALL|ALWAYS|AROUND|AT|BESIDE|BITS|BYTES|COUNT|DAY|DAYS|FARTHEST|FEW|FEWEST|FINEST|FIRST|FLOATS|FRONTED|GAP|GROUPS|HALF|KINDS|LARGEST|LAST|LEAD|LENGTH|LETTERS|LONGEST|MINUTE|MOST|MS|NEXT|REACH|ROWS|RUN|SAMPLED|SECTIONS|SHINGLE|SHORTEST|SIZE|SMALL|START|STRETCH|SUMS|UNIT|VERSION|WIDEST|WIDTH|WITHIN|WORDS)(?:_[A-Z]+)*$/u;

const isNumber = (node: ts.Node): node is ts.NumericLiteral | ts.PrefixUnaryExpression =>
  ts.isNumericLiteral(node) ||
  (ts.isPrefixUnaryExpression(node) && ts.isNumericLiteral(node.operand));

/** What nobody chooses: none and all, bits of a hash, and what keeps a divisor from being 0. */
const isGiven = (number: string): boolean => /^(?:0|1|0x[\da-f]+|1e-3)$/u.test(number);

/** Whether a whole number stands under a name of its own at the top of a file that is none of a bound. */
function isNamedCut(node: ts.Node): boolean {
  return (
    ts.isVariableDeclaration(node) &&
    ts.isSourceFile(node.parent.parent.parent) &&
    node.initializer !== undefined &&
    isNumber(node.initializer) &&
    !BOUND.test(node.name.getText()) &&
    !isGiven(node.initializer.getText())
  );
}

/** Whether a number is added to a score: "score += 2", "scores.person -= 1". */
function isBonus(node: ts.Node): boolean {
  return (
    ts.isBinaryExpression(node) &&
    /^[-+*]=$/u.test(node.operatorToken.getText()) &&
    SCORED.test(node.left.getText()) &&
    isNumber(node.right)
  );
}

/**
 * The numbers in a source file that weigh or cut by somebody's hand, each with its line: shares and weights, which
 * have a fraction; what is added to a score; whole numbers under a name that is none of a bound.
 */
export function handSetNumbers(source: string): readonly string[] {
  const tree = ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    const isFraction =
      ts.isNumericLiteral(node) && !isGiven(node.getText()) && !Number.isInteger(Number(node.text));
    if (isFraction || isNamedCut(node) || isBonus(node)) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${line + 1}: ${node.getText()}`);
    }
    ts.forEachChild(node, look);
  };
  look(tree);
  return found;
}

/** The names under which a file keeps numbers, at whatever depth: those of a record's properties. */
export function numberNames(source: string): readonly string[] {
  const tree = ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node)) found.push(node.name.getText());
    ts.forEachChild(node, look);
  };
  look(tree);
  return found;
}
