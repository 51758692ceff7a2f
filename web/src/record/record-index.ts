// The record in short, in the process: every body, link and document by its id. It is read once for each version of the record.

import { allStatuses } from "../catalogue/statuses.ts";
import {
  type BodyEntryFragment,
  type DocumentEntryFragment,
  type LinkEntryFragment,
  RecordLinksDocument,
  type RecordLinksQuery,
  RecordThingsDocument,
  RecordVersionDocument,
  type Status,
} from "../generated/graphql.ts";
import { awaitShared, type PageContext } from "../page-context.ts";

export type BodyEntry = BodyEntryFragment;
export type LinkEntry = LinkEntryFragment;
export type DocumentEntry = DocumentEntryFragment;
type LawEntry = RecordLinksQuery["legalInstruments"][number];

export interface RecordIndex {
  readonly bodies: ReadonlyMap<string, BodyEntry>;
  readonly links: ReadonlyMap<string, LinkEntry>;
  /** The links at each body, by the id of the body. */
  readonly linksByBody: ReadonlyMap<string, readonly LinkEntry[]>;
  readonly documents: ReadonlyMap<string, DocumentEntry>;
  /** The names of services, funds and proposals, by id. */
  readonly services: ReadonlyMap<string, string>;
  readonly funds: ReadonlyMap<string, string>;
  readonly proposals: ReadonlyMap<string, string>;
  readonly laws: ReadonlyMap<string, LawEntry>;
}

export interface RecordParts extends RecordLinksQuery {
  readonly bodies: readonly BodyEntry[];
  readonly documents: readonly DocumentEntry[];
}

/** The last one that was read, with its version: one at a time, and the next only when the record has changed. */
let latest: { readonly version: string; readonly index: Promise<RecordIndex> } | null = null;

export async function readRecordIndex({ ask }: Pick<PageContext, "ask">): Promise<RecordIndex> {
  const { datasets } = await ask(RecordVersionDocument);
  const version = datasets[0]?.dataVersion ?? "";
  if (latest?.version !== version) {
    const index = askParts(ask).then(makeRecordIndex);
    latest = { version, index };
    // A failure is not kept: the next page asks again.
    index.catch(() => {
      latest = null;
    });
  }
  return awaitShared(latest.index);
}

async function askParts(ask: PageContext["ask"]): Promise<RecordParts> {
  const statuses = allStatuses as readonly Status[];
  const [links, things] = await Promise.all([ask(RecordLinksDocument, { statuses }), askThings(ask, 0)]);
  return { ...links, ...things };
}

const pageLength = 500;

async function askThings(ask: PageContext["ask"], offset: number): Promise<Pick<RecordParts, "bodies" | "documents">> {
  const { bodies, documents } = await ask(RecordThingsDocument, { offset });
  if (bodies.length < pageLength && documents.length < pageLength) {
    return { bodies, documents };
  }
  const rest = await askThings(ask, offset + pageLength);
  return { bodies: [...bodies, ...rest.bodies], documents: [...documents, ...rest.documents] };
}

export function makeRecordIndex(parts: RecordParts): RecordIndex {
  const edges = copyPlain(parts.network.edges);
  const linksByBody = new Map<string, LinkEntry[]>();
  for (const link of edges) {
    for (const end of new Set([link.source, link.target])) {
      const links = linksByBody.get(end) ?? [];
      links.push(link);
      linksByBody.set(end, links);
    }
  }
  const names = (things: readonly { readonly id: string; readonly name: string }[]) =>
    new Map(things.map(({ id, name }) => [id, name]));
  return {
    bodies: new Map(copyPlain(parts.bodies).map((body) => [body.id, body])),
    links: new Map(edges.map((link) => [link.id, link])),
    linksByBody,
    documents: new Map(copyPlain(parts.documents).map((document) => [document.id, document])),
    services: names(parts.services),
    funds: names(parts.funds),
    proposals: new Map(parts.proposals.map(({ id, title }) => [id, title])),
    laws: new Map(parts.legalInstruments.map((law) => [law.id, law])),
  };
}

/** The objects of an answer have no prototype, and take five times the memory of plain ones: 1.6 kB for a link. */
function copyPlain<T extends object>(things: readonly T[]): readonly T[] {
  return things.map((thing) => ({ ...thing }));
}

/** The other end of a link. */
export function otherEnd({ source, target }: Pick<LinkEntry, "source" | "target">, id: string): string {
  return source === id ? target : source;
}

/** The name of a body; its id where the record has no such body. */
export function bodyName({ bodies }: RecordIndex, id: string): string {
  return bodies.get(id)?.name ?? id;
}

/** Those that the record has, in the order of their ids. */
export function listDocuments({ documents }: RecordIndex, ids: readonly string[]): readonly DocumentEntry[] {
  return ids.flatMap((id) => documents.get(id) ?? []);
}
