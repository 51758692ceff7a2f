// The facts of an edge one by one, and what is not known about them.

import type { ReactElement } from "react";
import { capitalise, catalogueDescription, enumHeading, findEdgeType } from "../../../catalogue/labels.ts";
import { formatCertainPeriod, formatPossiblePeriod } from "../../../dates/certainty.ts";
import type { LegalBasisFragment } from "../../../generated/graphql.ts";
import { isEvent } from "../../record/body-edges.ts";
import { edgePeriod, extraFacts, factLabel, factValue, formatPounds, serviceName } from "../../record/edge-words.ts";
import type { Edge } from "../../record/record.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { BodyButton } from "../parts/body-button.tsx";
import { DocumentList } from "../parts/document-list.tsx";
import { Fact } from "../parts/fact.tsx";
import type { EdgeDetails } from "./use-edge-details.ts";

interface EdgeFactListProps extends Pick<PanelProps, "record" | "go"> {
  readonly edge: Edge;
  /** Null until the server has answered. */
  readonly details: EdgeDetails;
}

export function EdgeFactList({ edge, details, record, go }: EdgeFactListProps): ReactElement {
  const type = findEdgeType(edge.type);
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
      <Fact name="How">{edge.mode && `${enumHeading(edge.mode)}: ${catalogueDescription("modes", edge.mode)}`}</Fact>
      <Fact name="About">{edge.subject}</Fact>
      {extraFacts(edge, details).map((fact) => (
        <Fact key={fact.name} name={capitalise(factLabel(fact))} title={fact.description}>
          {factValue(fact)}
          {isNumeric(fact.value) && <span className="quiet">: {fact.description}</span>}
        </Fact>
      ))}
      <Fact name="Year">{edge.financialYear && `${edge.financialYear}, April to March`}</Fact>
      <Fact name="Amount">{edge.amountGbp !== null && formatPounds(edge.amountGbp)}</Fact>
      <Fact name="When">{edgePeriod(edge)}</Fact>
      {!isEvent(edge) && (
        <>
          <Fact name="Certain" title="From the first to the last day on which a source puts it in being.">
            {formatCertainPeriod(edge)}
          </Fact>
          <Fact name="Possible" title="What the sources, its two bodies and the law do not rule out.">
            {formatPossiblePeriod(edge)}
          </Fact>
        </>
      )}
      {details && (
        <Fact name="Legal basis">
          <LegalBasis stated={details.legalBasisStated} instrument={details.instrument} />
        </Fact>
      )}
    </dl>
  );
}

/** A number alone does not say of what it is so many. */
function isNumeric(value: string): boolean {
  return value !== "" && Number.isFinite(Number(value));
}

function LegalBasis({
  stated,
  instrument,
}: {
  readonly stated: string | null;
  readonly instrument: LegalBasisFragment | null;
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
      <DocumentList documents={documents} />
    </>
  );
}
