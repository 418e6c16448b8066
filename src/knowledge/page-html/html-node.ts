/** The few things we ask of a parsed HTML element; the compiler knows no browser here. */
export interface HtmlNode {
  /** Lower-case tag name. */
  readonly localName: string;
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): HtmlNode | null;
  querySelectorAll(selector: string): Iterable<HtmlNode>;
  remove(): void;
}

/** A parsed page. */
export interface HtmlDocument {
  readonly documentElement: HtmlNode;
  readonly body: HtmlNode;
  querySelector(selector: string): HtmlNode | null;
  querySelectorAll(selector: string): Iterable<HtmlNode>;
}
