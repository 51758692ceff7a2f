// What documents say, in our words, each statement with its place in its document; what the record holds to be a mistake is marked.

import type { ReactElement } from "react";
import { documentAddress, linkAddress } from "../addresses/thing-address.ts";
import { enumLabel } from "../catalogue/labels.ts";
import type { StatementFragment } from "../generated/graphql.ts";

export interface ClaimListProps {
  readonly claims: readonly StatementFragment[];
  /** What the page is about, and so need not be named with each statement. */
  readonly about?: "document" | "link";
}

/** Statements beyond these are folded away. */
const shortLength = 6;

export function ClaimList({ claims, about }: ClaimListProps): ReactElement {
  const [first, rest] = [claims.slice(0, shortLength), claims.slice(shortLength)];
  return (
    <>
      <ClaimItems claims={first} about={about} />
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more statements</summary>
          <ClaimItems claims={rest} about={about} />
        </details>
      )}
    </>
  );
}

function ClaimItems({ claims, about }: { [Key in keyof ClaimListProps]-?: ClaimListProps[Key] | undefined }) {
  return (
    <ul className="claims">
      {claims?.map(({ id, paraphrase, locator, disputed, confidence, note, edgeId, document }) => (
        <li key={id}>
          {disputed && <strong className="sign unknown">disputed: the record holds this to be a mistake</strong>}{" "}
          {paraphrase ?? "The record has no summary of it."}{" "}
          <span className="quiet">
            {about !== "document" && document && (
              <>
                <a href={documentAddress(document.id)}>{document.title}</a>
                {", "}
              </>
            )}
            {[locator, `confidence ${enumLabel(confidence)}`].filter(Boolean).join(", ")}.
          </span>
          {about !== "link" && edgeId && (
            <>
              {" "}
              <a href={linkAddress(edgeId)}>The link</a>
            </>
          )}
          {note && <span className="quiet"> {note}</span>}
        </li>
      ))}
    </ul>
  );
}
