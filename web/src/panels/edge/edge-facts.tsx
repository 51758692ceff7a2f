// The facts of an edge one by one, with what is not known said.

import type { ReactElement } from "react";
import { capitalised, edgeTypeOf, fieldWords, meaning } from "../../catalogue/labels.ts";
import { boundWords } from "../../dates/stated-dates.ts";
import type { PowerFragment } from "../../generated/graphql.ts";
import { isEvent } from "../../record/body-edges.ts";
import { factsBeside, pounds, serviceName, whenOf } from "../../record/edge-words.ts";
import type { Edge } from "../../record/record.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { BodyButton } from "../parts/body-button.tsx";
import { Documents } from "../parts/documents.tsx";
import { Fact } from "../parts/fact.tsx";
import type { EdgeSaid } from "./use-edge-details.ts";

interface Props extends Pick<PanelProps, "record" | "go"> {
  readonly edge: Edge;
  /** Null until the server has answered. */
  readonly said: EdgeSaid;
}

export function EdgeFactList({ edge, said, record, go }: Props): ReactElement {
  const type = edgeTypeOf(edge.type);
  const bound = isEvent(edge) ? null : boundWords(edge);
  return (
    <dl className="facts">
      <Fact name={type?.directed ? "From" : "Between"}>
        <BodyButton id={edge.source} record={record} go={go} />
      </Fact>
      <Fact name={type?.directed ? "To" : "and"}>
        <BodyButton id={edge.target} record={record} go={go} />
      </Fact>
      <Fact name="Type">
        {type?.label}
        {type && <span className="quiet">: {type.description}</span>}
      </Fact>
      <Fact name="Service">{serviceName(record, edge.service)}</Fact>
      <Fact name="How">{edge.mode && `${capitalised(edge.mode)}: ${meaning("modes", edge.mode)}`}</Fact>
      <Fact name="About">{edge.subject}</Fact>
      {factsBeside(edge, said).map((fact) => (
        <Fact key={fact.name} name={capitalised(fieldWords(fact.name))} title={fact.description}>
          {fact.value}
          {isNumber(fact.value) && <span className="quiet">: {fact.description}</span>}
        </Fact>
      ))}
      <Fact name="Year">{edge.financialYear && `${edge.financialYear}, April to March`}</Fact>
      <Fact name="Amount">{edge.amountGbp !== null && pounds(edge.amountGbp)}</Fact>
      <Fact name="When">
        {whenOf(edge)}
        {bound && (
          <span className="quiet">
            . The map draws it {bound}, as far as the sources and the lives of its bodies bound it.
          </span>
        )}
      </Fact>
      {said && (
        <Fact name="Legal basis">
          <Power stated={said.legalBasisStated} instrument={said.instrument} />
        </Fact>
      )}
    </dl>
  );
}

/** A number alone does not say of what it is so many. */
function isNumber(value: string): boolean {
  return value !== "" && Number.isFinite(Number(value));
}

function Power({
  stated,
  instrument,
}: {
  readonly stated: string | null;
  readonly instrument: PowerFragment | null;
}): ReactElement {
  if (!instrument) {
    return <>{stated ?? <span className="quiet">No source in the record names one.</span>}</>;
  }
  const { title, citation, provision, allows, documents } = instrument;
  return (
    <>
      {[title, provision].filter(Boolean).join(", ")}
      {citation && ` (${citation})`}
      {allows && <p>What it allows: {allows}.</p>}
      {stated && <p className="quiet">In the words of the source: {stated}</p>}
      <Documents documents={documents} />
    </>
  );
}
