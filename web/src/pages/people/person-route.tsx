// The page of a person: the posts that the record has, with their dates and documents.

import type { ReactElement } from "react";
import { type LoaderFunctionArgs, type MetaFunction, useLoaderData } from "react-router";
import { bodyAddress, linkAddress, personAddress } from "../../addresses/thing-address.ts";
import { formatPeriod } from "../../dates/stated-dates.ts";
import { PersonPageDocument } from "../../generated/graphql.ts";
import type { PageContext } from "../../page-context.ts";
import { DataLinks } from "../../parts/data-links.tsx";
import { DocumentCell, DocumentList } from "../../parts/document-list.tsx";
import { Fact, Facts } from "../../parts/facts.tsx";
import { missingThing } from "../../parts/missing-thing.ts";
import { Page } from "../../parts/page.tsx";
import { pageMeta } from "../../parts/page-meta.ts";

export async function loader({ params, context }: LoaderFunctionArgs<PageContext>) {
  const id = params.person ?? "";
  const { people } = await context.ask(PersonPageDocument, { id });
  const [person] = people;
  if (!person) {
    throw await missingThing(context, { id, what: "person", address: personAddress, types: ["PERSON"] });
  }
  return { person };
}

export const meta: MetaFunction<typeof loader> = (args) => {
  const person = args.loaderData?.person;
  if (!person) {
    return [];
  }
  const posts = person.postsConnection.edges;
  return pageMeta(args, {
    title: person.name,
    description:
      `${person.name}: ${posts.map(({ node, properties }) => `${properties.post}, ${node.name}`).join("; ")}.`.slice(
        0,
        300,
      ),
    path: personAddress(person.id),
    about: {
      "@type": "Person",
      name: person.name,
      affiliation: posts.map(({ node }) => ({ "@type": "Organization", name: node.name })),
    },
  });
};

export default function PersonRoute(): ReactElement {
  const { person } = useLoaderData<typeof loader>();
  const posts = person.postsConnection.edges;
  return (
    <Page
      above={[{ name: "People", path: "/people" }]}
      title={person.name}
      lede={`${posts.length === 1 ? "One post or role" : `${posts.length} posts or roles`} in the record.`}
    >
      <div className="table-box">
        <table className="stack">
          <thead>
            <tr>
              <th scope="col">Post</th>
              <th scope="col">Body</th>
              <th scope="col">When</th>
              <th scope="col">Documents</th>
            </tr>
          </thead>
          <tbody>
            {posts.map(({ node, properties }) => (
              <tr key={properties.id}>
                <th scope="row">
                  <a href={linkAddress(properties.id)}>{properties.post}</a>
                  {properties.note && <span className="quiet"> {properties.note}</span>}
                </th>
                <td data-label="Body">
                  <a href={bodyAddress(node.id)}>{node.name}</a>
                </td>
                <td data-label="When">{formatPeriod(properties)}</td>
                <td data-label="Documents">
                  <DocumentCell documents={properties.evidence} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Facts>
        <Fact name="Other names">{person.aliases.join("; ")}</Fact>
        <Fact name="Note">{person.note}</Fact>
      </Facts>
      {person.documents.length > 0 && (
        <>
          <h2>Documents</h2>
          <DocumentList documents={person.documents} />
        </>
      )}
      <DataLinks query="who-spoke-for" parameters={{}} />
    </Page>
  );
}
