// The names of a thing: what the SDL marks with @name, each with its words.

import { factList, factText, type Thing } from "../model/dataset.ts";
import type { ThingType } from "../model/generated.ts";
import type { Field, Naming, NamingKind, Sdl } from "../model/sdl.ts";
import { type KindWords, splitKindWords } from "./kind-words.ts";
import type { NameParts } from "./name-score.ts";
import { dropFillers, isCommonWord, nameWords } from "./name-words.ts";

/** A name of a thing. */
export interface ThingName extends NameParts {
  readonly thing: Thing;
  /** As the record has it. */
  readonly text: string;
  /** What the thing is called in a list: the same for all its names. */
  readonly title: string;
}

/** The node types whose things have names, in the order of the SDL. */
export function namedTypes({ nodeTypes }: Sdl): readonly string[] {
  return [...nodeTypes.values()].filter(({ fields }) => fields.some(isNaming)).map(({ name }) => name);
}

/** A node type as the API names it: `LegalInstrument` is `LEGAL_INSTRUMENT`. */
export function thingTypeName(type: string): ThingType {
  // A test holds the enum and the types with names against each other.
  return type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase() as ThingType;
}

/** The node type with that name in the API. */
export function nodeTypeName(name: string): string {
  const words = name.toLowerCase().split("_");
  return words.map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`).join("");
}

function isNaming({ naming }: Field): boolean {
  return naming !== null;
}

/** Every name of the thing. One with brackets is there again without them. */
export function thingNames(thing: Thing, fields: readonly Field[], kindWords: KindWords): readonly ThingName[] {
  const kind = thing.type === "Body" ? factText(thing.facts, "kind") : null;
  const all = writtenNames(thing, fields);
  const title = all.findLast(({ as }) => as === "name" || as === "title")?.text ?? thing.id;
  return all.flatMap((written) => {
    const parts = splitName(written, kind, kindWords);
    const words = dropFillers(nameWords(withoutBrackets(written.text)));
    const isCut = words.length < parts.words.length && words.some((word) => !isCommonWord(word));
    const entry = { ...written, thing, title, ...parts, cut: false };
    return isCut ? [entry, { ...entry, words, cut: true }] : [entry];
  });
}

interface WrittenName {
  readonly as: NamingKind;
  readonly text: string;
}

/** What the record has in the fields that are names. A part makes a longer name, which is the last one. */
function writtenNames({ facts }: Thing, fields: readonly Field[]): readonly WrittenName[] {
  const named = fields.flatMap(({ name, naming }): readonly WrittenName[] => {
    const texts = [factText(facts, name) ?? factList(facts, name)].flat();
    return naming ? ownCodes(texts, naming).map((text) => ({ as: naming.as, text })) : [];
  });
  const name = named.find(({ as }) => as === "name");
  const parts = named.filter(({ as }) => as === "part");
  return [...named, ...parts.map(({ text }) => ({ as: "name" as const, text: `${name?.text}, ${text}` }))];
}

/** Codes that are written as `scheme:code` are the thing's own only in some schemes. */
function ownCodes(texts: readonly string[], { schemes }: Naming): readonly string[] {
  if (schemes.length === 0) {
    return texts;
  }
  return texts.flatMap((text) => {
    const [scheme = "", code = ""] = text.split(":");
    return schemes.includes(scheme) ? [code] : [];
  });
}

function splitName(
  { as, text }: WrittenName,
  kind: string | null,
  kindWords: KindWords,
): Omit<NameParts, "as" | "cut"> {
  const words = nameWords(text);
  const phrases = as === "code" ? undefined : kindWords.phrases.get(kind ?? "");
  const rest = phrases ? splitKindWords(words, phrases).rest : [];
  return {
    words: dropFillers(words),
    kind: phrases ? kind : null,
    rest: rest.length > 0 ? rest : null,
  };
}

function withoutBrackets(text: string): string {
  return text.replaceAll(/\([^)]*\)/g, " ");
}
