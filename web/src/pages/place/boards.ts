// The boards and committees on which a place sits, itself or through the bodies that buy health care for it.

import type { CertaintyBounds } from "../../dates/certainty.ts";

interface BoardEdge {
  readonly node: { readonly id: string; readonly name: string };
  readonly properties: CertaintyBounds & {
    readonly id: string;
    readonly validFromStated: string | null;
    readonly validToStated: string | null;
  };
}

export interface Board {
  readonly id: string;
  readonly name: string;
  readonly edge: string;
  /** The body through which the place takes part; null where it sits there itself. */
  readonly member: string | null;
  readonly properties: BoardEdge["properties"];
}

/** Each board once, the place's own seats first, each by name. */
export function listBoards(
  own: readonly BoardEdge[],
  others: readonly { readonly member: string; readonly edges: readonly BoardEdge[] }[],
): readonly Board[] {
  const all = [
    ...own.map((edge) => makeBoard(edge, null)),
    ...others.flatMap(({ member, edges }) => edges.map((edge) => makeBoard(edge, member))),
  ];
  const boards = new Map<string, Board>();
  for (const board of all) {
    if (!boards.has(board.id)) {
      boards.set(board.id, board);
    }
  }
  return [...boards.values()].toSorted(
    (one, other) =>
      Number(one.member !== null) - Number(other.member !== null) || one.name.localeCompare(other.name, "en-GB"),
  );
}

function makeBoard({ node, properties }: BoardEdge, member: string | null): Board {
  return { ...node, edge: properties.id, member, properties };
}
