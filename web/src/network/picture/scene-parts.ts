// What a picture is made of, as values: tiles, lines, symbols, labels, and the question that a picture answers.

import type { Layout } from "../layout/layout.ts";
import type { Point } from "../layout/slots.ts";
import type { Palette } from "../look/look.ts";
import type { Mark } from "../view/marks.ts";
import type { ViewContents } from "../view/view-contents.ts";
import type { Box, PlacedLabel } from "./place-labels.ts";

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  /** The line below which the map begins. */
  readonly stripHeight: number;
  readonly tiles: readonly SceneTile[];
  readonly lines: readonly SceneLine[];
  readonly handovers: readonly SceneHandover[];
  readonly symbols: readonly SceneSymbol[];
  readonly labels: readonly SceneLabel[];
}

export interface SceneTile extends Box {
  readonly id: string;
  readonly title: SceneLabel;
}

export interface SceneLine {
  readonly id: string;
  readonly from: Point;
  readonly bend: Point;
  readonly to: Point;
  readonly colour: string;
  readonly width: number;
  readonly dash: string;
  readonly opacity: number;
  /** Only possible on the day: thinner and paler. */
  readonly isPossible: boolean;
  /** The head of an arrow, where the direction is shown. */
  readonly head: string | null;
  /** A ring on the line where no source gives the start of the link; none where the line is dimmed. */
  readonly ring: Point | null;
  readonly mark: Mark | null;
}

export interface SceneHandover {
  readonly id: string;
  readonly from: Point;
  readonly to: Point;
  /** The outline of the body that is gone. */
  readonly ghost: string | null;
  /** The symbols of the two ends that are not drawn themselves: a line needs its ends. */
  readonly ends: readonly SceneEnd[];
  readonly colour: string;
}

export interface SceneEnd extends Point {
  readonly outline: string;
  readonly colour: string;
}

export interface SceneSymbol extends Point {
  /** The id of the body. */
  readonly id: string;
  /** Different for the marks of one body in several tiles. */
  readonly key: string;
  readonly outline: string;
  readonly radius: number;
  readonly colour: string;
  readonly isDim: boolean;
  readonly isSelected: boolean;
  /** A mark in a tile of a body that is elsewhere. */
  readonly isOutpost: boolean;
  /** A named group of bodies, drawn hollow. */
  readonly isGroup: boolean;
  /** No source gives its start, and none saw it by the day. */
  readonly isUndated: boolean;
  /** Only possible on the day: a pale symbol with an outline. */
  readonly isPossible: boolean;
  readonly mark: Mark | null;
  /** Name, kind and number of links, for screen readers. */
  readonly description: string;
}

export interface SceneLabel extends PlacedLabel {
  readonly colour: string;
  readonly isDim: boolean;
}

export interface SceneInput {
  readonly contents: ViewContents;
  readonly layout: Layout;
  readonly palette: Palette;
  /** Pixels for one unit of the map. */
  readonly scale: number;
  readonly selected: ReadonlySet<string>;
  /** The part of the map that is in view, in pixels of the map; no label is cut by its edge. */
  readonly view: Box;
}
