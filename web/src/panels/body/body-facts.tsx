// What a body is called, its codes, what it is for, and from when to when it was there.

import type { ReactElement, ReactNode } from "react";
import { spanWords } from "../../dates/stated-dates.ts";
import type { BodyQuery } from "../../generated/graphql.ts";
import type { Body } from "../../record/record.ts";
import { Fact } from "../parts/fact.tsx";
import { Folded } from "../parts/fold.tsx";

/** Letters of a note that would push the ties out of sight. */
const longNote = 160;

export type BodyAnswer = BodyQuery["bodies"][number];

export function BodyFacts({
  body,
  said,
}: {
  readonly body: Body;
  readonly said: BodyAnswer | undefined;
}): ReactElement {
  const { officialName, aliases, odsCode, gssCode } = body;
  return (
    <dl className="facts">
      <Fact name="Official name">{officialName !== body.name && officialName}</Fact>
      <Fact name="Also called">{aliases.join("; ")}</Fact>
      <Fact name="Form">{said?.form}</Fact>
      <Fact name="Remit">{said?.remit}</Fact>
      <Fact name="Existed">{spanWords(body)}</Fact>
      <Fact name="ODS code">{odsCode}</Fact>
      <Fact name="GSS code">{gssCode}</Fact>
      <Fact name="Note">{said?.note && <Note text={said.note} />}</Fact>
    </dl>
  );
}

/** A long note is folded away. */
function Note({ text }: { readonly text: string }): ReactNode {
  return text.length <= longNote ? text : <Folded title="Read the note">{text}</Folded>;
}
