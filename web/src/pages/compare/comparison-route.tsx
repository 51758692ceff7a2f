// What changed between two days, or what would change if proposals were carried out.

import type { ReactElement } from "react";
import { type MetaFunction, redirect, useLoaderData } from "react-router";
import { addParameters, changeAddress, compareAddress, networkAddress } from "../../addresses/thing-address.ts";
import { formatDay } from "../../dates/days.ts";
import { parseTypedDay } from "../../dates/read-day.ts";
import {
  DataDateDocument,
  OpenProposalsDocument,
  type OpenProposalsQuery,
  PlaceNamesDocument,
} from "../../generated/graphql.ts";
import type { PageLoaderArgs } from "../../page-context.ts";
import { DataLinks } from "../../parts/data-links.tsx";
import { Page } from "../../parts/page.tsx";
import { pageMeta } from "../../parts/page-meta.ts";
import { ChangeStoryView } from "./change-story-view.tsx";
import style from "./compare.css?inline";
import { CompareForm } from "./compare-form.tsx";
import { countsSentence } from "./counts-sentence.ts";
import { loadComparison, loadNearestChanges } from "./load-comparison.ts";
import { ProposedChanges } from "./proposed-changes.tsx";
import { storySummary } from "./story-words.ts";

export const handle = { styles: [style] };

/** In the place of the later day: the facts of the day, with the open proposals carried out. */
const proposalsWord = "proposals";

export async function loader({ request, params, context }: PageLoaderArgs) {
  const { searchParams } = new URL(request.url);
  const focus = searchParams.get("focus")?.split(",").filter(Boolean) ?? [];
  const kept = { focus: focus.join(",") || undefined };
  const [{ datasets }, { bodies: places }] = await Promise.all([
    context.ask(DataDateDocument),
    context.ask(PlaceNamesDocument),
  ]);
  const dataDate = datasets[0]?.dataDate ?? "9999-12-31";
  const { before: typedBefore = "", after: typedAfter = "" } = params;
  const before = readPathDay(typedBefore, dataDate);
  if (typedAfter === proposalsWord) {
    const { proposals }: OpenProposalsQuery = await context.ask(OpenProposalsDocument, { on: before });
    const comparison = await loadComparison(context.ask, {
      before: { on: before },
      after: { on: before, proposals: proposals.map(({ id }) => id) },
      focus,
    });
    return {
      is: "proposals" as const,
      before,
      after: before,
      proposals,
      kept,
      places,
      dataDate,
      nearest: null,
      ...comparison,
    };
  }
  const after = readPathDay(typedAfter, dataDate);
  const [first = before, second = after] = [before, after].sort();
  if (first !== typedBefore || second !== typedAfter) {
    throw redirect(addParameters(compareAddress(first, second), kept));
  }
  if (first === second) {
    throw redirect(addParameters("/compare", { before: first, ...kept }));
  }
  const comparison = await loadComparison(context.ask, { before: { on: first }, after: { on: second }, focus });
  const isUnchanged = Object.values(comparison.counts).every((count) => count === 0);
  const nearest = isUnchanged
    ? await loadNearestChanges(context.ask, { before: first, after: second }, focus.length === 1 ? focus[0] : undefined)
    : null;
  return {
    is: "days" as const,
    before: first,
    after: second,
    proposals: [],
    kept,
    places,
    dataDate,
    nearest,
    ...comparison,
  };
}

/** A day in a path, as people type it. */
function readPathDay(text: string, dataDate: string): string {
  const day = parseTypedDay(text, dataDate);
  if (day === null) {
    throw Response.json(
      {
        errors: [
          {
            message: `“${text.slice(0, 60)}” is not a day that we can read: write it as 2013-04-01.`,
            extensions: { code: "ARGUMENT_BAD" },
          },
        ],
      },
      { status: 400 },
    );
  }
  return day.on;
}

type Loaded = Awaited<ReturnType<typeof loader>>;

export const meta: MetaFunction<typeof loader> = (args) => {
  const { loaderData } = args;
  const title = loaderData ? comparisonTitle(loaderData) : "Compare two days";
  const name = (id: string): string => loaderData?.serviceNames[id] ?? id;
  const summary = loaderData ? storySummary(loaderData.story, name) : "";
  return pageMeta(args, {
    title,
    description: summary.slice(0, 200) || "What changed in who commissions health and social care in London.",
    path: loaderData ? comparisonPath(loaderData) : "/compare",
    hidden: true,
  });
};

function comparisonPath({ is, before, after, kept }: Loaded): string {
  return addParameters(compareAddress(before, is === "proposals" ? proposalsWord : after), kept);
}

function comparisonTitle({ is, before, after, focus }: Loaded): string {
  const about = focus.length === 0 ? "" : `${focus.map(({ name }) => name).join(", ")}: `;
  if (is === "proposals") {
    return `${about}${about ? "what" : "What"} the open proposals would change on ${formatDay(before)}`;
  }
  return `${about}${about ? "what" : "What"} changed between ${formatDay(before)} and ${formatDay(after)}`;
}

export default function ComparisonRoute(): ReactElement {
  const data = useLoaderData<typeof loader>();
  const { is, before, after, kept, places, nearest, story, counts, focus } = data;
  const bodyName = (id: string): string => data.bodyNames[id] ?? id;
  const serviceName = (id: string): string => data.serviceNames[id] ?? id;
  const single = focus.length === 1 ? focus[0]?.id : undefined;
  return (
    <Page
      above={[
        { name: "Changes", path: "/changes" },
        { name: "Compare", path: "/compare" },
      ]}
      title={comparisonTitle(data)}
      lede={is === "proposals" ? null : countsSentence(counts) || "No change between the two days."}
    >
      {is === "proposals" ? (
        <ProposedChanges {...data} bodyName={bodyName} serviceName={serviceName} />
      ) : (
        <>
          {nearest && <Nearest {...nearest} />}
          <ChangeStoryView story={story} before={before} after={after} bodyName={bodyName} serviceName={serviceName} />
        </>
      )}
      <h2>Compare other days</h2>
      <CompareForm
        before={formatDay(before)}
        after={is === "proposals" ? "" : formatDay(after)}
        focus={kept.focus ?? ""}
        places={places}
      />
      <ul className="link-row">
        <li>
          <a href={addParameters(`/compare/${before}/${proposalsWord}`, kept)}>
            Facts against proposals on {formatDay(before)}
          </a>
        </li>
        {is === "days" && (
          <li>
            <a href={networkAddress({ on: after, before, at: single })}>The same as a network</a>
          </li>
        )}
      </ul>
      {is === "days" && (
        <DataLinks
          query={focus.length === 0 ? "changes-between-two-days" : "compare-two-days"}
          parameters={{ before, after, focus: kept.focus }}
        />
      )}
    </Page>
  );
}

function Nearest({ earlier, later }: { readonly earlier: string | null; readonly later: string | null }): ReactElement {
  return (
    <p>
      The record shows no difference.
      {earlier && (
        <>
          {" "}
          The last change before was on <a href={changeAddress(earlier)}>{formatDay(earlier)}</a>.
        </>
      )}
      {later && (
        <>
          {" "}
          The next is on <a href={changeAddress(later)}>{formatDay(later)}</a>.
        </>
      )}
    </p>
  );
}
