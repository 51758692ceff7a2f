// The people of a body, what it proposed and where it stood, its funds, what documents say about it, and what was looked for in vain.

import type { ReactElement, ReactNode } from "react";
import {
  addParameters,
  fundAddress,
  linkAddress,
  personAddress,
  proposalAddress,
} from "../../addresses/thing-address.ts";
import { enumHeading } from "../../catalogue/labels.ts";
import { formatPeriod, formatStatedDate } from "../../dates/stated-dates.ts";
import type { ProposalEntryFragment } from "../../generated/graphql.ts";
import { ClaimList } from "../../parts/claim-list.tsx";
import { ProposalItems } from "../../parts/proposal-items.tsx";
import { formatPounds } from "../../record/link-words.ts";
import type { BodyData } from "./body-route.tsx";

type Props = Pick<BodyData, "body" | "details">;

export function BodyDetails(props: Props): ReactElement {
  const { claims, claimsAsObject } = props.details;
  const statements = [...claims, ...claimsAsObject.filter(({ id }) => !claims.some((claim) => claim.id === id))];
  return (
    <>
      <BodyProposals {...props} />
      <BodyPeople {...props} />
      <BodyFunds {...props} />
      {statements.length > 0 && (
        <>
          <h2 id="statements">What documents say about it</h2>
          <ClaimList claims={statements} />
        </>
      )}
      <BodyQuestions {...props} />
    </>
  );
}

function BodyProposals({ body, details }: Props): ReactElement | null {
  const positions = details.positionsConnection.edges;
  const { proposalsMade, proposalsReceived } = details;
  if (positions.length + proposalsMade.length + proposalsReceived.length === 0) {
    return null;
  }
  return (
    <>
      <h2 id="proposals">Proposals</h2>
      <p className="quiet">
        A proposal is not a fact until a document says that it took effect.{" "}
        <a href={addParameters("/proposals", { body: body.id })}>All its proposals as a table</a>
      </p>
      <ProposalSection title="Made by it" proposals={proposalsMade} />
      <ProposalSection title="Made to it" proposals={proposalsReceived} />
      {positions.length > 0 && (
        <>
          <h3>Where it stood</h3>
          <ul>
            {positions.map(({ node, properties }) => (
              <li key={properties.id}>
                <a href={linkAddress(properties.id)}>{enumHeading(properties.stance)}</a>:{" "}
                <a href={proposalAddress(node.id)}>{node.title}</a>{" "}
                <span className="quiet">
                  {[
                    properties.paraphrase,
                    properties.statedOnStated === null
                      ? "on a day that is not established"
                      : formatStatedDate(properties.statedOnStated),
                  ]
                    .filter(Boolean)
                    .join(" ")}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function ProposalSection({
  title,
  proposals,
}: {
  readonly title: string;
  readonly proposals: readonly ProposalEntryFragment[];
}): ReactNode {
  const sorted = [...proposals].sort((a, b) => (a.firstSeen ?? "9999").localeCompare(b.firstSeen ?? "9999"));
  return sorted.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ProposalItems proposals={sorted} />
    </>
  );
}

function BodyPeople({ details }: Props): ReactElement | null {
  const posts = details.postHoldersConnection.edges;
  return posts.length === 0 ? null : (
    <>
      <h2 id="people">People</h2>
      <ul>
        {posts.map(({ node, properties }) => (
          <li key={properties.id}>
            <a href={personAddress(node.id)}>{node.name}</a>, <a href={linkAddress(properties.id)}>{properties.post}</a>{" "}
            <span className="quiet">{formatPeriod(properties)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function BodyFunds({ details: { fundsHere, contributions } }: Props): ReactElement | null {
  return fundsHere.length + contributions.length === 0 ? null : (
    <>
      <h2 id="funds">Funds</h2>
      {fundsHere.length > 0 && (
        <ul>
          {fundsHere.map(({ id, name }) => (
            <li key={id}>
              <a href={fundAddress(id)}>{name}</a>
            </li>
          ))}
        </ul>
      )}
      {contributions.length > 0 && (
        <details>
          <summary>Amounts that it contributed ({contributions.length}); they are not added up</summary>
          <ul>
            {contributions.map(({ id, amountGbp, amountType, financialYear, fund }) => (
              <li key={id}>
                {financialYear ?? "Year not on record"}:{" "}
                {amountGbp === null ? "amount not found" : formatPounds(amountGbp)}
                {amountType && <span className="quiet"> ({amountType})</span>}
                {fund && (
                  <>
                    {", "}
                    <a href={fundAddress(fund.id)}>{fund.name}</a>
                  </>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Questions beyond these are folded away. */
const shortLength = 5;

function BodyQuestions({ details: { openQuestions } }: Props): ReactElement | null {
  const rest = openQuestions.slice(shortLength);
  return openQuestions.length === 0 ? null : (
    <>
      <h2 id="questions">What was looked for and not found</h2>
      <QuestionItems questions={openQuestions.slice(0, shortLength)} />
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more</summary>
          <QuestionItems questions={rest} />
        </details>
      )}
    </>
  );
}

function QuestionItems({ questions }: { readonly questions: Props["details"]["openQuestions"] }): ReactElement {
  return (
    <ul>
      {questions.map(({ id, lookedFor, financialYear, searched, foundInstead, mayBeIn }) => (
        <li key={id}>
          {lookedFor}
          {financialYear && !lookedFor.includes(financialYear) && `, ${financialYear}`}.{" "}
          <span className="quiet">
            {[
              searched && `Looked for in: ${searched}.`,
              foundInstead && `Found instead: ${foundInstead}.`,
              mayBeIn && `It may be in: ${mayBeIn}.`,
            ]
              .filter(Boolean)
              .join(" ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
