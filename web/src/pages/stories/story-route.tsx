// A written story.

import type { ReactElement } from "react";
import { type LoaderFunctionArgs, type MetaFunction, useLoaderData } from "react-router";
import { compareAddress, storyAddress } from "../../addresses/thing-address.ts";
import { formatDay } from "../../dates/days.ts";
import { Card, Page } from "../../parts/page.tsx";
import { pageMeta } from "../../parts/page-meta.ts";
import style from "./stories.css?inline";
import { stories } from "./stories.ts";

export const handle = { styles: [style] };

export function loader({ params }: LoaderFunctionArgs) {
  const story = stories.find(({ name }) => name === params.story);
  if (!story) {
    throw new Response(null, { status: 404 });
  }
  return { story, others: stories.filter((other) => other !== story).map(({ name, title }) => ({ name, title })) };
}

export const meta: MetaFunction<typeof loader> = (args) => {
  const { loaderData } = args;
  return pageMeta(args, {
    title: loaderData?.story.title ?? "A story",
    description: loaderData?.story.summary ?? "",
    path: loaderData ? storyAddress(loaderData.story.name) : "/stories",
    about: loaderData && {
      "@type": "Article",
      headline: loaderData.story.title,
      description: loaderData.story.summary,
      temporalCoverage: `${loaderData.story.from}/${loaderData.story.to}`,
      spatialCoverage: "London",
    },
  });
};

export default function StoryRoute(): ReactElement {
  const { story, others } = useLoaderData<typeof loader>();
  const { title, summary, html, from, to } = story;
  return (
    <Page
      above={[{ name: "Stories", path: "/stories" }]}
      title={title}
      lede={summary}
      aside={
        <>
          <Card title="The time of the story">
            <p>
              <a href={compareAddress(from, to)}>
                All that changed between {formatDay(from)} and {formatDay(to)}
              </a>
            </p>
          </Card>
          <Card title="Other stories">
            <ul>
              {others.map((other) => (
                <li key={other.name}>
                  <a href={storyAddress(other.name)}>{other.title}</a>
                </li>
              ))}
            </ul>
          </Card>
        </>
      }
    >
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the text is of this repository, and its raw HTML is escaped */}
      <article className="story" dangerouslySetInnerHTML={{ __html: html }} />
    </Page>
  );
}
