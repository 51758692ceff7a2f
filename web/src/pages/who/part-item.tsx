// A body that has a part in a service: on what terms, since when, by what law, how sure that is, and the documents with what they say.

import type { ReactElement, ReactNode } from "react";
import { bodyAddress, documentAddress, fundAddress, lawAddress, linkAddress } from "../../addresses/thing-address.ts";
import { capitalise, enumLabel, modeDescription } from "../../catalogue/labels.ts";
import { formatDay, formatServerSentence } from "../../dates/days.ts";
import type { ApprovalForm, Decision, WhoPagePartFragment, WhoStatementsQuery } from "../../generated/graphql.ts";
import { formatDoubt, formatMode, formatNamedService, formatSince } from "../../parts/responsibility-words.ts";
import { UnknownSign } from "../../parts/sign.tsx";
import { formatPounds } from "../../record/link-words.ts";

export type Part = WhoPagePartFragment;
export type Statement = WhoStatementsQuery["edges"][number]["claims"][number];

export interface PartItemProps {
  readonly part: Part;
  readonly on: string;
  /** What documents say of the link. */
  readonly statements: readonly Statement[];
  /** The other bodies that commission it jointly, and those that remain accountable. */
  readonly others?: readonly string[];
  readonly accountable?: readonly string[];
  /** Whether it commissions, and so has terms: those that approve or pool have none. */
  readonly commissions?: boolean;
}

const formWords: Readonly<Record<ApprovalForm, string>> = {
  POWER: "a standing power",
  DECISION: "a decision of one day",
};

const decisionWords: Readonly<Record<Decision, string>> = {
  APPROVED: "approved",
  REFUSED: "refused",
  ASSESSED: "assessed, neither approved nor refused",
  PAUSED: "put on hold",
  ASKED: "requested; whether it was taken is not on record",
};

export function PartItem(props: PartItemProps): ReactElement {
  const { part, on, others = [], accountable = [], commissions = false } = props;
  const { body, viaGroup, fund, financialYear, amountGbp, form, decided, decidedOn, note } = part;
  const terms = formatMode(part.mode, others, accountable);
  return (
    <li className={part.certainty === "POSSIBLE" ? "who-part possible" : "who-part"}>
      <h3>
        <a href={bodyAddress(body.id, on)}>{body.name}</a>{" "}
        {part.certainty === "POSSIBLE" && <span className="sign possible">{formatDoubt(part, on)}</span>}
      </h3>
      <dl className="facts">
        {commissions && (
          <Row name="Terms">
            {terms === null ? <UnknownSign /> : capitalise(terms)}
            {part.mode && <span className="quiet who-note">{modeDescription(part.mode)}</span>}
          </Row>
        )}
        {part.service && <Row name="Named">{formatNamedService(part)}</Row>}
        {viaGroup && (
          <Row name="As one of">
            <a href={bodyAddress(viaGroup.id, on)}>{viaGroup.name}</a>, which the document names
          </Row>
        )}
        {fund && (
          <Row name="Fund">
            <a href={fundAddress(fund.id)}>{fund.name}</a>
            {financialYear && `, ${financialYear}`}:{" "}
            {amountGbp === null ? <UnknownSign>amount not found</UnknownSign> : formatPounds(amountGbp)}
          </Row>
        )}
        {form && (
          <Row name="Approves">
            {[part.subject, formWords[form], decided && decisionWords[decided], decidedOn && formatDay(decidedOn)]
              .filter(Boolean)
              .join("; ")}
          </Row>
        )}
        <Row name="Since">{formatSince(part)}</Row>
        <Row name="Law">
          <LawLink part={part} />
        </Row>
        <Row name="Confidence">{enumLabel(part.confidence)}</Row>
        {note && <Row name="Note">{formatServerSentence(note)}</Row>}
        <Row name={part.evidence.length === 1 ? "Document" : "Documents"}>
          <PartDocuments {...props} />
          <a href={linkAddress(part.edge, on)}>
            All that the record has of this link<span className="unseen"> of {body.name}</span>
          </a>
        </Row>
      </dl>
    </li>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function LawLink({ part: { legalBasis, legalBasisStated } }: { readonly part: Part }): ReactElement | string {
  if (legalBasis) {
    const provision = legalBasis.provision ? `, ${legalBasis.provision}` : "";
    return <a href={lawAddress(legalBasis.id)}>{legalBasis.title + provision}</a>;
  }
  return legalBasisStated ?? <UnknownSign />;
}

function PartDocuments({ part, statements }: PartItemProps): ReactElement {
  return (
    <ul className="who-documents">
      {part.evidence.map((document) => (
        <li key={document.id}>
          <a href={documentAddress(document.id)}>{document.title}</a>
          {document.publisher && <span className="quiet">, {document.publisher}</span>}
          {document.url && (
            <>
              {" "}
              <a href={document.url} rel="external" aria-label={`Read ${document.title}`}>
                read it
              </a>
            </>
          )}
          {statements
            .filter((statement) => statement.document?.id === document.id)
            .map(({ id, paraphrase, locator, disputed }) => (
              <p key={id} className="who-statement">
                {disputed && <span className="sign unknown">disputed</span>} {paraphrase}
                {locator && <span className="quiet"> ({locator})</span>}
              </p>
            ))}
        </li>
      ))}
    </ul>
  );
}
