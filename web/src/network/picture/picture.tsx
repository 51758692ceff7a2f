// The picture on the page: it scrolls within its box, and what is pointed at or has the focus is lit with its neighbours.

import { createContext, type ReactElement, type RefObject, use, useEffect, useMemo, useRef, useState } from "react";
import type { Graph, GraphLine, GraphNode } from "../graph/graph.ts";
import type { ViewProps } from "../graph/view-props.ts";
import { type GraphLayout, layoutGraph } from "../layout/layout.ts";
import { fontFamily } from "../layout/text-width.ts";
import { pagePalette } from "../look/look.ts";
import { type Change, changeZoom, openBundle, type State, selectThing } from "../state/state.ts";
import { StateLink } from "../state/state-link.tsx";
import { type AnchorProps, Drawing } from "./drawing.tsx";

export function Picture(props: ViewProps): ReactElement {
  const { record, state, contents, graph, title, go } = props;
  const layout = useMemo(() => layoutGraph(graph), [graph]);
  const [pointed, setPointed] = useState<string | null>(null);
  const lit = useMemo(() => litIds(graph, pointed), [graph, pointed]);
  const box = useFocusAfterOpening(state.opened);
  useFocusInView(box, layout);
  const point = (target: EventTarget) => {
    setPointed(target instanceof Element ? (target.closest("[data-id]")?.getAttribute("data-id") ?? null) : null);
  };
  const width = Math.round((layout.width * state.zoom) / 100);
  return (
    <div className="picture">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard */}
      <section ref={box} className="picture-box" tabIndex={0} aria-label={`Picture: ${title}`}>
        {graph.nodes.length === 0 ? (
          <p className="picture-empty">Nothing to draw on this day.</p>
        ) : (
          <svg
            viewBox={`0 0 ${layout.width} ${layout.height}`}
            width={width}
            style={{ minWidth: state.zoom === 100 ? Math.round(layout.width * 0.8) : width }}
            className={state.zoom === 100 ? "fits" : undefined}
            fontFamily={fontFamily}
            onPointerOver={({ target }) => point(target)}
            onPointerLeave={() => setPointed(null)}
            onFocus={({ target }) => point(target)}
            onBlur={() => setPointed(null)}
          >
            <title>{title}</title>
            <AnchorState value={state}>
              <Drawing
                {...{ layout, record, lit }}
                Anchor={StateAnchor}
                palette={pagePalette}
                selected={state.selected}
                isComparison={contents.isComparison}
              />
            </AnchorState>
          </svg>
        )}
      </section>
      <p className="zoom">
        {zoomButtons.map(({ by, text, name }) => (
          <button
            key={name}
            type="button"
            disabled={changeZoom(by)(state).zoom === state.zoom}
            aria-label={name}
            onClick={() => go(changeZoom(by), "quietly")}
          >
            {text}
          </button>
        ))}
      </p>
    </div>
  );
}

const zoomButtons = [
  { by: 1, text: "+", name: "Larger" },
  { by: -1, text: "−", name: "Smaller" },
  { by: null, text: "Fit", name: "Fit the width" },
] as const;

/** The state from which the links of the picture lead on. */
const AnchorState = createContext<State | null>(null);

/** What is drawn leads to its card; a bundle opens. */
function StateAnchor({ of, name, className, children }: AnchorProps): ReactElement | null {
  const state = use(AnchorState);
  return (
    state && (
      <StateLink state={state} change={anchorChange(of)} className={className} data-id={of.id} aria-label={name}>
        <title>{name}</title>
        {children}
      </StateLink>
    )
  );
}

function anchorChange(of: GraphNode | GraphLine): Change {
  if ("is" in of) {
    return of.is === "bundle" ? openBundle(of.id) : selectThing(of.members[0] ?? of.id);
  }
  return selectThing(of.id);
}

/** A node with its lines and its neighbours, or a line with its ends; null for all. */
function litIds({ nodes, lines }: Graph, pointed: string | null): ReadonlySet<string> | null {
  if (pointed === null) {
    return null;
  }
  const own = lines.filter(({ id, from, to }) => [id, from, to].includes(pointed));
  const isThere = own.length > 0 || nodes.some(({ id }) => id === pointed);
  return isThere ? new Set([pointed, ...own.flatMap(({ id, from, to }) => [id, from, to])]) : null;
}

/** Where the picture is wider than its box, it begins with what the question is about. */
function useFocusInView(box: RefObject<HTMLElement | null>, layout: GraphLayout): void {
  const middle = layout.nodes.find(({ node }) => node.isFocus);
  useEffect(() => {
    const svg = box.current?.querySelector("svg");
    if (box.current && svg && middle) {
      const scale = svg.clientWidth / layout.width;
      box.current.scrollTo({ left: middle.x * scale - box.current.clientWidth / 2 });
    }
  }, [box, layout.width, middle]);
}

/** What was clicked is gone when a bundle opens: the focus goes to the picture and not to the top of the page. */
function useFocusAfterOpening(opened: readonly string[]) {
  const box = useRef<HTMLElement>(null);
  const before = useRef(opened.length);
  useEffect(() => {
    if (opened.length > before.current) {
      box.current?.focus({ preventScroll: true });
    }
    before.current = opened.length;
  }, [opened.length]);
  return box;
}
