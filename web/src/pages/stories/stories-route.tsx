// The written stories.

import type { ReactElement } from "react";
import { type MetaFunction, useLoaderData } from "react-router";
import { storyAddress } from "../../addresses/thing-address.ts";
import { Page } from "../../parts/page.tsx";
import { pageMeta } from "../../parts/page-meta.ts";
import { stories } from "./stories.ts";

export function loader() {
  return { stories: stories.map(({ name, title, summary }) => ({ name, title, summary })) };
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title: "Stories",
    description: "What happened to health commissioning in London, with links to every body, map and document.",
    path: "/stories",
  });

export default function StoriesRoute(): ReactElement {
  const { stories: listed } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Stories"
      lede="What happened, as the record has it. Every fact leads to its page, and every page to its documents."
    >
      {listed.map(({ name, title, summary }) => (
        <section key={name} className="card">
          <h2>
            <a href={storyAddress(name)}>{title}</a>
          </h2>
          <p>{summary}</p>
        </section>
      ))}
      <p>
        See also <a href="/changes">every day that changed the map</a>.
      </p>
    </Page>
  );
}
