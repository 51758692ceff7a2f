// Derives facts from the whole dataset: when its bodies and edges are certain and possible, which documents mention which bodies, which edges cite a document, and the version.

import { groupItems } from "../base/lists.ts";
import type { Catalogue } from "./catalogue.ts";
import { dataVersion } from "./data-version.ts";
import { compareText, type Dataset, type Edge, factList, type Link, type Thing } from "./dataset.ts";
import { derivePeriods } from "./derive-periods.ts";

const mentionedIn = "MENTIONED_IN";

/** The dataset with its derived facts. Deriving twice gives the same result. */
export function deriveDataset({ things: given, links: named, edges: stated }: Dataset, catalogue: Catalogue): Dataset {
  const written = derivePeriods(
    { things: given.map(removeVersion), links: named.filter(isWrittenLink), edges: stated },
    catalogue,
  );
  const { edges } = written;
  const links = [...written.links, ...mentionLinks(written)];
  const edgeIds = edgeIdsByDocument(edges);
  const things = written.things.map((thing) =>
    thing.type === "Document" ? setFact(thing, "edgeIds", edgeIds.get(thing.id) ?? []) : thing,
  );
  const version = dataVersion({ things, links, edges });
  return {
    things: things.map((thing) => (thing.type === "Dataset" ? setFact(thing, "dataVersion", version) : thing)),
    links,
    edges,
  };
}

/** Whether the link is in the seed, and not derived. */
export function isWrittenLink({ type }: Link): boolean {
  return type !== mentionedIn;
}

/** The version is not part of the content that it is computed from. */
function removeVersion(thing: Thing): Thing {
  const facts = Object.entries(thing.facts).filter(([name]) => thing.type !== "Dataset" || name !== "dataVersion");
  return { ...thing, facts: Object.fromEntries(facts) };
}

function setFact(thing: Thing, name: string, value: string | readonly string[]): Thing {
  return { ...thing, facts: { ...thing.facts, [name]: value } };
}

function edgeIdsByDocument(edges: readonly Edge[]): ReadonlyMap<string, readonly string[]> {
  const citations = edges.flatMap(({ id, facts }) =>
    factList(facts, "documentIds").map((document) => ({ document, id })),
  );
  const byDocument = groupItems(citations, ({ document }) => document);
  return new Map([...byDocument].map(([document, all]) => [document, all.map(({ id }) => id).sort(compareText)]));
}

/** One link for each body and document, however often the document mentions the body. check.ts reports missing ids. */
function mentionLinks(dataset: Dataset): readonly Link[] {
  const present = new Set(dataset.things.map(({ type, id }) => `${type}/${id}`));
  const pairs = new Map<string, Link>();
  const add = (from: string, to: string): void => {
    if (present.has(`Body/${from}`) && present.has(`Document/${to}`)) {
      pairs.set(`${from} ${to}`, { type: mentionedIn, fromType: "Body", from, toType: "Document", to });
    }
  };
  for (const { body, document } of [
    ...ownMentions(dataset),
    ...edgeMentions(dataset.edges),
    ...linkMentions(dataset.links),
  ]) {
    add(body, document);
  }
  return [...pairs.values()];
}

interface Mention {
  readonly body: string;
  readonly document: string;
}

function ownMentions({ links }: Dataset): readonly Mention[] {
  return links
    .filter((link) => link.fromType === "Body" && link.type === "CITES")
    .map(({ from, to }) => ({ body: from, document: to }));
}

function edgeMentions(edges: readonly Edge[]): readonly Mention[] {
  return edges.flatMap(({ fromType, from, toType, to, facts }) => {
    const bodies = [...(fromType === "Body" ? [from] : []), ...(toType === "Body" ? [to] : [])];
    return factList(facts, "documentIds").flatMap((document) => bodies.map((body) => ({ body, document })));
  });
}

/** A claim, a proposal or a fund connects the bodies that it names with the documents that it cites. */
function linkMentions(links: readonly Link[]): readonly Mention[] {
  const others = links.filter(({ fromType }) => fromType !== "Body" && fromType !== "Document");
  const documents = groupItems(
    others.filter(({ toType }) => toType === "Document"),
    ({ fromType, from }) => `${fromType}/${from}`,
  );
  return others
    .filter(({ toType }) => toType === "Body")
    .flatMap(({ fromType, from, to }) =>
      (documents.get(`${fromType}/${from}`) ?? []).map((link) => ({ body: to, document: link.to })),
    );
}
