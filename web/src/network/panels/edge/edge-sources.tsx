// The sources of an edge: its documents, its note, and the statements that support or dispute it.

import type { ReactElement } from "react";
import { catalogueDescription } from "../../../catalogue/labels.ts";
import type { Edge } from "../../record/record.ts";
import { AnswerState } from "../parts/answer-state.tsx";
import { ClaimList } from "../parts/claim-list.tsx";
import { DocumentList } from "../parts/document-list.tsx";
import { type EdgeDetails, useEdgeDetails } from "./use-edge-details.ts";

/** Asks for it; for a part that is folded away until then. */
export function EdgeSourcesFold({ edge }: { readonly edge: Edge }): ReactElement {
  const answer = useEdgeDetails(edge);
  return (
    <div className="evidence">
      <AnswerState answer={answer}>{(data) => <EdgeSources edge={edge} details={data.edge} />}</AnswerState>
    </div>
  );
}

export function EdgeSources({ edge, details }: { readonly edge: Edge; readonly details: EdgeDetails }): ReactElement {
  if (!details) {
    return <p className="state">The server does not have this link. It may have another version of the record.</p>;
  }
  const { note, evidence } = details;
  const supporting = details.claims.filter(({ disputed }) => !disputed);
  const disputing = details.claims.filter(({ disputed }) => disputed);
  return (
    <>
      <p>
        Confidence {edge.confidence.toLowerCase()}: {catalogueDescription("confidences", edge.confidence)}
      </p>
      {note && <p>{note}</p>}
      <h4>Documents</h4>
      <DocumentList documents={evidence} />
      {supporting.length > 0 && (
        <>
          <h4>Statements that support it</h4>
          <ClaimList claims={supporting} />
        </>
      )}
      {disputing.length > 0 && (
        <>
          <h4>Statements that dispute it</h4>
          <ClaimList claims={disputing} />
        </>
      )}
      {details.claims.length === 0 && <p className="quiet">The record has no statements about it.</p>}
    </>
  );
}
