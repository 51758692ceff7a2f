// On whose word an edge stands: its documents, its note, and the statements that support or dispute it.

import type { ReactElement } from "react";
import { meaning } from "../../catalogue/labels.ts";
import type { Edge } from "../../record/record.ts";
import { Answered } from "../parts/answer-state.tsx";
import { Claims } from "../parts/claims.tsx";
import { Documents } from "../parts/documents.tsx";
import { type EdgeSaid, useEdgeSaid } from "./use-edge-details.ts";

/** Asks for it; for a part that is folded away until then. */
export function EvidenceOf({ edge }: { readonly edge: Edge }): ReactElement {
  const answer = useEdgeSaid(edge);
  return (
    <div className="evidence">
      <Answered answer={answer}>{(data) => <Evidence edge={edge} said={data.edge} />}</Answered>
    </div>
  );
}

export function Evidence({ edge, said }: { readonly edge: Edge; readonly said: EdgeSaid }): ReactElement {
  if (!said) {
    return <p className="state">The server does not have this tie: it holds another version of the record.</p>;
  }
  const { note, evidence } = said;
  const supporting = said.claims.filter(({ disputed }) => !disputed);
  const disputing = said.claims.filter(({ disputed }) => disputed);
  return (
    <>
      <p>
        Confidence {edge.confidence.toLowerCase()}: {meaning("confidences", edge.confidence)}
      </p>
      {note && <p>{note}</p>}
      <h4>Documents</h4>
      <Documents documents={evidence} />
      {supporting.length > 0 && (
        <>
          <h4>Statements that support it</h4>
          <Claims claims={supporting} />
        </>
      )}
      {disputing.length > 0 && (
        <>
          <h4>Statements that dispute it</h4>
          <Claims claims={disputing} />
        </>
      )}
      {said.claims.length === 0 && <p className="quiet">No single statement about it is in the record.</p>}
    </>
  );
}
