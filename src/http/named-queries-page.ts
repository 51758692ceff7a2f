// The page of the named queries: what each answers, and a form to ask it with.

import type { NamedQuery } from "../graphql/named-query.ts";
import { acceptedText, type Parameter } from "../graphql/url-parameters.ts";
import { tableRules } from "../tables/answer-table.ts";
import { escapeHtml, htmlPage } from "./html.ts";

export function namedQueriesPage(queries: readonly NamedQuery[]): string {
  const rule = tableRules.map((sentence) => `<li>${codeMarkup(sentence)}</li>`).join("\n");
  return htmlPage(
    "Named queries: who commissions what",
    `<h1>Named queries</h1>
<p>Each is an address that can be kept. As JSON it is the answer of GraphQL, as CSV one flat table. The same list is at <a href="/q.json">/q.json</a>.</p>
${queries.map(querySection).join("\n")}
<section>
<h2>How an answer becomes a table</h2>
<ul>
${rule}
</ul>
</section>`,
  );
}

/** The addresses at which a query is answered, or opened in the console. */
export function queryAddresses({ name, text }: NamedQuery) {
  return { json: `/q/${name}.json`, csv: `/q/${name}.csv`, console: `/console/?query=${encodeURIComponent(text)}` };
}

function querySection(query: NamedQuery): string {
  const { json, csv, console } = queryAddresses(query);
  return `<section>
<h2 id="${escapeHtml(query.name)}">${escapeHtml(query.name)}</h2>
<p>${codeMarkup(query.description)}</p>
<form action="${escapeHtml(json)}" method="get">
${query.parameters.map(parameterField).join("\n")}
<button>JSON</button>
<button formaction="${escapeHtml(csv)}">CSV</button>
</form>
<p><a href="${escapeHtml(json)}">JSON</a>, <a href="${escapeHtml(csv)}">CSV</a>, <a href="${escapeHtml(console)}">open in the console</a></p>
</section>`;
}

function parameterField(parameter: Parameter): string {
  const { name, type } = parameter;
  const title = escapeHtml(acceptedText(parameter));
  return `<label><span>${escapeHtml(name)} <code>${escapeHtml(type)}</code></span> ${parameterControl(parameter, title)}</label>`;
}

const inputs: Readonly<Record<string, string>> = { Date: "date", Int: "number", Float: "number" };

function parameterControl({ name, valueType, values, list, required, defaults }: Parameter, title: string): string {
  const named = `name="${escapeHtml(name)}" title="${title}"${required ? " required" : ""}`;
  const usual = defaults ?? [];
  if (values.length === 0) {
    const type = list ? "text" : (inputs[valueType] ?? "text");
    return `<input ${named} type="${type}" value="${escapeHtml(usual.join(","))}">`;
  }
  const options = values.map(
    (value) => `<option${usual.includes(value) ? " selected" : ""}>${escapeHtml(value)}</option>`,
  );
  const none = list || required || usual.length > 0 ? "" : "<option></option>";
  return `<select ${named}${list ? " multiple" : ""}>${none}${options.join("")}</select>`;
}

function codeMarkup(text: string): string {
  return escapeHtml(text).replaceAll(/`([^`]+)`/g, "<code>$1</code>");
}
