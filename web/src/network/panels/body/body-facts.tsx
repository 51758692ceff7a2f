// What a body is called, its codes, what it is for, and from when to when it was there.

import type { ReactElement, ReactNode } from "react";
import { formatCertainPeriod } from "../../../dates/certainty.ts";
import { formatPeriod, formatProposedPeriod } from "../../../dates/stated-dates.ts";
import type { BodyQuery } from "../../../generated/graphql.ts";
import { type Body, isProposedBody } from "../../record/record.ts";
import { Fact } from "../parts/fact.tsx";
import { Fold } from "../parts/fold.tsx";

/** Letters of a note that would push the links out of sight. */
const maxNoteLength = 160;

export type BodyResult = BodyQuery["bodies"][number];

export function BodyFacts({
  body,
  details,
}: {
  readonly body: Body;
  readonly details: BodyResult | undefined;
}): ReactElement {
  const { officialName, aliases, odsCode, gssCode } = body;
  return (
    <dl className="facts">
      <Fact name="Official name">{officialName !== body.name && officialName}</Fact>
      <Fact name="Also called">{aliases.join("; ")}</Fact>
      <Fact name="Form">{details?.form}</Fact>
      <Fact name="Remit">{details?.remit}</Fact>
      <Fact name={isProposedBody(body) ? "Proposed" : "Existed"}>
        {isProposedBody(body) ? formatProposedPeriod(body) : formatPeriod(body)}
      </Fact>
      {!isProposedBody(body) && (
        <Fact name="Certain" title="From the first to the last day on which a source puts it in being.">
          {formatCertainPeriod(body)}
        </Fact>
      )}
      <Fact name="ODS code">{odsCode}</Fact>
      <Fact name="GSS code">{gssCode}</Fact>
      <Fact name="Note">{details?.note && <FoldableNote text={details.note} />}</Fact>
    </dl>
  );
}

/** A long note is folded away. */
function FoldableNote({ text }: { readonly text: string }): ReactNode {
  return text.length <= maxNoteLength ? text : <Fold title="Read the note">{text}</Fold>;
}
