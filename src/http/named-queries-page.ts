// The page of the named queries: what each answers, and a form to ask it with.

import { rowsRule } from "../tables/answer-table.ts";
import type { NamedQuery } from "../graphql/named-query.ts";
import { accepted, type Parameter } from "../graphql/url-parameters.ts";
import { escaped, page } from "./html.ts";

export function namedQueriesPage(queries: readonly NamedQuery[]): string {
  const rule = rowsRule.map((sentence) => `<li>${coded(sentence)}</li>`).join("\n");
  return page(
    "Named queries: who commissions what",
    `<h1>Named queries</h1>
<p>Each is an address that can be kept. As JSON it is the answer of GraphQL, as CSV one flat table. The same list is at <a href="/q.json">/q.json</a>.</p>
${queries.map(sectionOf).join("\n")}
<section>
<h2>How an answer becomes a table</h2>
<ul>
${rule}
</ul>
</section>`,
  );
}

/** The addresses at which a query is answered, or opened in the console. */
export function addressesOf({ name, text }: NamedQuery) {
  return { json: `/q/${name}.json`, csv: `/q/${name}.csv`, console: `/console/?query=${encodeURIComponent(text)}` };
}

function sectionOf(query: NamedQuery): string {
  const { json, csv, console } = addressesOf(query);
  return `<section>
<h2 id="${escaped(query.name)}">${escaped(query.name)}</h2>
<p>${coded(query.description)}</p>
<form action="${escaped(json)}" method="get">
${query.parameters.map(fieldOf).join("\n")}
<button>JSON</button>
<button formaction="${escaped(csv)}">CSV</button>
</form>
<p><a href="${escaped(json)}">JSON</a>, <a href="${escaped(csv)}">CSV</a>, <a href="${escaped(console)}">open in the console</a></p>
</section>`;
}

function fieldOf(parameter: Parameter): string {
  const { name, type } = parameter;
  const title = escaped(accepted(parameter));
  return `<label><span>${escaped(name)} <code>${escaped(type)}</code></span> ${controlOf(parameter, title)}</label>`;
}

const inputs: Readonly<Record<string, string>> = { Date: "date", Int: "number", Float: "number" };

function controlOf({ name, of, values, list, required, otherwise }: Parameter, title: string): string {
  const named = `name="${escaped(name)}" title="${title}"${required ? " required" : ""}`;
  const usual = otherwise ?? [];
  if (values.length === 0) {
    const type = list ? "text" : (inputs[of] ?? "text");
    return `<input ${named} type="${type}" value="${escaped(usual.join(","))}">`;
  }
  const options = values.map(
    (value) => `<option${usual.includes(value) ? " selected" : ""}>${escaped(value)}</option>`,
  );
  const none = list || required || usual.length > 0 ? "" : "<option></option>";
  return `<select ${named}${list ? " multiple" : ""}>${none}${options.join("")}</select>`;
}

function coded(text: string): string {
  return escaped(text).replaceAll(/`([^`]+)`/g, "<code>$1</code>");
}
