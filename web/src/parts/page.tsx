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

export interface CardProps {
  readonly title: ReactNode;
  /** By which the page can lead to it. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** A box beside the content, or a part of it. */
export function Card({ title, id, children }: CardProps): ReactElement {
  return (
    <section className="card" id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
