/** An attachment as Discord describes it. */
export interface AttachmentReference {
  readonly url: string;
  /** Bytes, as Discord says. */
  readonly size: number;
}

/** How attachments are read. */
export interface AttachmentOptions {
  /** The host of this machine that stands in for Discord in tests; null: none does. */
  readonly loopbackHost: string | null;
  readonly timeoutMs?: number;
}

/** A file's bytes, or why they cannot be had, with the cure. */
export type ReadAttachment = { readonly bytes: Uint8Array } | { readonly fault: string };

/** Most bytes of an attachment: 1 MiB. */
export const LARGEST_ATTACHMENT = 1_048_576;

/** Where Discord keeps attachments. */
const DISCORD_HOSTS: readonly string[] = ['cdn.discordapp.com', 'media.discordapp.net'];
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u;
const TIMEOUT_MS = 10_000;

const TOO_LARGE = 'the file is too large (over 1 MiB): save the page alone, without its pictures';
const UNREADABLE = 'the file could not be read from Discord: attach it again';

/** The host that the API is at where that is this machine; null where it is Discord. */
export function loopbackHostOf(apiBase: string): string | null {
  const { hostname } = new URL(apiBase);
  return LOOPBACK.test(hostname) ? hostname : null;
}

/** Whether a file lies with Discord; nothing else is ever asked for one. */
export function isFromDiscord(address: string, loopbackHost: string | null): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, host, username, password } = new URL(address);
  if (username !== '' || password !== '') return false;
  if (hostname === loopbackHost) return protocol === 'http:';
  return protocol === 'https:' && DISCORD_HOSTS.includes(host);
}

async function bytesOf(response: Response): Promise<ReadAttachment> {
  const parts: Uint8Array[] = [];
  let read = 0;
  // what is declared is a promise only, so the bytes are counted as they come
  for await (const part of response.body ?? []) {
    const bytes = part as Uint8Array;
    read += bytes.byteLength;
    if (read > LARGEST_ATTACHMENT) return { fault: TOO_LARGE };
    parts.push(bytes);
  }
  return { bytes: Buffer.concat(parts) };
}

/**
 * Reads an attachment: from Discord's own hosts alone, never following them elsewhere, at most 1 MiB,
 * within ten seconds. Never throws.
 */
export async function readAttachment(
  { url, size }: AttachmentReference,
  { loopbackHost, timeoutMs = TIMEOUT_MS }: AttachmentOptions,
): Promise<ReadAttachment> {
  if (size > LARGEST_ATTACHMENT) return { fault: TOO_LARGE };
  if (!isFromDiscord(url, loopbackHost)) return { fault: UNREADABLE };
  try {
    const response = await fetch(url, {
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.ok) return await bytesOf(response);
    await response.body?.cancel();
    return { fault: UNREADABLE };
  } catch {
    return { fault: UNREADABLE };
  }
}
