// The picture on the page: the drawing with pointer, keyboard, pan and zoom.

import { type ReactElement, type RefObject, useMemo, useRef, useState } from "react";
import type { Layout } from "../layout/layout.ts";
import type { Point } from "../layout/slots.ts";
import { usePalette } from "../look/use-palette.ts";
import { look } from "../state/state.ts";
import type { PanelProps } from "../view/panel-props.ts";
import type { Shown } from "../view/view-contents.ts";
import { Drawing } from "./drawing.tsx";
import { cameraAt, type Frame, fitScale, transformOf, useGestures } from "./gestures.ts";
import { pressed } from "./picture-keys.ts";
import { chosen, type Pointed, saidAt } from "./pointer.ts";
import { sceneOf } from "./scene.ts";
import type { Scene } from "./scene-parts.ts";
import { useSize } from "./use-size.ts";
import { ZoomButtons } from "./zoom-buttons.tsx";

export interface PictureProps extends PanelProps {
  readonly layout: Layout;
  readonly shown: Shown;
  /** What the picture shows, in a sentence. */
  readonly title: string;
  /** What stands below the picture. */
  readonly legend: ReactElement;
}

export function Picture(props: PictureProps): ReactElement {
  const { layout, state, go, legend } = props;
  const area = useRef<HTMLDivElement>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const frame: Frame = { ...useSize(area), mapWidth: layout.width, mapHeight: layout.height };
  const scene = useScene(props, frame);
  useGestures({ area, drawing }, frame, state.camera, (camera) => go(look(camera), "quietly"));
  const [said, say] = useState<Said | null>(null);
  const [reached, reach] = useState<string | null>(null);
  const reachable = reachableIn(scene, reached);
  const corner = transformOf(state.camera, frame);
  const camera = cameraAt(corner, frame);

  const pointed = ({ target, clientX, clientY }: PointerLike): Pointed | null => {
    const box = area.current?.getBoundingClientRect();
    return target instanceof Element && box
      ? { target, at: { x: clientX - box.left - corner.x, y: clientY - box.top - corner.y } }
      : null;
  };
  const focusOn = (key: string) => {
    reach(key);
    drawing.current?.querySelector<SVGElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
  };

  return (
    <div className="picture">
      <div className="picture-frame">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the bodies within are buttons, reached with the arrow keys */}
        <div
          ref={area}
          className="picture-area"
          onClick={(event) => go(chosen(scene, pointed(event), event.shiftKey))}
          onPointerMove={(event) => say(event.buttons === 0 ? saidBy(props, scene, pointed(event), corner) : null)}
          onPointerLeave={() => say(null)}
          onKeyDown={(event) => pressed(event, { scene, reachable, camera, go, focusOn })}
        >
          <Canvas {...{ drawing, frame, corner, scene, reachable, title: props.title }} />
          {said && (
            <div className="said" style={{ left: said.at.x, top: said.at.y }} aria-hidden="true">
              {said.text}
            </div>
          )}
        </div>
        <ZoomButtons camera={camera} go={go} />
      </div>
      {legend}
    </div>
  );
}

interface CanvasProps {
  readonly drawing: RefObject<SVGSVGElement | null>;
  readonly frame: Frame;
  readonly corner: Point;
  readonly scene: Scene;
  readonly reachable: string | null;
  readonly title: string;
}

function Canvas({ drawing, frame: { width, height }, corner, scene, reachable, title }: CanvasProps): ReactElement {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a picture
    <svg
      ref={drawing}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={`${title}. Arrow keys go from body to body, Enter selects.`}
    >
      <g transform={`translate(${corner.x} ${corner.y})`}>
        <Drawing scene={scene} reachable={reachable} />
      </g>
    </svg>
  );
}

function useScene({ shown, layout, state }: PictureProps, frame: Frame): Scene {
  const palette = usePalette();
  const { x, y, k } = transformOf(state.camera, frame);
  const { width, height } = frame;
  const scale = fitScale(frame) * k;
  const { selection } = state;
  return useMemo(() => {
    const selected = new Set(selection?.kind === "bodies" ? selection.ids : []);
    return sceneOf({ shown, layout, palette, scale, view: { x: -x, y: -y, width, height }, selected });
  }, [shown, layout, palette, scale, x, y, width, height, selection]);
}

/** The one symbol that the tabulator reaches: where the keys last were, else what is selected, else the first. */
function reachableIn({ symbols }: Scene, reached: string | null): string | null {
  const found =
    symbols.find(({ key }) => key === reached) ?? symbols.find(({ isSelected }) => isSelected) ?? symbols[0];
  return found?.key ?? null;
}

interface PointerLike {
  readonly target: EventTarget;
  readonly clientX: number;
  readonly clientY: number;
}

interface Said {
  readonly text: string;
  /** Pixels from the corner of the window on the map. */
  readonly at: Point;
}

function saidBy({ record, shown }: PictureProps, scene: Scene, pointed: Pointed | null, corner: Point): Said | null {
  const text = pointed && saidAt(scene, pointed, { record, shown });
  return text ? { text, at: { x: pointed.at.x + corner.x, y: pointed.at.y + corner.y } } : null;
}
