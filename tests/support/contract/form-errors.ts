import type { FormError } from '../../../src/loopback/contract';
import { isRecord } from '../../../src/loopback/json';
import type { SchemaIssue } from './specification';

type Path = readonly (string | number)[];

/**
 * A schema's faults in Discord's words. A union's are those of the branch that the value's `type`
 * chooses. Lengths are recounted in code points, since the schemas count UTF-16 code units.
 */
export function formErrors(issues: readonly SchemaIssue[], body: unknown, base: Path): FormError[] {
  return issues.flatMap((issue) => {
    const inner = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
    const path = [...base, ...inner];
    const value = valueAt(body, inner);
    if (issue.code === 'invalid_union') return unionErrors(issue, value, path);
    if (isLongEnoughOnlyInUnits(issue, value)) return [];
    return [{ path, ...wordsFor(issue, value) }];
  });
}

function unionErrors({ errors = [] }: SchemaIssue, value: unknown, path: Path): FormError[] {
  const isTagged = (branch: readonly SchemaIssue[]): boolean =>
    branch.some((issue) => issue.path.length === 1 && issue.path[0] === 'type');
  const chosen = errors.filter((branch) => !isTagged(branch));
  if (chosen.length === 0 && errors.length > 0) {
    const message = `Value of field "type" is not one of the allowed ones.`;
    return [{ path: [...path, 'type'], code: 'UNION_TYPE_CHOICES', message }];
  }
  const [closest] = [...chosen].sort((a, b) => a.length - b.length);
  return formErrors(closest ?? [], value, path);
}

function isLongEnoughOnlyInUnits(issue: SchemaIssue, value: unknown): boolean {
  return (
    issue.code === 'too_big' &&
    typeof value === 'string' &&
    issue.maximum !== undefined &&
    [...value].length <= issue.maximum
  );
}

function wordsFor(issue: SchemaIssue, value: unknown): { code: string; message: string } {
  const isNumber = issue.origin === 'number' || issue.origin === 'int';
  switch (issue.code) {
    case 'too_big':
      return isNumber
        ? words(
            'NUMBER_TYPE_MAX',
            `int value should be less than or equal to ${issue.maximum ?? ''}.`,
          )
        : words('BASE_TYPE_MAX_LENGTH', `Must be ${issue.maximum ?? ''} or fewer in length.`);
    case 'too_small':
      return isNumber
        ? words(
            'NUMBER_TYPE_MIN',
            `int value should be greater than or equal to ${issue.minimum ?? ''}.`,
          )
        : words('BASE_TYPE_MIN_LENGTH', `Must be ${issue.minimum ?? ''} or more in length.`);
    case 'invalid_value':
      return value === undefined
        ? words('BASE_TYPE_REQUIRED', 'This field is required')
        : words('BASE_TYPE_CHOICES', `Value must be one of {${(issue.values ?? []).join(', ')}}.`);
    case 'invalid_format':
      return issue.format === 'url'
        ? words('URL_TYPE_INVALID_URL', 'Not a well formed URL.')
        : words('STRING_TYPE_REGEX', `Not a ${issue.format ?? 'value of the right form'}.`);
    case 'invalid_type':
      return value === undefined
        ? words('BASE_TYPE_REQUIRED', 'This field is required')
        : words('BASE_TYPE_CONVERT', `Not a ${issue.expected ?? 'value of the right type'}.`);
    default:
      return words('BASE_TYPE_CONVERT', issue.message);
  }
}

function words(code: string, message: string): { code: string; message: string } {
  return { code, message };
}

function valueAt(body: unknown, path: Path): unknown {
  let value = body;
  for (const key of path) {
    if (Array.isArray(value)) value = (value as unknown[])[Number(key)];
    else if (isRecord(value)) value = value[String(key)];
    else return undefined;
  }
  return value;
}
