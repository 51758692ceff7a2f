// The frame of every page: its head, the search, the ways to the other pages, and what the record is.

import { type ReactElement, type ReactNode, use } from "react";
import {
  isRouteErrorResponse,
  Links,
  type LinksFunction,
  type LoaderFunctionArgs,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "react-router";
import { RootDocument } from "./generated/graphql.ts";
import pagesStyle from "./pages.css?inline";
import { errorAnswer } from "./parts/error-answer.ts";
import { Nonce } from "./parts/nonce.ts";
import { SiteFooter } from "./parts/site-footer.tsx";
import { SiteHeader } from "./parts/site-header.tsx";

export async function loader({ context }: LoaderFunctionArgs) {
  const { datasets } = await context.ask(RootDocument);
  return { publicUrl: context.publicUrl, feedbackUrl: context.feedbackUrl, dataset: datasets[0] ?? null };
}

/** The frame is the same on every page. */
export function shouldRevalidate(): boolean {
  return false;
}

export const links: LinksFunction = () => [
  { rel: "icon", href: "/icon.svg" },
  { rel: "search", type: "application/opensearchdescription+xml", title: "Who commissions what", href: "/search.xml" },
  { rel: "alternate", type: "application/atom+xml", title: "Changes of the record", href: "/changes.atom" },
];

/** What a route says of its page. It has scripts only if the route says so, or to update in place while it is developed. */
export interface RouteHandle {
  readonly hydrate?: boolean;
  /** Whether the page is shown without the frame, within other pages. */
  readonly bare?: boolean;
  /** What the page has of style beside that of all pages. It is in the page, since a file of its own would come a round trip later. */
  readonly styles?: readonly string[];
}

/** The style that is in a page. */
export function pageStyle({ styles = [] }: RouteHandle): string {
  return [pagesStyle, ...styles].join("\n");
}

/** What the routes of a page say of it, from the frame to the page itself. */
export function joinHandles(handles: readonly unknown[]): RouteHandle {
  return Object.assign({}, ...handles);
}

function useHandle(): RouteHandle {
  return joinHandles(useMatches().map(({ handle }) => handle));
}

export function Layout({ children }: { readonly children: ReactNode }): ReactElement {
  const handle = useHandle();
  const { hydrate = false, bare = false } = handle;
  const nonce = use(Nonce);
  const data = useRouteLoaderData<typeof loader>("root");
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <style>{pageStyle(handle)}</style>
        <Links />
        {bare ? null : <script defer src="/search-suggestions.js" />}
      </head>
      <body>
        {bare ? null : <SiteHeader />}
        {children}
        {bare ? null : <SiteFooter dataset={data?.dataset ?? null} feedbackUrl={data?.feedbackUrl ?? null} />}
        {hydrate || import.meta.env.DEV ? (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        ) : null}
      </body>
    </html>
  );
}

export default function Root(): ReactElement {
  return <Outlet />;
}

function errorTitle(status: number): string {
  if (status === 404) {
    return "There is no such page";
  }
  return status < 500 ? "That cannot be answered" : "Something went wrong";
}

/** What a page says that cannot be shown. */
export function ErrorBoundary(): ReactElement {
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const title = errorTitle(status);
  const { errors, nearest = [] } = errorAnswer(error);
  return (
    <main id="main" className="page">
      <title>{title}</title>
      <h1>{title}</h1>
      {errors.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
      {nearest.length > 0 && (
        <>
          <h2>The nearest in the record</h2>
          <ul>
            {nearest.map(({ name, path }) => (
              <li key={path}>
                <a href={path}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href="/">Start at the map of London</a>, or search above for a place, a body, a service or a person.
      </p>
    </main>
  );
}
