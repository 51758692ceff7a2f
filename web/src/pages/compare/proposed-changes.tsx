// What would be if proposals were carried out. Nothing of it is a fact, and each line says so.

import type { ReactElement } from "react";
import { linkAddress, proposalAddress } from "../../addresses/thing-address.ts";
import { countHeading, countPhrase } from "../../catalogue/count-words.ts";
import { enumLabel } from "../../catalogue/labels.ts";
import { DocumentCell, type DocumentSummary } from "../../parts/document-list.tsx";
import type { ChangeStory } from "./change-story.ts";
import type { StoryNames } from "./change-story-view.tsx";
import type { ComparedEdge } from "./comparison-facts.ts";

export interface ProposedChangesProps extends StoryNames {
  readonly story: ChangeStory<ComparedEdge>;
  readonly proposals: readonly {
    readonly id: string;
    readonly title: string;
    readonly outcome: string;
    readonly documents: readonly DocumentSummary[];
  }[];
}

export function ProposedChanges({ story, proposals, bodyName, serviceName }: ProposedChangesProps): ReactElement {
  const edges = [...story.links, ...story.shifts, ...story.bodies, ...story.successions].flatMap(
    (passage) => passage.edges,
  );
  const without = proposals.filter(({ id }) => !edges.some(({ edge }) => edge.proposal === id));
  const drawn = proposals.filter((proposal) => !without.includes(proposal));
  const count = new Set(edges.map(({ edge }) => edge.id)).size;
  return (
    <>
      <p className="notice">
        Nothing on this page is a fact. {countHeading(proposals.length)}{" "}
        {proposals.length === 1 ? "proposal was" : "proposals were"} on the table on the day. If all were carried out,{" "}
        {countPhrase(count, "link")} would begin that the record can name.
      </p>
      {drawn.map((proposal) => (
        <section key={proposal.id} className="story-part">
          <h2>
            <a href={proposalAddress(proposal.id)}>{proposal.title}</a> <span className="sign proposed">proposed</span>
          </h2>
          <ul className="change-list">
            {edges
              .filter(({ edge }) => edge.proposal === proposal.id)
              .map(({ edge }) => (
                <li key={edge.id}>
                  would be:{" "}
                  <a href={linkAddress(edge.id)}>
                    {bodyName(edge.source)} {edge.label} {bodyName(edge.target)}
                  </a>
                  <span className="quiet">
                    {edge.service && ` · ${serviceName(edge.service)}`}
                    {edge.mode && ` · ${enumLabel(edge.mode)}`}
                  </span>
                </li>
              ))}
          </ul>
          <DocumentCell documents={proposal.documents} />
        </section>
      ))}
      {without.length > 0 && (
        <section className="story-part">
          <h2>Proposals that would begin no link that the record can name</h2>
          <ul className="change-list">
            {without.map(({ id, title }) => (
              <li key={id}>
                <a href={proposalAddress(id)}>{title}</a> <span className="sign proposed">proposed</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
