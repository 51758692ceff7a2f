// A body that has a part in a service: how, by what power, since when, how sure that is, and its sources.

import type { ReactElement } from "react";
import { enumLabel, modeDescription } from "../../catalogue/labels.ts";
import { formatPeriod } from "../../dates/stated-dates.ts";
import type { WholeRecord } from "../../record/record.ts";
import { sentenceName } from "../../record/services.ts";
import { selectEdge } from "../../state/state.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { BodyButton } from "../parts/body-button.tsx";
import { DocumentList } from "../parts/document-list.tsx";
import type { Part } from "./who-sentences.ts";

interface ResponsibleItemProps extends Pick<PanelProps, "record" | "go"> {
  readonly part: Part;
  /** What is approved or pooled, in words. */
  readonly subject: string | null;
}

export function ResponsibleItem({ part, subject, record, go }: ResponsibleItemProps): ReactElement {
  const { edge, body, viaGroup, service, mode } = part;
  const about = [service && `for ${sentenceName(service.name)}`, subject].filter((each) => each !== null);
  return (
    <li>
      <p>
        <BodyButton id={body.id} record={record} go={go} />
        {about.length > 0 && ` ${about.join(", ")}`}
      </p>
      {mode && <p>{modeDescription(mode)}</p>}
      {viaGroup && (
        <p>
          As one of <BodyButton id={viaGroup.id} record={record} go={go} />, which the document names.
        </p>
      )}
      <LegalBasisLine part={part} />
      <p className="quiet">
        {sinceSentence(part, record)}. Confidence {enumLabel(part.confidence)}.{" "}
        <button type="button" className="text-button" onClick={() => go(selectEdge(edge))}>
          This link<span className="unseen"> of {body.name}</span>
        </button>
      </p>
      {part.note && <p className="quiet">{part.note}</p>}
      <ItemDocuments documents={part.evidence} />
    </li>
  );
}

function LegalBasisLine({ part: { legalBasis, legalBasisStated } }: { readonly part: Part }): ReactElement | null {
  const provision = legalBasis?.provision ? ` (${legalBasis.provision})` : "";
  const named = legalBasis && legalBasis.title + provision;
  const power = named ?? legalBasisStated;
  return power === null ? null : <p>Power: {power}</p>;
}

function ItemDocuments({ documents }: { readonly documents: Part["evidence"] }): ReactElement {
  const [first, ...others] = documents;
  return (
    <>
      {first && <DocumentList documents={[first]} />}
      {others.length > 0 && (
        <details className="fold">
          <summary>{others.length === 1 ? "One more document" : `${others.length} more documents`}</summary>
          <DocumentList documents={others} />
        </details>
      )}
    </>
  );
}

/** Where no source gives the start, it may have been later than the day. */
function sinceSentence(part: Part, record: WholeRecord): string {
  const { effectiveFrom, effectiveTo } = record.edgesById.get(part.edge) ?? allTime;
  const span = formatPeriod({ ...part, effectiveFrom, effectiveTo });
  const text = span.charAt(0).toUpperCase() + span.slice(1);
  return part.startKnown ? text : `${text}. It may have begun after this day`;
}

const allTime = { effectiveFrom: "0001-01-01", effectiveTo: "9999-12-31" };
