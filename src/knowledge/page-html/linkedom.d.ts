// linkedom ships CommonJS for `require`, but its own types call it an ES module only.
declare module 'linkedom' {
  import type { HtmlDocument } from './html-node';

  export function parseHTML(html: string): { readonly document: HtmlDocument };
}
