// The foot of every page: what the record is, of which day, on what terms, and where to say what is wrong.

import type { ReactElement } from "react";
import { formatDay } from "../dates/days.ts";
import type { RootQuery } from "../generated/graphql.ts";
import { FeedbackLink } from "./feedback-link.tsx";

export interface SiteFooterProps {
  readonly dataset: RootQuery["datasets"][number] | null;
  readonly feedbackUrl: string | null;
}

export function SiteFooter({ dataset, feedbackUrl }: SiteFooterProps): ReactElement {
  return (
    <footer className="site-footer">
      {dataset && (
        <p>
          The record of {formatDay(dataset.dataDate)}, version {dataset.dataVersion}. {dataset.attribution}.
        </p>
      )}
      <p>
        <a href="/words">What the words mean</a> · <a href="/paths">How two bodies are linked</a> ·{" "}
        <a href="/compare">Compare two days</a> · <a href="/stories">Stories</a> · <a href="/documents">Documents</a> ·{" "}
        <a href="/data">Data and API</a> · <FeedbackLink address={feedbackUrl} />
      </p>
    </footer>
  );
}
