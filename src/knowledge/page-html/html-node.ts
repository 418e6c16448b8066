/** The few things we ask of a parsed HTML node; the compiler knows no browser here. */
export interface HtmlNode {
  /** 1 an element, 3 text; the rest (comments, declarations) carries none. */
  readonly nodeType: number;
  /** Lower-case tag name. */
  readonly localName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
  readonly nextSibling: HtmlNode | null;
  readonly previousSibling: HtmlNode | null;
  readonly parentElement: HtmlNode | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  insertAdjacentHTML(place: 'beforeend', html: string): void;
  querySelector(selector: string): HtmlNode | null;
  querySelectorAll(selector: string): Iterable<HtmlNode>;
}

/** A parsed page. */
export interface HtmlDocument {
  readonly documentElement: HtmlNode;
  readonly body: HtmlNode;
  querySelector(selector: string): HtmlNode | null;
  querySelectorAll(selector: string): Iterable<HtmlNode>;
}
