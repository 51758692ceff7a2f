// The patterns of a tile map, as SVG defines them.

import type { ReactElement } from "react";
import type { TileState } from "./arrangements.ts";
import { patternId, plainLook, possiblePattern, stateLook } from "./tile-look.ts";

export interface PatternDefsProps {
  readonly states: readonly TileState[];
  /** How large the patterns are drawn. */
  readonly scale?: number;
}

/** The patterns of these states, each once. */
export function PatternDefs({ states, scale = 1 }: PatternDefsProps): ReactElement {
  const byId = new Map(states.map((state) => [patternId(state), state]));
  return (
    <defs>
      {[...byId].map(([id, state]) =>
        id === null ? null : <StatePattern key={id} id={id} state={state} scale={scale} />,
      )}
    </defs>
  );
}

interface StatePatternProps {
  readonly id: string;
  readonly state: TileState;
  readonly scale: number;
}

function StatePattern({ id, state, scale }: StatePatternProps): ReactElement | null {
  const look = stateLook(state);
  const pattern = state.isCertain ? look?.pattern : possiblePattern;
  if (!look || !pattern) {
    return null;
  }
  const { side, path } = pattern;
  // Those that are only possible lie on the ground of the page: their hatching has the colour.
  const [ground, ink] = state.isCertain ? [look.ground, look.ink] : [plainLook.ground, look.ground];
  return (
    <pattern
      id={id}
      className={`by-${look.name}`}
      width={side}
      height={side}
      patternUnits="userSpaceOnUse"
      patternTransform={scale === 1 ? undefined : `scale(${scale})`}
    >
      <rect className={state.isCertain ? "ground" : "page-ground"} width={side} height={side} fill={ground} />
      <path className={state.isCertain ? "ink" : "ground"} d={path} fill={ink} />
    </pattern>
  );
}
