// The picture on the page: the drawing with pointer, keyboard, pan and zoom.

import { type KeyboardEvent, type PointerEvent, type ReactElement, useMemo, useRef, useState } from "react";
import { LegendBar } from "../panels/legend.tsx";
import type { PanelProps } from "../panels/panel.ts";
import { nameOf } from "../record/record.ts";
import type { Shown } from "../record/shown.ts";
import { look, selectBody, selectEdge, selectNothing } from "../state/state.ts";
import { edgeWords } from "../words/catalogue-words.ts";
import { Drawing } from "./drawing.tsx";
import type { Scene } from "./drawn.ts";
import { cameraAt, type Frame, fitScale, transformOf, useGestures } from "./gestures.ts";
import type { Layout } from "./layout.ts";
import { isDirection, lineAt, symbolTowards } from "./nearby.ts";
import { sceneOf } from "./scene.ts";
import { usePalette } from "./scheme.ts";
import type { Point } from "./slots.ts";
import { useSize } from "./use-size.ts";

export interface PictureProps extends PanelProps {
  readonly layout: Layout;
  readonly shown: Shown;
  /** What the picture shows, in a sentence. */
  readonly title: string;
}

const lineReach = 6;

export function Picture({ record, state, go, layout, shown, title }: PictureProps): ReactElement {
  const area = useRef<HTMLDivElement>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const size = useSize(area);
  const frame: Frame = { ...size, mapWidth: layout.width, mapHeight: layout.height };
  const { width, height } = size;
  const { x, y, k } = transformOf(state.camera, frame);
  const scale = fitScale(frame) * k;
  const palette = usePalette();
  const scene = useMemo(() => {
    const view = { x: -x, y: -y, width, height };
    return sceneOf({ shown, layout, palette, scale, view, selected: selectedIn(state.selection) });
  }, [shown, layout, palette, scale, x, y, width, height, state.selection]);
  useGestures({ area, drawing }, frame, state.camera, (camera) => go(look(camera), "quietly"));
  const [said, say] = useState<{ readonly text: string; readonly at: Point } | null>(null);
  const [reached, reach] = useState<string | null>(null);
  const reachable = scene.symbols.some(({ key }) => key === reached)
    ? reached
    : (scene.symbols.find(({ isSelected }) => isSelected)?.key ?? scene.symbols[0]?.key ?? null);

  const pointOf = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const box = area.current?.getBoundingClientRect();
    return { x: clientX - (box?.left ?? 0) - x, y: clientY - (box?.top ?? 0) - y };
  };
  const choose = (target: Element, point: Point, beside: boolean) => {
    const body = target.closest("[data-body]")?.getAttribute("data-body");
    const line = body ? null : lineAt(scene.lines, point, lineReach);
    const tile = target.closest("[data-tile]")?.getAttribute("data-tile");
    if (body) {
      go(selectBody(body, beside));
    } else if (line) {
      go(selectEdge(line));
    } else if (tile) {
      go(selectBody(tile, beside));
    } else if (state.selection) {
      go(selectNothing);
    }
  };
  const hover = (event: PointerEvent) => {
    const text =
      event.buttons === 0 && event.target instanceof Element
        ? sayOf(event.target, pointOf(event), { scene, shown, record })
        : null;
    const box = area.current?.getBoundingClientRect();
    say(
      text === null ? null : { text, at: { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) } },
    );
  };
  const press = (event: KeyboardEvent) => {
    const here = scene.symbols.find(({ key }) => key === reachable);
    if (isDirection(event.key) && here) {
      event.preventDefault();
      const next = symbolTowards(scene.symbols, here, event.key);
      reach(next.key);
      drawing.current?.querySelector<SVGElement>(`[data-key="${CSS.escape(next.key)}"]`)?.focus();
    } else if ((event.key === "Enter" || event.key === " ") && here && event.target !== event.currentTarget) {
      event.preventDefault();
      go(selectBody(here.id, event.shiftKey));
    } else if (event.key === "Escape" && state.selection) {
      go(selectNothing);
    } else if (event.key === "+" || event.key === "=" || event.key === "-") {
      zoomBy(event.key === "-" ? 1 / 1.5 : 1.5);
    } else if (event.key === "0") {
      go(look(null), "quietly");
    }
  };
  const zoomBy = (factor: number) => {
    const from = cameraAt({ x, y, k }, frame);
    go(look({ ...from, k: Math.min(8, Math.max(0.8, from.k * factor)) }), "quietly");
  };

  return (
    <div className="picture">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the bodies within are buttons, reached with the arrow keys */}
      <div
        ref={area}
        className="picture-area"
        onClick={(event) => event.target instanceof Element && choose(event.target, pointOf(event), event.shiftKey)}
        onPointerMove={hover}
        onPointerLeave={() => say(null)}
        onKeyDown={press}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a picture */}
        <svg
          ref={drawing}
          width={size.width}
          height={size.height}
          viewBox={`0 0 ${size.width} ${size.height}`}
          role="group"
          aria-label={`${title} Arrow keys go from body to body, Enter selects.`}
        >
          <g transform={`translate(${x} ${y})`}>
            <Drawing scene={scene} reachable={reachable} />
          </g>
        </svg>
        {said && (
          <div className="said" style={{ left: said.at.x, top: said.at.y }} aria-hidden="true">
            {said.text}
          </div>
        )}
      </div>
      <LegendBar shown={shown} />
      <div className="zoom">
        <button type="button" onClick={() => zoomBy(1.5)} aria-label="Zoom in">
          +
        </button>
        <button type="button" onClick={() => zoomBy(1 / 1.5)} aria-label="Zoom out">
          −
        </button>
        <button type="button" onClick={() => go(look(null), "quietly")} aria-label="Show the whole map">
          ⤢
        </button>
      </div>
    </div>
  );
}

const nothingSelected: ReadonlySet<string> = new Set();

function selectedIn(selection: PanelProps["state"]["selection"]): ReadonlySet<string> {
  return selection?.kind === "bodies" ? new Set(selection.ids) : nothingSelected;
}

function sayOf(
  target: Element,
  point: Point,
  { scene, shown, record }: Pick<PictureProps, "shown" | "record"> & { readonly scene: Scene },
): string | null {
  const key = target.closest("[data-key]")?.getAttribute("data-key");
  const symbol = scene.symbols.find((each) => each.key === key);
  if (symbol) {
    return symbol.said;
  }
  const line = lineAt(scene.lines, point, lineReach);
  const edge = shown.edges.find(({ id }) => id === line);
  return edge ? `${nameOf(record, edge.source)} ${edgeWords(edge, edge.source)} ${nameOf(record, edge.target)}` : null;
}
