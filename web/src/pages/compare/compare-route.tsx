// The start of a comparison: a form for two days, and days that are worth comparing.

import type { ReactElement } from "react";
import { type MetaFunction, redirect, useLoaderData } from "react-router";
import { addParameters, compareAddress } from "../../addresses/thing-address.ts";
import { parseTypedDay } from "../../dates/read-day.ts";
import { DataDateDocument, PlaceNamesDocument } from "../../generated/graphql.ts";
import type { PageLoaderArgs } from "../../page-context.ts";
import { Page } from "../../parts/page.tsx";
import { pageMeta } from "../../parts/page-meta.ts";
import { CompareForm } from "./compare-form.tsx";

/** Days typed by hand lead to the one address of the comparison. */
export async function loader({ request, context }: PageLoaderArgs) {
  const { searchParams } = new URL(request.url);
  const typed = { before: searchParams.get("before") ?? "", after: searchParams.get("after") ?? "" };
  const focus = searchParams.get("focus") ?? "";
  const [{ datasets }, { bodies: places }] = await Promise.all([
    context.ask(DataDateDocument),
    context.ask(PlaceNamesDocument),
  ]);
  const dataDate = datasets[0]?.dataDate ?? "9999-12-31";
  const [before, after] = [parseTypedDay(typed.before, dataDate), parseTypedDay(typed.after, dataDate)];
  if (before && after) {
    const [first, second] = [before.on, after.on].sort();
    throw redirect(addParameters(compareAddress(first ?? "", second ?? ""), { focus: focus || undefined }));
  }
  const wrong = [
    ...(typed.before && !before ? [typed.before] : []),
    ...(typed.after && !after ? [typed.after] : []),
  ].map((text) => `“${text.slice(0, 60)}” is not a day that we can read.`);
  return { typed, focus, places, dataDate, problem: wrong.length === 0 ? null : wrong.join(" ") };
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title: "Compare two days",
    description: "What changed in who commissions health and social care in London between any two days.",
    path: "/compare",
  });

const examples = [
  { before: "2013-03-31", after: "2013-04-01", name: "Primary care trusts give way to clinical commissioning groups" },
  { before: "2020-03-31", after: "2021-04-01", name: "Clinical commissioning groups merge" },
  { before: "2022-06-30", after: "2022-07-01", name: "Integrated care boards begin" },
  { before: "2012-04-01", after: "2026-04-01", name: "Fourteen years at once" },
] as const;

export default function CompareRoute(): ReactElement {
  const { typed, focus, places, dataDate, problem } = useLoaderData<typeof loader>();
  return (
    <Page
      above={[{ name: "Changes", path: "/changes" }]}
      title="Compare two days"
      lede="What happened between two days: which bodies gave way to which, which links began and ended, and what caused each."
    >
      <CompareForm before={typed.before} after={typed.after} focus={focus} places={places} problem={problem} />
      <h2>Days worth comparing</h2>
      <ul>
        {examples.map(({ before, after, name }) => (
          <li key={before}>
            <a href={compareAddress(before, after)}>{name}</a>
          </li>
        ))}
        <li>
          <a href={`/compare/${dataDate}/proposals`}>
            Facts against proposals: what is in force, and what would be if every open proposal were carried out
          </a>
        </li>
      </ul>
    </Page>
  );
}
