// A page: the way to it, its title, what it says in a sentence, its content, and what stands beside it.

import type { ReactElement, ReactNode } from "react";

export interface PageProps {
  /** The pages above this one, the nearest last. */
  readonly above?: readonly { readonly name: string; readonly path: string }[];
  /** The answer, or the thing and the day. */
  readonly title: ReactNode;
  /** The answer with its counts, in a sentence or two. */
  readonly lede?: ReactNode;
  readonly children?: ReactNode;
  readonly aside?: ReactNode;
}

export function Page({ above = [], title, lede, children, aside }: PageProps): ReactElement {
  return (
    <main id="main" className={aside ? "page with-aside" : "page"}>
      <div className="page-head">
        {above.length > 0 && (
          <nav className="breadcrumbs" aria-label="Above this page">
            {above.map(({ name, path }) => (
              <a key={path} href={path}>
                {name}
              </a>
            ))}
          </nav>
        )}
        <h1>{title}</h1>
        {lede && <p className="lede">{lede}</p>}
      </div>
      <div className="page-content">{children}</div>
      {aside && <aside className="page-aside">{aside}</aside>}
    </main>
  );
}

/** A box beside the content, or a part of it. */
export function Card({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }): ReactElement {
  return (
    <section className="card">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
