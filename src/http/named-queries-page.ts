// The page of the named queries: what each answers, and a form that sends it.

import { html } from "ghtml";
import type { NamedQuery } from "../graphql/named-query.ts";
import { acceptedText, type Parameter } from "../graphql/url-parameters.ts";
import { tableRules } from "../tables/answer-table.ts";
import { htmlPage } from "./html.ts";

export function namedQueriesPage(queries: readonly NamedQuery[]): string {
  const rule = tableRules.map((sentence) => html`<li>!${codeMarkup(sentence)}</li>`).join("\n");
  return htmlPage(
    "Named queries: who commissions what",
    html`<h1>Named queries</h1>
<p>Each query has a permanent address. As JSON it is the answer of GraphQL, as CSV and XLSX it is one flat table. The same list as JSON is at <a href="/q.json">/q.json</a>.</p>
!${queries.map(querySection).join("\n")}
<section>
<h2>How an answer becomes a table</h2>
<ul>
!${rule}
</ul>
</section>`,
  );
}

/** The addresses of a query: its answer in each format, and the query in the console. */
export function queryAddresses({ name, text }: NamedQuery) {
  const [json, csv, xlsx] = [`/q/${name}.json`, `/q/${name}.csv`, `/q/${name}.xlsx`];
  return { json, csv, xlsx, console: `/console/?query=${encodeURIComponent(text)}` };
}

function querySection(query: NamedQuery): string {
  const { json, csv, xlsx, console } = queryAddresses(query);
  return html`<section>
<h2 id="${query.name}">${query.name}</h2>
<p>!${codeMarkup(query.description)}</p>
<form action="${json}" method="get">
!${query.parameters.map(parameterField).join("\n")}
<button>JSON</button>
<button formaction="${csv}">CSV</button>
<button formaction="${xlsx}">XLSX</button>
</form>
<p><a href="${json}">JSON</a>, <a href="${csv}">CSV</a>, <a href="${xlsx}">XLSX</a>, <a href="${console}">open in the console</a></p>
</section>`;
}

function parameterField(parameter: Parameter): string {
  const { name, type } = parameter;
  return html`<label><span>${name} <code>${type}</code></span> !${parameterControl(parameter)}</label>`;
}

const inputs: Readonly<Record<string, string>> = { Date: "date", Int: "number", Float: "number" };

function parameterControl(parameter: Parameter): string {
  const { name, valueType, values, list, required } = parameter;
  const named = html`name="${name}" title="${acceptedText(parameter)}"${required ? " required" : ""}`;
  const defaults = parameter.defaults ?? [];
  if (values.length === 0) {
    const type = list ? "text" : (inputs[valueType] ?? "text");
    return html`<input !${named} type="${type}" value="${defaults.join(",")}">`;
  }
  const options = values.map((value) => html`<option${defaults.includes(value) ? " selected" : ""}>${value}</option>`);
  const none = list || required || defaults.length > 0 ? "" : "<option></option>";
  return html`<select !${named}${list ? " multiple" : ""}>!${none}!${options.join("")}</select>`;
}

function codeMarkup(text: string): string {
  return html`${text}`.replaceAll(/`([^`]+)`/g, "<code>$1</code>");
}
