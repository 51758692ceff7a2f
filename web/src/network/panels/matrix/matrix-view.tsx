// The matrix: the same nodes and lines as in the picture, as rows, columns and letters.

import type { ReactElement } from "react";
import { findEdgeType } from "../../../catalogue/labels.ts";
import type { GraphLine, GraphNode } from "../../graph/graph.ts";
import type { ViewProps } from "../../graph/view-props.ts";
import { openBundle, selectThing } from "../../state/state.ts";
import { StateLink } from "../../state/state-link.tsx";
import { markCharacters } from "../../view/marks.ts";
import { cellKey, lineLetters, makeMatrix, typeLetters } from "./matrix-cells.ts";

export function MatrixView({ graph, state, title }: ViewProps): ReactElement {
  const { rows, columns, cells } = makeMatrix(graph);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard */}
      <section className="table-box" tabIndex={0} aria-label="Matrix">
        <table className="matrix">
          <caption>{title}. From the row to the column.</caption>
          <thead>
            <tr>
              <th scope="col">From</th>
              {columns.map((node) => (
                <th key={node.id} scope="col">
                  <span className="upright">
                    <NodeLink node={node} state={state} />
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <NodeLink node={row} state={state} />
                </th>
                {columns.map((column) => (
                  <td key={column.id}>
                    {cells.get(cellKey(row.id, column.id))?.map((line) => (
                      <StateLink
                        key={line.id}
                        className="matrix-sign"
                        state={state}
                        change={selectThing(line.id)}
                        aria-label={`${row.label}, ${lineWords(line)}, ${column.label}`}
                      >
                        {signText(line)}
                      </StateLink>
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <ul className="legend-bar" aria-label="Letters">
        {[...typeLetters]
          .filter(([type]) => graph.lines.some(({ edges }) => edges.some((edge) => edge.type === type)))
          .map(([type, letter]) => (
            <li key={type}>
              <b>{letter}</b> {findEdgeType(type)?.label}
            </li>
          ))}
        <li>
          <b>?</b> only possible on the day
        </li>
        <li>
          <b>*</b> not a fact
        </li>
        <li>a number: so many links</li>
      </ul>
    </>
  );
}

function NodeLink({ node, state }: { readonly node: GraphNode; readonly state: ViewProps["state"] }): ReactElement {
  const change = node.is === "bundle" ? openBundle(node.id) : selectThing(node.members[0] ?? node.id);
  return (
    <StateLink state={state} change={change}>
      {node.label}
    </StateLink>
  );
}

function signText(line: GraphLine): string {
  const mark = line.mark === null ? "" : markCharacters[line.mark];
  const doubt = line.isPossible ? "?" : "";
  return `${mark}${lineLetters(line)}${line.isFact ? doubt : "*"}${line.edges.length > 1 ? ` ${line.edges.length}` : ""}`;
}

function lineWords({ label, type }: GraphLine): string {
  return label || (findEdgeType(type ?? "")?.label ?? "linked");
}
