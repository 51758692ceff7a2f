// The picture as SVG. The page and the files draw the same; every look is an attribute, so that a file needs no styles.

import { memo, type ReactElement } from "react";
import { markIcons, type Palette, paleColour, ringRadius, round } from "../look/look.ts";
import type { Scene, SceneHandover, SceneLabel, SceneLine, SceneSymbol, SceneTile } from "./scene-parts.ts";
import { fontFamily } from "./text-width.ts";

export interface DrawingProps {
  readonly scene: Scene;
  /** The key of the symbol that the keyboard reaches; none in a file. */
  readonly reachable?: string | null;
}

/** Labels are there for the eye alone: each body says its name itself. */
const hiddenText = { pointerEvents: "none", "aria-hidden": true } as const;

/** What is inside the svg element. */
export const Drawing = memo(function Drawing({ scene, reachable }: DrawingProps): ReactElement {
  const { palette } = scene;
  return (
    <g fontFamily={fontFamily}>
      <line
        x1={0}
        x2={round(scene.width)}
        y1={round(scene.stripHeight - 6)}
        y2={round(scene.stripHeight - 6)}
        stroke={palette.tileEdge}
      />
      <g>{scene.tiles.map((tile) => drawTile(tile, scene))}</g>
      <g fill="none" strokeLinecap="butt">
        {scene.lines.map((line) => (
          <LineElement key={line.id} line={line} palette={palette} />
        ))}
      </g>
      <g>{scene.handovers.map((handover) => drawHandover(handover, scene))}</g>
      <g>
        {scene.symbols.map((symbol) => (
          <SymbolElement
            key={symbol.key}
            symbol={symbol}
            scene={scene}
            isReachable={reachable === undefined ? null : symbol.key === reachable}
          />
        ))}
      </g>
      <g {...hiddenText}>{scene.tiles.map(({ title }) => drawLabel(title, scene))}</g>
      <g {...hiddenText}>{scene.labels.map((label) => drawLabel(label, scene))}</g>
    </g>
  );
});

function drawTile({ id, x, y, width, height }: SceneTile, { palette }: Scene): ReactElement {
  return (
    <rect
      key={id}
      data-tile={id}
      x={round(x)}
      y={round(y)}
      width={round(width)}
      height={round(height)}
      rx={6}
      fill={palette.tile}
      stroke={palette.tileEdge}
    />
  );
}

function LineElement({ line, palette }: { readonly line: SceneLine; readonly palette: Palette }): ReactElement {
  const { id, from, bend, to, colour, width, dash, opacity, head, ring } = line;
  return (
    <>
      <path
        data-edge={id}
        d={`M${from.x} ${from.y}Q${bend.x} ${bend.y} ${to.x} ${to.y}`}
        stroke={colour}
        strokeWidth={round(width)}
        strokeDasharray={dash === "" ? undefined : dash}
        strokeOpacity={opacity}
      />
      {head !== null && <path d={head} fill={colour} />}
      {ring !== null && (
        <circle cx={ring.x} cy={ring.y} r={ringRadius} fill={palette.ground} stroke={colour} strokeWidth={1.2} />
      )}
    </>
  );
}

function drawHandover({ id, from, to, ghost, ends, colour }: SceneHandover, { palette }: Scene): ReactElement {
  const isHere = from.x === to.x && from.y === to.y;
  return (
    <g key={id} data-handover={id} className="handover">
      {ghost !== null && (
        <path
          d={ghost}
          transform={`translate(${from.x} ${from.y})`}
          fill="none"
          stroke={colour}
          strokeWidth={1.5}
          strokeDasharray="3 2"
        />
      )}
      {!isHere && (
        <path
          className="handover-line"
          d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
          fill="none"
          stroke={palette.handover}
          strokeWidth={3.5}
          strokeOpacity={0.75}
          strokeLinecap="round"
        />
      )}
      {ends.map(({ outline, x, y, colour: fill }) => (
        <path key={`${x} ${y}`} d={outline} transform={`translate(${x} ${y})`} fill={fill} stroke={palette.ground} />
      ))}
    </g>
  );
}

interface SymbolProps {
  readonly symbol: SceneSymbol;
  readonly scene: Scene;
  /** Null in a file, where nothing can be pressed. */
  readonly isReachable: boolean | null;
}

function SymbolElement({ symbol, scene: { palette }, isReachable }: SymbolProps): ReactElement {
  const {
    id,
    key,
    x,
    y,
    outline,
    radius,
    colour,
    isDim,
    isSelected,
    isOutpost,
    isGroup,
    isUndated,
    isPossible,
    mark,
    description,
  } = symbol;
  const isHollow = isGroup || isOutpost;
  const part =
    isReachable === null
      ? { role: "img" }
      : { role: "button", tabIndex: isReachable ? 0 : -1, "aria-pressed": isSelected };
  return (
    <g
      data-body={id}
      data-key={key}
      transform={`translate(${round(x)} ${round(y)})`}
      {...part}
      aria-label={description}
      fillOpacity={isDim ? 0.25 : undefined}
      strokeOpacity={isDim ? 0.25 : undefined}
    >
      {isSelected && <circle r={round(radius + 5)} fill={palette.halo} />}
      {mark !== null && (
        <circle
          r={round(radius * 1.4 + 1.5)}
          fill="none"
          stroke={palette[mark]}
          strokeWidth={2.5}
          strokeDasharray={mark === "removed" ? "3 3" : undefined}
        />
      )}
      <path
        d={outline}
        fill={symbolFill(symbol, palette)}
        stroke={isHollow || isPossible ? colour : palette.ground}
        strokeWidth={isHollow && !isPossible ? 2 : 1}
      />
      {mark !== null && drawMark(mark, radius, palette[mark])}
      {mark === null && isUndated && (
        <text x={round(radius + 1)} y={3.5} fontSize={10} fontWeight="bold" fill={palette.text} {...hiddenText}>
          ?
        </text>
      )}
    </g>
  );
}

function symbolFill({ colour, isGroup, isOutpost, isPossible }: SceneSymbol, palette: Palette): string {
  if (isGroup || isOutpost) {
    return palette.ground;
  }
  return isPossible ? paleColour(colour, palette) : colour;
}

function drawMark(mark: keyof typeof markIcons, radius: number, colour: string): ReactElement {
  return (
    <path
      d={markIcons[mark]}
      transform={`translate(${round(radius + 7)} ${round(-radius - 3)})`}
      stroke={colour}
      strokeWidth={2}
      fill="none"
    />
  );
}

/** A halo in the colour of the ground keeps a label legible over lines. */
function drawLabel(label: SceneLabel, { palette }: Scene): ReactElement {
  return (
    <text
      key={label.id}
      data-label={label.id}
      x={round(label.x)}
      y={round(label.y)}
      fontSize={round(label.size)}
      fontWeight={label.bold ? "bold" : undefined}
      textAnchor={label.anchor === "start" ? undefined : label.anchor}
      fill={label.colour}
      stroke={palette.ground}
      strokeWidth={2.5}
      strokeOpacity={0.85}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {label.lines.map((line, at) => (
        <tspan key={line} x={round(label.x)} dy={at === 0 ? undefined : round(label.size * 1.15)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
