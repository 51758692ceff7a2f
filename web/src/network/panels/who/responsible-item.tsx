// A body that has a part in a service: how, by what power, since when, how sure that is, and its sources.

import type { ReactElement } from "react";
import { capitalise, enumLabel, modeDescription } from "../../../catalogue/labels.ts";
import { sentenceName } from "../../../catalogue/services.ts";
import { formatSighting } from "../../../dates/certainty.ts";
import { formatDay } from "../../../dates/days.ts";
import { formatPeriod } from "../../../dates/stated-dates.ts";
import { approvalFormWords, decisionWords, formatPounds } from "../../record/edge-words.ts";
import { selectEdge } from "../../state/state.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { BodyButton } from "../parts/body-button.tsx";
import { DocumentList } from "../parts/document-list.tsx";
import { DoubtLine } from "../parts/doubt.tsx";
import type { Part } from "./who-sentences.ts";

interface ResponsibleItemProps extends Pick<PanelProps, "record" | "go"> {
  readonly part: Part;
  /** The day. */
  readonly on: string;
}

export function ResponsibleItem({ part, on, record, go }: ResponsibleItemProps): ReactElement {
  const { edge, body, viaGroup, service, mode } = part;
  const about = [service && `for ${sentenceName(service.name)}`, partSubject(part)].filter((each) => each !== null);
  return (
    <li>
      <p>
        <BodyButton id={body.id} record={record} go={go} />
        {about.length > 0 && ` ${about.join(", ")}`}
      </p>
      {mode && <p>{modeDescription(mode)}</p>}
      <DoubtLine words={part.certainty === "POSSIBLE" ? `Possible: ${formatSighting(part, on)}` : null} />
      <FundLine part={part} />
      <ApprovalLine part={part} />
      {viaGroup && (
        <p>
          As one of <BodyButton id={viaGroup.id} record={record} go={go} />, which the document names.
        </p>
      )}
      <LegalBasisLine part={part} />
      <p className="quiet">
        {sinceSentence(part)}. Confidence {enumLabel(part.confidence)}.{" "}
        <button type="button" className="text-button" onClick={() => go(selectEdge(edge))}>
          This link<span className="unseen"> of {body.name}</span>
        </button>
      </p>
      {part.note && <p className="quiet">{part.note}</p>}
      <ItemDocuments documents={part.evidence} />
    </li>
  );
}

/** What is approved; the fund has a line of its own. */
function partSubject({ subject, fund }: Part): string | null {
  return fund === null ? subject : null;
}

/** "Better Care Fund, Camden, 2015/16: £17,600,000." */
function FundLine({ part: { fund, financialYear, amountGbp } }: { readonly part: Part }): ReactElement | null {
  if (fund === null && financialYear === null) {
    return null;
  }
  const name = [fund?.name, financialYear].filter(Boolean).join(", ");
  return (
    <p>
      {name}: {amountGbp === null ? "no source gives the amount for these partners" : formatPounds(amountGbp)}.
    </p>
  );
}

/** "Decision of one day: approved on 18 March 2015." */
function ApprovalLine({ part: { form, decided, decidedOn } }: { readonly part: Part }): ReactElement | null {
  if (form === null) {
    return null;
  }
  const when = decidedOn === null ? "" : ` (${formatDay(decidedOn)})`;
  const what = decided === null ? "" : `: ${decisionWords[decided]}`;
  return (
    <p>
      {capitalise(approvalFormWords[form])}
      {what}
      {when}.
    </p>
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

function sinceSentence(part: Part): string {
  return capitalise(formatPeriod(part));
}
