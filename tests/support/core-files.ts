import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const CORE = 'src/core';

/** The files of the core by their paths below it, without ending: "question/terms". */
export const coreFiles = (): readonly string[] =>
  readdirSync(CORE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -'.ts'.length));

/** Whether a function only looks a value up or says it otherwise: one expression, at most one choice in it. */
function isLookUp(node: ts.FunctionLikeDeclaration): boolean {
  const { body } = node;
  if (body === undefined) return true;
  const [statement, ...others] = ts.isBlock(body) ? body.statements : [];
  const value =
    statement !== undefined && others.length === 0 && ts.isReturnStatement(statement)
      ? statement.expression
      : ts.isBlock(body)
        ? undefined
        : body;
  if (value === undefined) return false;
  let choices = 0;
  const count = (inner: ts.Node): void => {
    if (ts.isConditionalExpression(inner) || ts.isFunctionLike(inner)) choices += 1;
    if (ts.isBinaryExpression(inner) && /^(?:&&|\|\||\?\?)$/u.test(inner.operatorToken.getText())) {
      choices += 1;
    }
    ts.forEachChild(inner, count);
  };
  count(value);
  return choices <= 1;
}

/** Whether a source file holds behaviour: a function that does more than look something up. */
export function holdsBehaviour(source: string): boolean {
  const tree = ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest, true);
  let found = false;
  const look = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && !isLookUp(node)) found = true;
    if (!found) ts.forEachChild(node, look);
  };
  look(tree);
  return found;
}

/** The source of one file of the core. */
export const coreSource = (file: string): string => readFileSync(join(CORE, `${file}.ts`), 'utf8');
