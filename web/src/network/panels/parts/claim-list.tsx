// What documents say, in our words, with the place in the document; what the record treats as a mistake is marked.

import type { ReactElement } from "react";
import { enumLabel } from "../../../catalogue/labels.ts";
import type { ClaimDetailsFragment } from "../../../generated/graphql.ts";
import { DocumentList } from "./document-list.tsx";
import { LongList } from "./long-list.tsx";

export function ClaimList({ claims }: { readonly claims: readonly ClaimDetailsFragment[] }): ReactElement {
  return (
    <LongList items={claims} className="claims">
      {(claim) => <ClaimItem key={claim.id} {...claim} />}
    </LongList>
  );
}

function ClaimItem({ paraphrase, locator, disputed, confidence, note, document }: ClaimDetailsFragment): ReactElement {
  return (
    <li className={disputed ? "claim disputed" : "claim"}>
      {disputed && <strong>Disputed: the record treats this as a mistake. </strong>}
      {paraphrase ?? "The record has no summary of it."}
      <span className="quiet"> ({[locator, `confidence ${enumLabel(confidence)}`].filter(Boolean).join(", ")})</span>
      {note && <p className="quiet">{note}</p>}
      {document && <DocumentList documents={[document]} />}
    </li>
  );
}
