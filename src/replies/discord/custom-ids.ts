import type { Action, Scope } from './actions';
import {
  readKey,
  readPage,
  readReference,
  readScope,
  referenceText,
  scopeText,
} from './custom-id-parts';
import { LIMITS } from './message';

/** Says how the rest is to be read; a change of the form needs a new one. */
const VERSION = 'v1';
function partsOf(action: Action): readonly string[] {
  switch (action.kind) {
    case 'context':
    case 'rate-reason':
      return [referenceText(action.excerpt)];
    case 'more':
    case 'why':
      return [referenceText(action.excerpt), scopeText(action.scope)];
    case 'rate':
      return [action.verdict, referenceText(action.excerpt)];
    case 'ask':
      return [scopeText(action.scope), action.question];
    case 'follow-up':
    case 'share':
      return [scopeText(action.scope)];
    case 'sources':
      return [String(action.page)];
    case 'article':
      return [action.articleKey];
    case 'pick-article':
      return [];
    case 'facts':
    case 'turn-facts':
      return [action.articleKey, String(action.page)];
  }
}

/**
 * The custom_id that asks for an action: all it needs, nothing kept anywhere. At most 100 UTF-16 code
 * units, unless the question to ask is too long: see `fitsButton`.
 */
export function customIdOf(action: Action): string {
  return [VERSION, action.kind, ...partsOf(action)].join(':');
}

/** Whether a question fits into the custom_id of a button that asks it: 77 code units always do. */
export function fitsButton(question: string, scope: Scope | null): boolean {
  return customIdOf({ kind: 'ask', question, scope }).length <= LIMITS.customId;
}

function readParts(kind: string, parts: readonly string[]): Action | null {
  const [first = '', second = ''] = parts;
  const expect = (count: number): boolean => parts.length === count;
  switch (kind) {
    case 'context': {
      const excerpt = readReference(first);
      return excerpt && expect(1) ? { kind, excerpt } : null;
    }
    case 'more':
    case 'why': {
      const [excerpt, scope] = [readReference(first), readScope(second)];
      return excerpt && scope !== undefined && expect(2) ? { kind, excerpt, scope } : null;
    }
    case 'rate': {
      const excerpt = readReference(second);
      const isVerdict = first === 'helpful' || first === 'unhelpful';
      return isVerdict && excerpt !== undefined && expect(2)
        ? { kind, verdict: first, excerpt }
        : null;
    }
    case 'rate-reason': {
      const excerpt = readReference(first);
      return excerpt !== undefined && expect(1) ? { kind, excerpt } : null;
    }
    case 'ask': {
      const scope = readScope(first);
      const question = parts.slice(1).join(':');
      return scope !== undefined && question !== '' ? { kind, question, scope } : null;
    }
    case 'follow-up':
    case 'share': {
      const scope = readScope(first);
      return scope !== undefined && expect(1) ? { kind, scope } : null;
    }
    case 'sources': {
      const page = readPage(first);
      return page !== undefined && expect(1) ? { kind, page } : null;
    }
    case 'article': {
      const articleKey = readKey(first);
      return articleKey && expect(1) ? { kind, articleKey } : null;
    }
    case 'pick-article':
      return expect(0) ? { kind } : null;
    case 'facts':
    case 'turn-facts': {
      const [articleKey, page] = [readKey(first), readPage(second)];
      return articleKey && page !== undefined && expect(2) ? { kind, articleKey, page } : null;
    }
    default:
      return null;
  }
}

/** What a custom_id asks for; null where it is of another version, or not ours. */
export function readCustomId(text: string): Action | null {
  const [version, kind = '', ...parts] = text.split(':');
  return version === VERSION ? readParts(kind, parts) : null;
}
