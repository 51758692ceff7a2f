// The parts of docs/api.md: its examples as the running service answers them, and its lists as the code has them.

import { type GraphQLSchema, isObjectType } from "graphql";
import stringify from "json-stringify-pretty-compact";
import { limits } from "../src/base/limits.ts";
import { formats } from "../src/formats/format.ts";
import { markdownTable } from "../src/formats/markdown-table.ts";
import { readNamedQuery } from "../src/graphql/named-query.ts";
import type { Parameter } from "../src/graphql/url-parameters.ts";
import { networkParameters } from "../src/http/downloads.ts";
import type { SdlFile } from "../src/model/sdl-document.ts";
import { properties } from "../src/service/extend.ts";
import { tableRules } from "../src/tables/answer-table.ts";
import { type BlockWriters, codeBlock } from "./page-blocks.ts";

/** Where the page says that the service is. */
const shownOrigin = "http://127.0.0.1:4000";

/** Lines of an answer, and characters of a line, that the page shows. */
const shown = { lines: 24, characters: 180 } as const;

/** `curl PATH [FORM]` and `head PATH`: a command and the start of what the service at the address answers. */
export function exampleBlocks(url: string): BlockWriters {
  return { curl: (words) => curlExample(words, url), head: (path) => headExample(path, url) };
}

/** The lists that the code has. */
export function listBlocks(api: GraphQLSchema, queries: readonly SdlFile[]): BlockWriters {
  return {
    queries: () =>
      markdownTable(
        ["name", "what it answers", "parameters"],
        queries
          .map((file) => readNamedQuery(file, api))
          .map(({ name, description, parameters }) => [
            `\`${name}\``,
            description,
            parameters.map(parameterText).join("<br>"),
          ]),
      ),
    rule: () => tableRules.map((sentence) => `- ${sentence}`).join("\n"),
    formats: () =>
      markdownTable(
        ["format", "what it is", "media type"],
        formats.map(({ name, description, mediaType }) => [`\`${name}\``, description, `\`${mediaType}\``]),
      ),
    arguments: () =>
      markdownTable(
        ["parameter", "what it does"],
        networkParameters(api).map((parameter) => [parameterText(parameter), parameter.description ?? ""]),
      ),
    types: () =>
      Object.values(api.getTypeMap())
        .flatMap((type) => (isObjectType(type) && "asOf" in type.getFields() ? [`\`${type.name}\``] : []))
        .join(", "),
    limits: () =>
      markdownTable(
        ["limit", "what is counted", "most", "why"],
        Object.entries(limits).map(([name, { counts, most, unit, why }]) => [
          `\`${name}\``,
          counts,
          `${most} ${unit}`,
          why,
        ]),
      ),
    properties: () =>
      markdownTable(
        ["property", "what it gives"],
        properties.map(({ id, description }) => [`\`${id}\``, description]),
      ),
  };
}

/** The command and the start of its answer; a form is sent where there is one. */
async function curlExample(words: string, url: string): Promise<string> {
  const [path = "", ...rest] = words.split(" ");
  const form = rest.join(" ");
  const [, field = "", value = ""] = /^(\w+)=(.*)$/.exec(form) ?? [];
  const request = field === "" ? {} : { method: "POST", body: new URLSearchParams({ [field]: value }) };
  const response = await fetch(`${url}${path}`, request);
  const isJson = response.headers.get("content-type")?.includes("json");
  const text = isJson ? stringify(await response.json(), { maxLength: 130 }) : await response.text();
  const data = form === "" ? "" : ` --data-urlencode '${form}'`;
  const command = `curl -s '${shownOrigin}${path}'${data}`;
  const answer = firstLines(text.trimEnd().replaceAll(url, shownOrigin));
  return `${codeBlock("sh", [command])}\n\n${codeBlock(isJson ? "json" : "csv", answer)}`;
}

function firstLines(text: string): readonly string[] {
  const lines = text.split("\n");
  const cut = lines.map((line) => (line.length > shown.characters ? `${line.slice(0, shown.characters)}…` : line));
  const more = lines.length - shown.lines;
  return more > 0 ? [...cut.slice(0, shown.lines), `… ${more} more lines`] : cut;
}

async function headExample(path: string, url: string): Promise<string> {
  const { headers } = await fetch(`${url}${path}`, { method: "HEAD" });
  const shownHeaders = [...headers].filter(([name]) => name.startsWith("x-data-") || name.startsWith("content-"));
  const lines = shownHeaders.filter(([name]) => name !== "content-length" && name !== "content-security-policy");
  return [
    codeBlock("sh", [`curl -sI '${shownOrigin}${path}'`]),
    codeBlock("http", firstLines(lines.map(([name, value]) => `${name}: ${value}`).join("\n"))),
  ].join("\n\n");
}

function parameterText({ name, type, defaults }: Parameter): string {
  return `\`${name}: ${type}${defaults === null ? "" : ` = ${defaults.join(",")}`}\``;
}
