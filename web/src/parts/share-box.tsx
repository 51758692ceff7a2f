// How to hand on a page: its full address to copy, and by mail. It needs no script.

import type { ReactElement } from "react";
import { useRouteLoaderData } from "react-router";

export interface ShareBoxProps {
  /** The path and query of the page, with the day that it shows. */
  readonly path: string;
  readonly title: string;
}

export function ShareBox({ path, title }: ShareBoxProps): ReactElement {
  const root = useRouteLoaderData<{ readonly publicUrl: string }>("root");
  const address = `${root?.publicUrl ?? ""}${path}`;
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`;
  return (
    <details className="share-box">
      <summary className="button">Share</summary>
      <label className="field">
        The address of this page on this day
        <input readOnly value={address} size={44} />
      </label>
      <a href={mail}>Send it by mail</a>
    </details>
  );
}
