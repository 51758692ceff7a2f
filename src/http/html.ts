// Plain HTML pages, without scripts.

import { html } from "ghtml";

/** The one style of these pages. */
export const plainStyle = `
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff; }
section { border-top: 1px solid #767676; padding: 0.5rem 0 1.5rem; }
label { display: grid; grid-template-columns: 9rem 1fr; gap: 0.5rem; margin: 0.4rem 0; max-width: 36rem; }
input, select, button { font: inherit; }
code { font-family: ui-monospace, monospace; }
a { color: #0b4a8f; }
`;

/** The title is text; the body is HTML. */
export function htmlPage(title: string, body: string): string {
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>!${plainStyle}</style>
</head>
<body>
!${body}
</body>
</html>
`;
}
