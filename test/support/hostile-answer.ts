// What no answer may be or have in it, whatever was sent.

import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { marker } from "./hostile-values.ts";

/** An answer as it came. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** What only the database, the runtime or the file system says. */
const inner =
  /Neo4jError|Neo\.\w+Error|org\.neo4j|java\.lang|lucene|\bCypher|\n\s+at \S+|node_modules|\.[cm]?[jt]s:\d+|file:\/\/|TypeError|RangeError|Cannot (?:read|destructure)|is not a function|"private": true|root:x:0/i;

/** The ways in which an answer is wrong; none for a good one. `sent` is what may be in the answer since it was in the request. */
export function answerFaults({ status, headers, text }: RawAnswer, sent = ""): readonly string[] {
  // A body that is packed is not read.
  const type = headers.has("content-encoding") ? "packed" : (headers.get("content-type") ?? "");
  const found = inner.exec(text);
  const isOverloaded = status === 503 && /OVERLOADED|NOT_READY/.test(text);
  return [
    ...(status >= 500 && !isOverloaded ? [`status ${status}: ${text.slice(0, 300)}`] : []),
    ...(/^[\da-f-]{36}$/.test(headers.get("x-request-id") ?? "") ? [] : ["no x-request-id"]),
    ...(/^(?!\/(?![/\\]))/.test(headers.get("location") ?? "/") ? [`leads to ${headers.get("location")}`] : []),
    ...(headers.has("x-injected") ? ["a header that was sent as a value"] : []),
    ...(found && !sent.includes(found[0])
      ? [`says "${found[0]}": ${text.slice(Math.max(0, found.index - 100), found.index + 200)}`]
      : []),
    ...(type.includes("json") ? jsonFaults(text) : []),
    ...(/html|svg/.test(type) ? markupFaults(text) : []),
    ...(type === "" && text !== "" ? ["a body without a type"] : []),
  ];
}

function jsonFaults(text: string): readonly string[] {
  try {
    JSON.parse(text === "" ? "null" : text);
    return [];
  } catch {
    return [`not JSON: ${text.slice(0, 200)}`];
  }
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements and attributes that were made from input, and addresses that run scripts. */
export function markupFaults(text: string): readonly string[] {
  return allElements(parse(text)).flatMap((element) => elementFaults(element));
}

function allElements(node: Node): readonly Element[] {
  const own = "tagName" in node ? [node] : [];
  const within = "childNodes" in node ? node.childNodes.flatMap(allElements) : [];
  const template = "content" in node ? allElements(node.content) : [];
  return [...own, ...within, ...template];
}

function elementFaults(element: Element): readonly string[] {
  const isMade = element.tagName.includes(marker) || element.attrs.some(({ name }) => name.includes(marker));
  const running = element.attrs.filter(
    ({ name, value }) =>
      name.startsWith("on") || (/^(?:href|src|action|formaction|xlink:href)$/.test(name) && isScriptAddress(value)),
  );
  return [
    ...(isMade ? [`an element or an attribute from input: <${element.tagName}>`] : []),
    ...running.map(({ name, value }) => `<${element.tagName} ${name}="${value.slice(0, 80)}">`),
    ...(element.tagName === "script" ? scriptFaults(element) : []),
  ];
}

function isScriptAddress(address: string): boolean {
  return /^[\s\p{Cc}]*(?:javascript|vbscript|data:text)/iu.test(address);
}

/** A script has the nonce of its answer or comes from here; data for machines is JSON. */
function scriptFaults(element: Element): readonly string[] {
  const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
  const text = element.childNodes.map((node) => ("value" in node ? node.value : "")).join("");
  if (attributes.get("type") === "application/ld+json") {
    return jsonFaults(text);
  }
  const isOurs = attributes.has("nonce") || /^\/(?!\/)/.test(attributes.get("src") ?? "");
  return isOurs ? [] : [`a script without a nonce: ${text.slice(0, 80)}`];
}
