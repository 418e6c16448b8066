import type { IncomingHttpHeaders } from 'node:http';

/** The names by which a browser of this machine may call a server on 127.0.0.1. */
const HOST_NAMES = ['127.0.0.1', 'localhost', '[::1]'] as const;

/** What a request says of where it comes from. */
export type Origins = Pick<IncomingHttpHeaders, 'host' | 'origin'> & {
  readonly 'sec-fetch-site'?: string | string[] | undefined;
};

/**
 * Why a request is refused; null where it is not. Another host name is refused because a foreign page
 * may have it point to this machine (DNS rebinding), another origin because it is a foreign page's.
 */
export function refusalOf(headers: Origins, port: number): string | null {
  const hosts = HOST_NAMES.map((name) => `${name}:${port}`);
  if (!hosts.includes(headers.host?.toLowerCase() ?? '')) {
    return `This is served to this machine alone: open http://127.0.0.1:${port}/ here.`;
  }
  const { origin, 'sec-fetch-site': site } = headers;
  const isForeign = origin !== undefined && !hosts.some((host) => origin === `http://${host}`);
  // what the address bar asks for has no page behind it
  const isFromElsewhere = site !== undefined && site !== 'none' && site !== 'same-origin';
  return isForeign || isFromElsewhere ? 'Requests of other sites are refused.' : null;
}
