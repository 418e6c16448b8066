/**
 * What the page may do: run and show what this server sent, and talk to it; nothing else, and no text
 * becomes markup by mistake (Trusted Types; the one policy is that of the message parts).
 */
export function pageHeaders(host: string): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self' ws://${host}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // makes the templates of the message parts, once: nobody else can make a second one of that name
    'trusted-types lit-html',
  ].join('; ');
  return { 'content-security-policy': policy, ...COMMON_HEADERS };
}

/** What goes with everything. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** Attached files are whatever somebody attached: they are saved, never shown or run. */
export const FILE_HEADERS: Readonly<Record<string, string>> = {
  ...COMMON_HEADERS,
  'content-security-policy': "default-src 'none'; sandbox",
  'content-disposition': 'attachment',
};
