// The list of people whom the record names, with their posts.

import type { ReactElement } from "react";
import { type LoaderFunctionArgs, type MetaFunction, useLoaderData } from "react-router";
import { bodyAddress, linkAddress, personAddress } from "../../addresses/thing-address.ts";
import { formatPeriod } from "../../dates/stated-dates.ts";
import { PeoplePageDocument, type PeoplePageQuery } from "../../generated/graphql.ts";
import type { PageContext } from "../../page-context.ts";
import { DataLinks } from "../../parts/data-links.tsx";
import { ListForm } from "../../parts/list-form.tsx";
import { type Column, ListTable } from "../../parts/list-table.tsx";
import { countSentence, type ListSpec, viewList } from "../../parts/list-view.ts";
import { Page } from "../../parts/page.tsx";
import { pageMeta } from "../../parts/page-meta.ts";
import { readRecordIndex } from "../../record/record-index.ts";

type Person = PeoplePageQuery["people"][number];

function peopleList(bodyName: (id: string) => string): ListSpec<Person> {
  return {
    path: "/people",
    facets: [
      {
        name: "body",
        label: "Body",
        values: ({ postsConnection }) => postsConnection.edges.map(({ node }) => node.id),
        words: bodyName,
      },
    ],
    text: ({ name, aliases, postsConnection }) =>
      [name, ...aliases, ...postsConnection.edges.flatMap(({ node, properties }) => [node.name, properties.post])].join(
        " ",
      ),
    sorts: {
      name: ({ name }) => name,
      posts: ({ postsConnection }) => postsConnection.edges[0]?.node.name ?? null,
    },
    sort: "name",
    pageLength: 100,
  };
}

export async function loader({ request, context }: LoaderFunctionArgs<PageContext>) {
  const [{ people }, record] = await Promise.all([context.ask(PeoplePageDocument), readRecordIndex(context)]);
  return viewList(
    people,
    peopleList((id) => record.bodies.get(id)?.name ?? id),
    new URL(request.url),
  );
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title: "People",
    description:
      "People who held a post in a body or spoke for one about who commissions health and social care in London.",
    path: "/people",
    about: { "@type": "CollectionPage", name: "People" },
  });

export default function PeopleRoute(): ReactElement {
  const { state, rows } = useLoaderData<typeof loader>();
  return (
    <Page
      title="People"
      lede={`${countSentence(state, "person", "people")} who held a post in a body or spoke for it, as documents name them.`}
    >
      <ListForm state={state} textLabel="Name, post or body" />
      <ListTable
        state={state}
        rows={rows}
        columns={columns}
        keyOf={({ id }) => id}
        caption="Each person with the posts that a document names."
      />
      <DataLinks query="who-spoke-for" parameters={{}} />
    </Page>
  );
}

const columns: readonly Column<Person>[] = [
  { name: "name", label: "Name", isHead: true, cell: ({ id, name }) => <a href={personAddress(id)}>{name}</a> },
  {
    name: "posts",
    label: "Posts",
    cell: ({ postsConnection }) => (
      <ul>
        {postsConnection.edges.map(({ node, properties }) => (
          <li key={properties.id}>
            <a href={linkAddress(properties.id)}>{properties.post}</a>, <a href={bodyAddress(node.id)}>{node.name}</a>{" "}
            <span className="quiet">{formatPeriod(properties)}</span>
          </li>
        ))}
      </ul>
    ),
  },
];
