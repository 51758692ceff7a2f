// The card of a body, compared as a whole: what the record says is text in it, whatever signs it has.

import { expect, test } from "vitest";
import { previewPage } from "../../src/http/reconcile-preview.ts";

const name = `<b onclick="x('1')">Camden & Co</b>`;
const escaped = "&#60;b onclick&#61;&#34;x(&#39;1&#39;)&#34;&#62;Camden &#38; Co&#60;/b&#62;";

test("nothing of a record is read as HTML", () => {
  const body = { type: "Body", id: "ccg-07r", facts: { name, officialName: "NHS <Camden>", note: "5 < 6" } };
  const page = previewPage(body, "CCG", new Map([["odsCode", [{ text: "<07R>" }]]]));
  expect(page.slice(page.indexOf("<body>"))).toBe(`<body>
<h1>${escaped}</h1>
<p>NHS &#60;Camden&#62;: CCG, <code>ccg-07r</code></p>
<dl>
<dt>ODS code</dt><dd>&#60;07R&#62;</dd>
</dl>
<p>5 &#60; 6</p>
</body>
</html>
`);
  expect(page).toContain(`<title>${escaped}</title>`);
});
