// Writes plain elements as XML, for the XML formats.

import { create } from "xmlbuilder2";

export interface Element {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly content?: readonly Element[] | string;
}

type Builder = ReturnType<typeof create>;

/**
 * XML parsers turn a line end in an attribute into a space unless it is a character reference, which xmlbuilder2 4.0 does not write.
 * Characters of the private use area stand for them until the text is built; those characters are removed from the input.
 */
const placeholders: readonly (readonly [string, string, string])[] = [
  ["\n", "\uE000", "&#10;"],
  ["\r", "\uE001", "&#13;"],
  ["\t", "\uE002", "&#9;"],
];

/** The whole document. Characters that XML 1.0 does not allow are removed. */
export function xmlText(root: Element): string {
  const document = create({ version: "1.0", encoding: "UTF-8", invalidCharReplacement: "" });
  addElement(document, root);
  const text = document.end({ prettyPrint: true });
  return `${placeholders.reduce((soFar, [, standIn, reference]) => soFar.replaceAll(standIn, reference), text)}\n`;
}

function addElement(parent: Builder, { name, attributes = {}, content = [] }: Element): void {
  const held = Object.entries(attributes).map(([key, value]) => [key, protectText(value)]);
  const element = parent.ele(name, Object.fromEntries(held));
  if (typeof content === "string") {
    element.txt(protectText(content));
    return;
  }
  for (const child of content) {
    addElement(element, child);
  }
}

/** xmlbuilder2 4.0 reads `&amp;` in its input as an ampersand, so every ampersand is escaped first. */
function protectText(text: string): string {
  const plain = text.replaceAll(/[\uE000-\uE002]/g, "").replaceAll("&", "&amp;");
  return placeholders.reduce((soFar, [sign, standIn]) => soFar.replaceAll(sign, standIn), plain);
}
