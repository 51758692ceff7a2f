// What is selected in the picture, in short, with the way to its page.

import { type ReactElement, type ReactNode, useEffect, useRef } from "react";
import {
  bodyAddress,
  documentAddress,
  linkAddress,
  placeAddress,
  proposalAddress,
  serviceAddress,
} from "../../../addresses/thing-address.ts";
import { capitalise, enumLabel, kindLabel } from "../../../catalogue/labels.ts";
import { formatPossible } from "../../../dates/certainty.ts";
import { formatPeriod } from "../../../dates/stated-dates.ts";
import { PossibleSign, StatusSign } from "../../../parts/sign.tsx";
import type { ViewProps } from "../../graph/view-props.ts";
import { KindSymbol } from "../../picture/symbols.tsx";
import { edgeDoubt, edgePeriod, edgeSentence, edgeSubjects, formatAmount } from "../../record/edge-words.ts";
import type { Body, Edge } from "../../record/record.ts";
import { selectThing, setSubject } from "../../state/state.ts";
import { StateLink } from "../../state/state-link.tsx";
import { formatCount } from "../../view/view-title.ts";
import { selectedThing } from "./selected-thing.ts";

export function SelectionCard(props: ViewProps): ReactElement | null {
  const { record, graph, state } = props;
  const thing = selectedThing(record, graph, state.selected);
  switch (thing?.kind) {
    case "body":
      return (
        <CardFrame {...props} key={thing.body.id} title={thing.body.name}>
          <BodyCard {...props} body={thing.body} />
        </CardFrame>
      );
    case "service":
      return (
        <CardFrame {...props} key={thing.id} title={thing.name}>
          <p>A service. The line leads to all its providers together: the source names none of them.</p>
          <ul className="card-links">
            <li>
              <a href={serviceAddress(thing.id, state.on)}>The page of this service</a>
            </li>
            <li>
              <StateLink state={state} change={setSubject({ kind: "service", id: thing.id })}>
                Show who commissions it
              </StateLink>
            </li>
          </ul>
        </CardFrame>
      );
    case "edges":
      return (
        <CardFrame
          {...props}
          key={thing.edges[0]?.id}
          title={thing.edges.length === 1 ? "A link" : formatCount(thing.edges.length, "link")}
        >
          <ul className="card-edges">
            {thing.edges.map((edge) => (
              <EdgeCard key={edge.id} {...props} edge={edge} />
            ))}
          </ul>
        </CardFrame>
      );
    case undefined:
      return null;
  }
}

/** The heading takes the focus of what was clicked, so that a screen reader goes on from there; closing gives it back. */
function CardFrame({
  state,
  title,
  children,
}: ViewProps & { readonly title: string; readonly children: ReactNode }): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  const selected = useRef(state.selected);
  useEffect(() => {
    const opener = document.activeElement;
    // A page that opens with a card leaves the focus at its top.
    if (opener && opener !== document.body) {
      heading.current?.focus({ preventScroll: true });
    }
    const id = selected.current;
    return () =>
      document
        .querySelector<SVGElement>(`.picture [data-id="${CSS.escape(id ?? "")}"]`)
        ?.focus({ preventScroll: true });
  }, []);
  return (
    <section className="card selection" aria-label="Selected">
      <StateLink className="button close" state={state} change={selectThing(null)} aria-label={`Close: ${title}`}>
        Close
      </StateLink>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

function BodyCard({ body, state, graph }: ViewProps & { readonly body: Body }): ReactElement {
  const { id, kind, collective, tileColumn } = body;
  const shown = graph.lines.filter(({ from, to }) => from === id || to === id).flatMap(({ edges }) => edges).length;
  const ids = state.subject?.kind === "bodies" ? state.subject.ids : [];
  return (
    <>
      <p>
        <KindSymbol kind={kind} isGroup={collective} /> {capitalise(kindLabel(kind))}
        {collective ? ": a group that a source names as one" : ""}, {formatPeriod(body)}.{" "}
        {formatPossible(body, state.on) && <PossibleSign bounds={body} on={state.on} />}
      </p>
      <p>{formatCount(shown, "link")} in this picture.</p>
      <ul className="card-links">
        <li>
          <a href={bodyAddress(id, state.on)}>The page of this body</a>
        </li>
        {tileColumn !== null && (
          <li>
            <a href={placeAddress(id, state.on)}>The page of this place</a>
          </li>
        )}
        <li>
          <StateLink state={state} change={setSubject({ kind: "bodies", ids: [id], hops: 1 })}>
            Show its links
          </StateLink>
        </li>
        {ids.length > 0 && !ids.includes(id) && (
          <li>
            <StateLink state={state} change={setSubject({ kind: "bodies", ids: [...ids, id], hops: 1 })}>
              Add its links to the picture
            </StateLink>
          </li>
        )}
      </ul>
    </>
  );
}

function EdgeCard({ edge, record, state }: ViewProps & { readonly edge: Edge }): ReactElement {
  const subjects = edgeSubjects(record, edge);
  const doubt = edgeDoubt(edge, state.on);
  return (
    <li>
      <p>
        {edgeSentence(record, edge)} <StatusSign status={edge.status} />
      </p>
      <p className="quiet">
        {capitalise(edgePeriod(edge))}.{subjects.length > 0 && ` ${subjects.join(", ")}.`}
        {edge.amountGbp !== null && ` ${formatAmount(edge.amountGbp)}.`} Confidence: {enumLabel(edge.confidence)}.
      </p>
      {doubt && (
        <p>
          <span className="sign possible">{doubt}</span>
        </p>
      )}
      <ul className="card-links">
        <li>
          <a href={linkAddress(edge.id, state.on)}>
            The page of this link, with {formatCount(edge.documentIds.length, "document")}
          </a>
        </li>
        {edge.documentIds[0] !== undefined && (
          <li>
            <a href={documentAddress(edge.documentIds[0])}>Its main document</a>
          </li>
        )}
        {edge.proposal !== null && (
          <li>
            <a href={proposalAddress(edge.proposal)}>The proposal that it comes from</a>
          </li>
        )}
      </ul>
    </li>
  );
}
