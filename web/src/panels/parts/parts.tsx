// Small parts that panels share: a body as a button, an answer that is not there yet, a list of documents.

import type { ReactElement, ReactNode } from "react";
import type { Answer } from "../../api/client.ts";
import { kindLabel } from "../../catalogue/labels.ts";
import { statedWords } from "../../dates/stated-dates.ts";
import { kindLook, markSigns, symbolPath } from "../../look/look.ts";
import { usePalette } from "../../look/use-palette.ts";
import { selectBody } from "../../state/state.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import type { Mark } from "../../view/view-contents.ts";

/** The symbol of a kind, as in the picture. */
export function KindSymbol({
  kind,
  isGroup = false,
}: {
  readonly kind: string;
  readonly isGroup?: boolean;
}): ReactElement {
  const palette = usePalette();
  const { shape, colour } = kindLook(kind, palette);
  return (
    <svg className="kind-symbol" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
      <path
        d={symbolPath(shape, 5.6)}
        fill={isGroup ? "none" : colour}
        stroke={colour}
        strokeWidth={isGroup ? 1.6 : 0}
      />
    </svg>
  );
}

/** A piece of a line, as in the picture. */
export function LineSample({ colour, dash }: { readonly colour: string; readonly dash: string }): ReactElement {
  return (
    <svg className="line-sample" width="28" height="10" aria-hidden="true">
      <path d="M1 5H27" stroke={colour} strokeWidth="2.2" strokeDasharray={dash === "" ? undefined : dash} />
    </svg>
  );
}

/** The ring on a tie whose start no source gives, as in the picture. */
export function RingSample({ colour, ground }: { readonly colour: string; readonly ground: string }): ReactElement {
  return (
    <svg width="28" height="10" aria-hidden="true">
      <path d="M1 5H27" stroke={colour} strokeWidth="1.6" />
      <circle cx="14" cy="5" r="3" fill={ground} stroke={colour} strokeWidth="1.3" />
    </svg>
  );
}

/** The ring and the sign of what came, went or changed, as in the picture. */
export function MarkSample({ mark, colour }: { readonly mark: Mark; readonly colour: string }): ReactElement {
  return (
    <svg width="20" height="16" viewBox="-9 -8 20 16" aria-hidden="true">
      <circle
        r="5"
        fill="none"
        stroke={colour}
        strokeWidth="2"
        strokeDasharray={mark === "removed" ? "3 2" : undefined}
      />
      <path d={markSigns[mark]} transform="translate(7 -4)" stroke={colour} strokeWidth="2" fill="none" />
    </svg>
  );
}

/** A body's name as a button that selects it. */
export function BodyButton({
  id,
  record,
  go,
}: Pick<PanelProps, "record" | "go"> & { readonly id: string }): ReactElement {
  const body = record.bodiesById.get(id);
  return (
    <button
      type="button"
      className="body-button"
      onClick={() => go(selectBody(id))}
      title={body && kindLabel(body.kind)}
    >
      {body && <KindSymbol kind={body.kind} isGroup={body.collective} />}
      {body?.name ?? id}
    </button>
  );
}

/** Shows the answer when it is there, and says what is so while it isn't. */
export function Answered<Result>({
  answer,
  children,
}: {
  readonly answer: Answer<Result> | null;
  readonly children: (data: Result) => ReactNode;
}): ReactNode {
  switch (answer?.kind) {
    case "here":
      return children(answer.data);
    case "asking":
      return <p className="state">Asking the server…</p>;
    case "refused":
      return (
        <p className="state" role="alert">
          {answer.message}
        </p>
      );
    case "away":
      return (
        <p className="state" role="alert">
          The server does not answer. It is asked again every few seconds; nothing of this view is lost.{" "}
          <button type="button" onClick={answer.retry}>
            Try again now
          </button>
        </p>
      );
    case undefined:
      return null;
  }
}

export interface DocumentSaid {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string | null;
  readonly published?: string | null;
  readonly url?: string | null;
}

/** Documents with their publishers and dates, each a link where an address is known. */
export function Documents({ documents }: { readonly documents: readonly DocumentSaid[] }): ReactElement {
  return (
    <ul className="documents">
      {documents.map(({ id, title, publisher, published, url }) => (
        <li key={id}>
          {url ? (
            <a href={url} target="_blank" rel="noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
          <span className="quiet">
            {[publisher, published && statedWords(published)].filter(Boolean).map((part) => `, ${part}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}
