// What a body is called, its codes, and when it was there: the facts about the body itself, with their documents.

import type { ReactElement } from "react";
import { formatCertainPeriod, formatPossiblePeriod } from "../../dates/certainty.ts";
import { catalogue } from "../../generated/catalogue.ts";
import { DocumentList } from "../../parts/document-list.tsx";
import { Fact, Facts } from "../../parts/facts.tsx";
import { Note } from "../../parts/note.tsx";
import type { BodyData } from "./body-route.tsx";

export function BodyFacts({
  body,
  details,
  mentions,
  note,
}: Pick<BodyData, "body" | "details" | "mentions" | "note">): ReactElement {
  const own = new Set(details.documents.map(({ id }) => id));
  const others = mentions.filter(({ id }) => !own.has(id));
  return (
    <>
      <h2 id="facts">The facts about it</h2>
      <Facts>
        <Fact name="Official name">{body.officialName !== body.name && body.officialName}</Fact>
        <Fact name="Also called">{body.aliases.join("; ")}</Fact>
        <Fact name="What such a body is">{catalogue.kinds.find(({ name }) => name === body.kind)?.description}</Fact>
        <Fact name="Form">{details.form}</Fact>
        <Fact name="ODS code">{body.odsCode}</Fact>
        <Fact name="GSS code">{body.gssCode}</Fact>
        <Fact name="Other codes">{details.otherCodes.join("; ")}</Fact>
        {body.existence === "REAL" && <Fact name="Certain">{formatCertainPeriod(body)}</Fact>}
        {body.existence === "REAL" && <Fact name="Possible">{formatPossiblePeriod(body)}</Fact>}
        {note.length > 0 && (
          <Fact name="Note">
            <Note parts={note} />
          </Fact>
        )}
      </Facts>
      <h3>Documents for these facts</h3>
      <DocumentList documents={details.documents} />
      {others.length > 0 && (
        <details>
          <summary>Other documents that the record cites for it ({others.length})</summary>
          <DocumentList documents={others} />
        </details>
      )}
    </>
  );
}
