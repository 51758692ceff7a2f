// The results of a search over everything that has a name, and the answer to a question that is typed as text.

import type { ReactElement } from "react";
import { type LoaderFunctionArgs, type MetaFunction, useLoaderData } from "react-router";
import { searchAddress } from "../../addresses/thing-address.ts";
import { SearchPageDocument } from "../../generated/graphql.ts";
import type { PageContext } from "../../page-context.ts";
import { Page } from "../../parts/page.tsx";
import { readPageDay } from "../../parts/page-day.ts";
import { pageMeta } from "../../parts/page-meta.ts";
import { exampleSearches } from "./example-searches.ts";
import { type FoundQuestion, findQuestion } from "./find-question.ts";
import {
  countHits,
  groupHits,
  type HitGroup,
  hitAddress,
  hitDescription,
  hitMatch,
  type SearchHit,
} from "./hit-groups.ts";
import style from "./search.css?inline";
import { readSearchText } from "./search-text.ts";

/** As many hits as the API gives. */
const mostHits = 100;
/** As many of each type as are shown before the reader asks for all. */
const firstHits = 8;

export async function loader(args: LoaderFunctionArgs<PageContext>) {
  const { text, problem } = readSearchText(new URL(args.request.url));
  if (text === "" || problem !== null) {
    return { text, problem, question: null, hits: [], partHits: [] };
  }
  const { dataDate } = await readPageDay(args);
  const [question, hits] = await Promise.all([
    findQuestion(args.context, text, dataDate),
    searchEverything(args.context, text, mostHits),
  ]);
  return {
    text,
    problem,
    question,
    hits,
    partHits: hits.length === 0 ? await searchParts(args.context, question) : [],
  };
}

async function searchEverything({ ask }: PageContext, text: string, first: number): Promise<readonly SearchHit[]> {
  const { search } = await ask(SearchPageDocument, { text, first });
  return search;
}

/** What the parts of a question find, where nothing has the whole text in its name. */
async function searchParts(context: PageContext, question: FoundQuestion | null) {
  return Promise.all(
    (question?.words ?? []).map(async (words) => ({ words, hits: await searchEverything(context, words, firstHits) })),
  );
}

export const handle = { styles: [style] };

export const meta: MetaFunction<typeof loader> = (args) => {
  const text = args.loaderData?.text ?? "";
  return pageMeta(args, {
    title: text === "" ? "Search" : `Search for “${text}”`,
    description:
      "Search the record of who commissions health and social care in London: places, bodies, services, documents, laws, proposals, funds and people.",
    path: text === "" ? "/search" : searchAddress(text),
    hidden: true,
  });
};

export default function SearchRoute(): ReactElement {
  const { text, problem, question, hits, partHits } = useLoaderData<typeof loader>();
  const groups = groupHits(hits);
  return (
    <Page
      title={text === "" ? "Search" : `Search for “${text}”`}
      lede={problem ? null : resultSentence(text, groups, question !== null)}
    >
      {problem && <p className="problem">{problem}</p>}
      <search>
        <form action="/search" className="toolbar">
          <label>
            A name, a code, or a question
            <input type="search" name="q" defaultValue={text} maxLength={200} size={40} autoComplete="off" />
          </label>
          <button type="submit">Search</button>
        </form>
      </search>
      {question && <QuestionCard question={question} />}
      {groups.length > 1 && <GroupLinks groups={groups} />}
      {groups.map((group) => (
        <GroupSection key={group.type} group={group} />
      ))}
      {partHits.map(({ words, hits: found }) => (
        <PartResults key={words} words={words} hits={found} />
      ))}
      {groups.length === 0 && !question && <WhatToTry isEmpty={text === ""} />}
    </Page>
  );
}

function resultSentence(text: string, groups: readonly HitGroup[], isQuestion: boolean): string {
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  if (text === "") {
    return "Search everything that has a name: places, bodies, services, documents, laws, proposals, funds and people.";
  }
  if (count === 0 && isQuestion) {
    return "Read as a question. Nothing has the whole text for a name; what its parts find is below.";
  }
  if (count === 0) {
    return "Nothing in the record has these words for a name, or for a part of one.";
  }
  const counted = groups.map(countHits).join(", ");
  if (count === 1) {
    return `One result: ${counted}.`;
  }
  return count === mostHits ? `The best ${count} results: ${counted}.` : `${count} results: ${counted}.`;
}

function QuestionCard({ question: { title, address, notice } }: { readonly question: FoundQuestion }): ReactElement {
  return (
    <section className="card search-question" aria-label="The answer to a question">
      <h2>
        <a href={address}>{title}</a>
      </h2>
      {notice && <p className="quiet">{notice}</p>}
    </section>
  );
}

function GroupLinks({ groups }: { readonly groups: readonly HitGroup[] }): ReactElement {
  return (
    <nav aria-label="The results by type">
      <ul className="link-row">
        {groups.map(({ type, title, hits }) => (
          <li key={type}>
            <a href={`#${type.toLowerCase()}`}>
              {title} ({hits.length})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function GroupSection({ group: { type, title, hits } }: { readonly group: HitGroup }): ReactElement {
  const rest = hits.slice(firstHits);
  return (
    <section aria-labelledby={type.toLowerCase()}>
      <h2 id={type.toLowerCase()}>
        {title} <span className="quiet">({hits.length})</span>
      </h2>
      <HitList hits={hits.slice(0, firstHits)} />
      {rest.length > 0 && (
        <details>
          <summary>
            {rest.length} more {title.toLowerCase()}
          </summary>
          <HitList hits={rest} />
        </details>
      )}
    </section>
  );
}

function PartResults({
  words,
  hits,
}: {
  readonly words: string;
  readonly hits: readonly SearchHit[];
}): ReactElement | null {
  return hits.length === 0 ? null : (
    <section>
      <h2>Results for “{words}”</h2>
      <HitList hits={hits} />
    </section>
  );
}

function HitList({ hits }: { readonly hits: readonly SearchHit[] }): ReactElement {
  return (
    <ul className="hits">
      {hits.map((hit) => {
        const match = hitMatch(hit);
        return (
          <li key={hit.thingId}>
            <a href={hitAddress(hit)}>{hit.name}</a>
            <span className="quiet">
              {hitDescription(hit)}
              {match && `; found as “${match}”`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** What a reader can do who typed nothing, or something that finds nothing. */
function WhatToTry({ isEmpty }: { readonly isEmpty: boolean }): ReactElement {
  return (
    <>
      <h2>{isEmpty ? "Try one of these" : "What to try"}</h2>
      {!isEmpty && (
        <p>
          Type fewer words, or the name of one thing: typing errors are allowed for, and so are former names, short
          names and codes. The text of documents is not searched, only their titles.
        </p>
      )}
      <ul>
        {exampleSearches.map((example) => (
          <li key={example}>
            <a href={searchAddress(example)}>{example}</a>
          </li>
        ))}
        <li>
          <a href="/places">All places</a>, <a href="/bodies">all bodies</a>, <a href="/services">all services</a>,{" "}
          <a href="/proposals">all proposals</a>, <a href="/documents">all documents</a>
        </li>
      </ul>
    </>
  );
}
