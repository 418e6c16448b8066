import type {
  Contract,
  ContractRequest,
  FormError,
  RequestVerdict,
} from '../../../src/loopback/contract';
import { isRecord, listOf, recordOf } from '../../../src/loopback/json';
import { formErrors } from './form-errors';
import { brokenRules, suspicions } from './rules';
import { answerSchema, requestSchema } from './schema-table';
import type { SchemaChoice } from './schema-table';
import type { Specification } from './specification';
import { unknownKeys } from './unknown-keys';

/** Operations without a body of their own; others without a schema are held to their rules alone. */
const EMPTY_BODIES = [undefined, null];

/**
 * Discord's own schemas, and by hand the limits that they miss. Requests that Discord would refuse get
 * errors; what it would accept though it is a mistake gets a lint; the server's answers are checked too.
 */
export function createDiscordContract(specification: Specification): Contract {
  const check = (
    { name, list = false, part }: SchemaChoice,
    whole: unknown,
  ): { errors: FormError[]; known: unknown } => {
    const schema = specification.schema(name);
    const base = part === undefined ? [] : [part];
    const body = part === undefined ? whole : recordOf(whole)[part];
    if (list && !Array.isArray(body)) {
      const message = 'Only iterables may be used in a ListType.';
      return { errors: [{ path: [], code: 'LIST_TYPE_CONVERT', message }], known: null };
    }
    const parts = (list ? listOf(body) : [body]).map((value, index) => {
      const result = schema.safeParse(value);
      const path = list ? [...base, index] : base;
      return result.success
        ? { errors: [], known: result.data }
        : { errors: formErrors(result.error.issues, value, path), known: null };
    });
    const known = parts.map((one) => one.known);
    return { errors: parts.flatMap(({ errors }) => errors), known: list ? known : known[0] };
  };

  return {
    describes: (method, path) => specification.describes(method, path),
    checkRequest(request): RequestVerdict {
      const { operation } = request;
      const body = comparable(request.body);
      const choice = requestSchema(operation, body, request.situation);
      if (choice === null) return bodyless(request);
      const { errors, known } = check(choice, body);
      const checked = choice.part === undefined ? body : recordOf(body)[choice.part];
      const strangers = unknownKeys(operation, checked, known).map((key) => `unknown key "${key}"`);
      const broken = brokenRules(request);
      // One mistake is one error: what the schema says of a place, the rules need not repeat.
      const said = new Set(errors.map(({ path }) => path.join('.')));
      const more = broken.filter(({ path }) => !said.has(path.join('.')));
      return { errors: [...errors, ...more], lints: [...strangers, ...suspicions(request)] };
    },
    checkAnswer(operation, status, body) {
      const choice = answerSchema(operation, status, body);
      if (choice === null) return [];
      const { errors, known } = check(choice, comparable(body));
      const problems = errors.map(({ path, message }) => `${path.join('.')}: ${message}`);
      const strangers = unknownKeys('', comparable(body), known);
      const surplus = strangers.filter((key) => !isHarmless(operation, key));
      return [...problems, ...surplus.map((key) => `unknown key "${key}" in the answer`)];
    },
  };
}

function bodyless({ body, operation }: ContractRequest): RequestVerdict {
  const isEmpty =
    EMPTY_BODIES.includes(body as undefined) || Object.keys(recordOf(body)).length === 0;
  const isKnown = operation === 'bulk_delete_messages';
  return { errors: [], lints: isEmpty || isKnown ? [] : ['a body where none is taken'] };
}

/** Fields of answers that Discord sends although its description leaves them out. */
function isHarmless(operation: string, key: string): boolean {
  return (
    key === 'errors' ||
    (operation === 'get_guild' && key === 'hub_type') ||
    /(?:^|\.)newly_created$/u.test(key) ||
    /default_permission$/u.test(key)
  );
}

/**
 * A body in the shape the schemas expect: they want times in "Z", where Discord writes "+00:00", and a
 * command's permissions as a number, where Discord also takes a string of digits.
 */
function comparable(value: unknown): unknown {
  if (typeof value === 'string') {
    return /^\d{4}-\d\d-\d\dT[\d:.]+\+00:00$/u.test(value) ? value.replace('+00:00', 'Z') : value;
  }
  if (Array.isArray(value)) return value.map(comparable);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'default_member_permissions' &&
      /^\d{1,16}$/u.test(String(inner)) &&
      !('version' in value)
        ? Number(inner)
        : comparable(inner),
    ]),
  );
}
