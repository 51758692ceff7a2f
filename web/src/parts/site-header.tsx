// The head of every page: the name of the site, the search, and the ways to the other pages.

import type { ReactElement, ReactNode } from "react";
import { useLocation, useSearchParams } from "react-router";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      /** Of `@github/auto-complete-element`, which the script of the pages defines. Without it, it is a plain box. */
      "auto-complete": { readonly src: string; readonly for: string; readonly children: ReactNode };
    }
  }
}

const sections = [
  { name: "Map", path: "/" },
  { name: "Places", path: "/places" },
  { name: "Bodies", path: "/bodies" },
  { name: "Services", path: "/services" },
  { name: "Changes", path: "/changes" },
  { name: "Proposals", path: "/proposals" },
  { name: "Network", path: "/network" },
  { name: "Data and API", path: "/data" },
] as const;

export function SiteHeader(): ReactElement {
  const { pathname } = useLocation();
  const [parameters] = useSearchParams();
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <header className="site-header">
        <a className="site-name" href="/">
          Who commissions what
        </a>
        <search>
          <form className="site-search" action="/search">
            <auto-complete src="/search/suggestions" for="search-suggestions">
              <input
                type="search"
                className="site-search-field"
                name="q"
                aria-label="Search"
                placeholder="A place, a body, a service, a person …"
                autoComplete="off"
                maxLength={200}
                defaultValue={pathname === "/search" ? (parameters.get("q") ?? "") : ""}
              />
              <div id="search-suggestions" role="listbox" aria-label="Suggestions" tabIndex={-1} hidden />
              <span id="search-suggestions-feedback" className="unseen" />
            </auto-complete>
            <button type="submit">Search</button>
          </form>
        </search>
        <nav className="site-nav" aria-label="Site">
          {sections.map(({ name, path }) => (
            <a key={path} href={path} aria-current={currentMark(pathname, path)}>
              {name}
            </a>
          ))}
        </nav>
      </header>
    </>
  );
}

/** The section itself is the current page; a page below it is within the current section. */
function currentMark(pathname: string, path: string): "page" | "true" | undefined {
  if (pathname === path) {
    return "page";
  }
  return path !== "/" && pathname.startsWith(`${path}/`) ? "true" : undefined;
}
