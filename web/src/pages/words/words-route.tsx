// What the words mean: a glossary of the words and abbreviations of all pages.

import type { ReactElement } from "react";
import { type MetaFunction, useLoaderData } from "react-router";
import { glossaryParts } from "../../catalogue/words.ts";
import { SchemaWordsDocument } from "../../generated/graphql.ts";
import type { PageLoaderArgs } from "../../page-context.ts";
import { Page } from "../../parts/page.tsx";
import { pageMeta } from "../../parts/page-meta.ts";
import style from "./words.css?inline";

export const handle = { styles: [style] };

export async function loader({ context }: PageLoaderArgs) {
  const { outcomes, decisions, forms } = await context.ask(SchemaWordsDocument);
  return {
    parts: glossaryParts({
      outcomes: outcomes?.enumValues ?? [],
      decisions: decisions?.enumValues ?? [],
      forms: forms?.enumValues ?? [],
    }),
  };
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title: "What the words mean",
    description:
      "CCG, ICB, PCT, delegated, joint, accountable, certain, possible, not on record: what each word on these pages means.",
    path: "/words",
    about: {
      "@type": "DefinedTermSet",
      name: "What the words mean",
      hasDefinedTerm: args.loaderData?.parts.flatMap(({ words }) =>
        words.map(({ word, meaning, also }) => ({
          "@type": "DefinedTerm",
          name: word,
          description: meaning,
          ...(also ? { alternateName: also } : {}),
        })),
      ),
    },
  });

export default function WordsRoute(): ReactElement {
  const { parts } = useLoaderData<typeof loader>();
  return (
    <Page
      title="What the words mean"
      lede="Every abbreviation and term of these pages. The address of each can be linked to."
    >
      <nav aria-label="Parts of the glossary">
        <ul className="link-row">
          {parts.map(({ title }) => (
            <li key={title}>
              <a href={`#${partAnchor(title)}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(({ title, words }) => (
        <section key={title}>
          <h2 id={partAnchor(title)}>{title}</h2>
          <dl className="words">
            {words.map(({ id, word, meaning, also }) => (
              <div key={id} id={id}>
                <dt>
                  <a href={`#${id}`}>{word}</a>
                  {also && <span className="quiet"> also {also.join(", ")}</span>}
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Page>
  );
}

/** Apart from the anchors of words. */
function partAnchor(title: string): string {
  return `part-${title.toLowerCase().replaceAll(" ", "-")}`;
}
