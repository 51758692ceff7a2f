// What to suggest while a search is typed: options for the list under the search field, as a fragment of HTML.

import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { LoaderFunctionArgs } from "react-router";
import { SearchPageDocument } from "../../generated/graphql.ts";
import type { PageContext } from "../../page-context.ts";
import { readPageDay } from "../../parts/page-day.ts";
import { type FoundQuestion, findQuestion } from "./find-question.ts";
import { hitAddress, hitDescription, type SearchHit } from "./hit-groups.ts";
import { readSearchText } from "./search-text.ts";

const mostSuggestions = 8;

export async function loader(args: LoaderFunctionArgs<PageContext>): Promise<Response> {
  const { text, problem } = readSearchText(new URL(args.request.url));
  if (text === "" || problem !== null) {
    return fragmentResponse("");
  }
  const { dataDate } = await readPageDay(args);
  const [question, { search }] = await Promise.all([
    findQuestion(args.context, text, dataDate),
    args.context.ask(SearchPageDocument, { text, first: mostSuggestions }),
  ]);
  return fragmentResponse(renderToStaticMarkup(<SuggestionOptions question={question} hits={search} />));
}

function fragmentResponse(html: string): Response {
  return new Response(html, { headers: { "content-type": "text/html; charset=utf-8", "x-robots-tag": "noindex" } });
}

/** The script goes to the address of the option that is chosen. */
function SuggestionOptions({
  question,
  hits,
}: {
  readonly question: FoundQuestion | null;
  readonly hits: readonly SearchHit[];
}): ReactElement {
  return (
    <>
      {question && (
        <div role="option" tabIndex={-1} data-address={question.address} data-autocomplete-value={question.title}>
          {question.title}
        </div>
      )}
      {hits.map((hit) => (
        <div
          key={hit.thingId}
          role="option"
          tabIndex={-1}
          data-address={hitAddress(hit)}
          data-autocomplete-value={hit.name}
        >
          {hit.name} <small>{hitDescription(hit)}</small>
        </div>
      ))}
    </>
  );
}
