// Two small networks to export: rows around Camden, and made-up ones with every awkward character.

import { join } from "node:path";
import { holdsOn } from "../../src/base/period.ts";
import { root } from "../../src/cli/project.ts";
import { type Format, formats } from "../../src/formats/format.ts";
import { compareText, type Dataset, type Edge, factList, type Thing } from "../../src/model/dataset.ts";
import type { Imprint, Network } from "../../src/model/network.ts";
import { smallCatalogue, smallDataset } from "./small-seed.ts";
import { body, edge, thing } from "./tiny.ts";
import { periodOf } from "./world.ts";

/** A network with what is written beside it. */
export interface Sample {
  readonly name: string;
  readonly network: Network;
  readonly documents: readonly Thing[];
  readonly imprint: Imprint;
}

const imprint: Imprint = {
  title: "Who commissions what in London",
  dataVersion: "0123456789ab",
  dataDate: "2026-11-22",
  licence: "Facts are free to use.",
  attribution: "Who commissions what (London)",
  on: "2015-04-01",
  filters: { focus: "ccg-07r", statuses: "IN_FORCE" },
};

/** A body, the bodies with an edge to or from it on a day, and the edges between them on that day. Successions are included for any day. */
function around(dataset: Dataset, focus: string, on: string): Omit<Sample, "name" | "imprint"> {
  const bodies = new Map(dataset.things.filter(({ type }) => type === "Body").map((each) => [each.id, each]));
  const holds = ({ type, facts }: Edge) =>
    facts.status === "IN_FORCE" && (smallCatalogue.edgeTypes.get(type)?.event === true || holdsOn(periodOf(facts), on));
  const edges = dataset.edges.filter((each) => bodies.has(each.from) && bodies.has(each.to) && holds(each));
  const near = new Set(
    edges.filter(({ from, to }) => from === focus || to === focus).flatMap(({ from, to }) => [from, to]),
  );
  const among = edges.filter(({ from, to }) => near.has(from) && near.has(to));
  const cited = new Set(among.flatMap(({ facts }) => factList(facts, "documentIds")));
  return {
    network: {
      bodies: sorted([...bodies.values()].filter(({ id }) => near.has(id))),
      edges: sorted(among),
      truncated: false,
    },
    documents: sorted(dataset.things.filter(({ type, id }) => type === "Document" && cited.has(id))),
  };
}

function sorted<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => compareText(a.id, b.id));
}

export function camden(): Sample {
  return { name: "camden-2015-04-01", ...around(smallDataset, "ccg-07r", "2015-04-01"), imprint };
}

/** Characters that have a meaning in some format. */
export const awkwardName = `"A" & <B>, C; | D] [E] {F} #G; %% -- \\n \\ 'H' &amp; \`I\` 😀\nJ`;

export const awkward: Sample = {
  name: "awkward",
  network: {
    bodies: [
      body("one", "CCG", { name: awkwardName, aliases: ["=1+1", "é"], collective: false, possibleFrom: "2013-04-01" }),
      body("two", "BOROUGH", { name: "\u0007Two", aliases: [], collective: false }),
    ],
    edges: [
      edge("APPROVES", "one", "two", { status: "REJECTED", subject: "a | b", decision: awkwardName }),
      edge("POOLS_WITH", "one", "two", { amountGbp: 1_234_567.5, note: awkwardName }),
    ],
    truncated: true,
  },
  documents: [thing("Document", "paper", { title: awkwardName, url: "https://example.org/a?b=c&d=%20e" })],
  imprint: { ...imprint, on: null, filters: {}, title: awkwardName },
};

export function exporterOf(format: string): Format {
  const found = formats.find((each) => each.name === format);
  if (!found) {
    throw new Error(`No exporter writes ${format}.`);
  }
  return found;
}

/** The sample, written in a format. */
export function written(format: string, { network, imprint, documents }: Sample): string {
  return exporterOf(format).write(network, imprint, smallCatalogue, documents);
}

/** The file with the expected text. */
export function expectedFile(format: string, { name }: Sample): string {
  return join(root, `test/data/formats/${name}.${exporterOf(format).extension}`);
}
