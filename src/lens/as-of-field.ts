// The field `asOf` of a thing: what the answer is shown as of, so that a client that keeps things by id keeps each day apart.

import { BREAK, type DocumentNode, visit } from "graphql";
import { argumentError, responseKey } from "./arguments.ts";
import { asOfAliasName, reservedPrefix } from "./fold.ts";
import { nameNode } from "./syntax.ts";

const fieldName = "asOf";

/** The edges that a request shows on its day. */
export interface ShownEdges {
  readonly statuses: readonly string[];
  readonly certainties: readonly string[];
}

/** The day, followed by the statuses and the certainty where they are not the usual ones. The order of the request does not matter. */
export function asOfLabel(day: string, shown: ShownEdges, usual: ShownEdges): string {
  const statuses = sortedText(shown.statuses);
  const certainties = sortedText(shown.certainties);
  return [
    day,
    ...(statuses === sortedText(usual.statuses) ? [] : [statuses || "no status"]),
    ...(certainties === sortedText(usual.certainties) ? [] : [certainties || "no certainty"]),
  ].join(" ");
}

function sortedText(names: readonly string[]): string {
  return [...new Set(names)].sort().join(",");
}

export function selectsAsOf(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field({ name }) {
      found ||= name.value === fieldName;
      return found ? BREAK : undefined;
    },
  });
  return found;
}

/** Selects the name of the type in place of each field `asOf`, under an alias that the fold fills in: Neo4j is not asked. */
export function aliasAsOfFields(document: DocumentNode): DocumentNode {
  return visit(document, {
    Field(node) {
      return node.name.value === fieldName
        ? { ...node, alias: nameNode(asOfAliasName(responseKey(node))), name: nameNode("__typename") }
        : undefined;
    },
  });
}

/** The answer is folded by reserved aliases, so a request must not use one. */
export function refuseReservedAliases(document: DocumentNode): void {
  visit(document, {
    Field({ alias }) {
      if (alias?.value.startsWith(reservedPrefix)) {
        throw argumentError(
          `The alias ${alias.value} starts with ${reservedPrefix}, as those of asOf do: give it another name.`,
        );
      }
    },
  });
}

/** Whether the lens has marked a part of the answer to be folded back. */
export function usesReservedAliases(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field({ alias }) {
      found ||= alias?.value.startsWith(reservedPrefix) ?? false;
      return found ? BREAK : undefined;
    },
  });
  return found;
}
