// Pages for readers: plain HTML, without a script.

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as it stands in HTML, in or out of an attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}

export function htmlPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff; }
section { border-top: 1px solid #767676; padding: 0.5rem 0 1.5rem; }
label { display: grid; grid-template-columns: 9rem 1fr; gap: 0.5rem; margin: 0.4rem 0; max-width: 36rem; }
input, select, button { font: inherit; }
code { font-family: ui-monospace, monospace; }
a { color: #0b4a8f; }
</style>
</head>
<body>
${body}
</body>
</html>
`;
}
