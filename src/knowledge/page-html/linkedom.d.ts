// linkedom ships CommonJS for `require`, but its own types call it an ES module only.
declare module 'linkedom' {
  export function parseHTML(html: string): { readonly document: Document };
}
