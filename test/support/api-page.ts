// docs/api.md with its examples and lists filled in from the repository and from the running service.

import stringify from "json-stringify-pretty-compact";
import { formats } from "../../src/formats/format.ts";
import { readNamedQuery } from "../../src/graphql/named-query.ts";
import type { Parameter } from "../../src/graphql/url-parameters.ts";
import { networkParameters } from "../../src/http/downloads.ts";
import { properties } from "../../src/service/extend.ts";
import { tableRules } from "../../src/tables/answer-table.ts";
import { api, model } from "./model.ts";

/** Where the page says that the service is. */
const shownOrigin = "http://127.0.0.1:4000";

/** Lines of an answer, and signs of a line, that the page shows. */
const shown = { lines: 24, signs: 180 } as const;

/** Between `<!-- NAME -->` and `<!-- end -->` stands what has that name. The examples are asked one after the other. */
export async function filledApiPage(page: string, url: string): Promise<string> {
  const parts = page.split(/(<!-- (?!end)[\s\S]*?-->[\s\S]*?<!-- end -->)/);
  let filled = "";
  for (const part of parts) {
    const [, name = ""] = /^<!-- (.*) -->/.exec(part) ?? [];
    filled += part.startsWith("<!-- ") ? `<!-- ${name} -->\n\n${await derived(name, url)}\n\n<!-- end -->` : part;
  }
  return filled;
}

async function derived(name: string, url: string): Promise<string> {
  const [what = "", path = "", ...rest] = name.split(" ");
  if (what === "curl") {
    return example(path, rest.join(" "), url);
  }
  return what === "head" ? headOf(path, url) : (lists[what]?.() ?? "There is no such part.");
}

/** The command and the start of its answer; a form is sent where there is one. */
async function example(path: string, form: string, url: string): Promise<string> {
  const [, field = "", value = ""] = /^(\w+)=(.*)$/.exec(form) ?? [];
  const sent = field === "" ? {} : { method: "POST", body: new URLSearchParams({ [field]: value }) };
  const response = await fetch(`${url}${path}`, sent);
  const isJson = response.headers.get("content-type")?.includes("json");
  const text = isJson ? stringify(await response.json(), { maxLength: 130 }) : await response.text();
  const data = form === "" ? "" : ` --data-urlencode '${form}'`;
  const command = `curl -s '${shownOrigin}${path}'${data}`;
  return `${block("sh", [command])}\n\n${block(isJson ? "json" : "csv", startOf(text.trimEnd().replaceAll(url, shownOrigin)))}`;
}

function startOf(text: string): readonly string[] {
  const lines = text.split("\n");
  const cut = lines.map((line) => (line.length > shown.signs ? `${line.slice(0, shown.signs)}…` : line));
  const more = lines.length - shown.lines;
  return more > 0 ? [...cut.slice(0, shown.lines), `… ${more} more lines`] : cut;
}

async function headOf(path: string, url: string): Promise<string> {
  const { headers } = await fetch(`${url}${path}`, { method: "HEAD" });
  const told = [...headers].filter(([name]) => name.startsWith("x-data-") || name.startsWith("content-"));
  const lines = told.filter(([name]) => name !== "content-length" && name !== "content-security-policy");
  return [
    block("sh", [`curl -sI '${shownOrigin}${path}'`]),
    block("http", startOf(lines.map(([name, value]) => `${name}: ${value}`).join("\n"))),
  ].join("\n\n");
}

const lists: Readonly<Record<string, () => string>> = {
  queries: () =>
    table(
      ["name", "what it answers", "parameters"],
      model.queries
        .map((file) => readNamedQuery(file, api))
        .map(({ name, description, parameters }) => [
          `\`${name}\``,
          description,
          parameters.map(parameterText).join("<br>"),
        ]),
    ),
  rule: () => tableRules.map((sentence) => `- ${sentence}`).join("\n"),
  formats: () =>
    table(
      ["format", "what it is", "media type"],
      formats.map(({ name: format, description, mediaType }) => [`\`${format}\``, description, `\`${mediaType}\``]),
    ),
  arguments: () =>
    table(
      ["parameter", "what it does"],
      networkParameters(api).map((parameter) => [parameterText(parameter), parameter.description ?? ""]),
    ),
  properties: () =>
    table(
      ["property", "what it gives"],
      properties.map(({ id, description }) => [`\`${id}\``, description]),
    ),
};

function parameterText({ name, type, defaults: otherwise }: Parameter): string {
  return `\`${name}: ${type}${otherwise === null ? "" : ` = ${otherwise.join(",")}`}\``;
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [columns, columns.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`).join("\n");
}

function block(language: string, lines: readonly string[]): string {
  return `\`\`\`${language}\n${lines.join("\n")}\n\`\`\``;
}
