#!/usr/bin/env bash
# lit 3.3.3: `styleMap` writes a style attribute the first time, even for a style that is not there
#
# The directive is known for setting single properties of `element.style`, which a policy of `style-src 'self'` allows.
# That is so from the second rendering on. The first one writes the attribute `style`, which such a policy blocks and
# reports: an empty one where the only value is undefined, and "color:;" where it is an empty string. So a component that
# gives its authors an optional colour by `styleMap` makes a line in the console for each author without one. Seen on
# Node 20.20.2 with happy-dom 20.0.10.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --ignore-scripts --no-audit --no-fund --silent lit@3.3.3 happy-dom@20.0.10

cat >try.mjs <<'PROGRAM'
import { Window } from 'happy-dom';

const window = new Window();
Object.assign(globalThis, { window, document: window.document, Node: window.Node });
const { setAttribute } = window.Element.prototype;
window.Element.prototype.setAttribute = function spy(name, value) {
  if (name === 'style') console.log(`attribute ${JSON.stringify(value)}`);
  return setAttribute.call(this, name, value);
};
const { html, render } = await import('lit');
const { styleMap } = await import('lit/directives/style-map.js');

for (const color of [undefined, '', 'red']) {
  const place = window.document.createElement('div');
  console.log(`first ${JSON.stringify(color) ?? 'undefined'}`);
  render(html`<b style=${styleMap({ color })}>Ada</b>`, place);
}
PROGRAM
cat >expected <<'OUTPUT'
first undefined
attribute ""
first ""
attribute "color:;"
first "red"
attribute "color:red;"
OUTPUT

node try.mjs | tee seen
if diff expected seen; then
  echo "still so: lit 3.3.3 renders a style map for the first time as an attribute"
else
  echo "changed: this finding no longer holds as written" >&2
  exit 1
fi
