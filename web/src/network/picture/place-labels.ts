// Places labels so that none covers another, a symbol, or the edge of the picture. Those first in the list come first.

import { textWidth } from "./text-width.ts";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A label that would like to be shown. */
export interface LabelRequest {
  readonly id: string;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  /** What it is about: a point and how far around it is taken. */
  readonly x: number;
  readonly y: number;
  readonly clear: number;
  /** Points on which it may lie, as the word on a line does; where there are none it is beside its point. */
  readonly along: readonly { readonly x: number; readonly y: number }[];
  /** It has to lie within these. */
  readonly bounds: Box;
}

export interface PlacedLabel {
  readonly id: string;
  readonly lines: readonly string[];
  readonly size: number;
  readonly bold: boolean;
  /** Left, middle or right of the text, as `anchor` says, and its first baseline. */
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly box: Box;
}

const lineHeight = 1.15;
const margin = 2;
/** Longer texts may be split in two. */
const breakAt = 14;

/** Labels for which there is no room are not in the answer. */
export function placeLabels(requests: readonly LabelRequest[], obstacles: readonly Box[]): readonly PlacedLabel[] {
  const taken: Boxes = new Map();
  for (const box of obstacles) {
    addBox(taken, box);
  }
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const fit = labelCandidates(request).find(({ box }) => isWithin(box, request.bounds) && isBoxFree(taken, box));
    if (fit) {
      addBox(taken, fit.box);
      placed.push(fit);
    }
  }
  return placed;
}

/** Beside its point to the right, below, to the left and above, then aslant; in two lines where that is shorter. */
function labelCandidates(request: LabelRequest): readonly PlacedLabel[] {
  const one = [request.text];
  if (request.along.length > 0) {
    return request.along.map(({ x, y }) =>
      placeLabel(request, one, { anchor: "middle", x, top: y - (request.size * lineHeight) / 2 }),
    );
  }
  const shapes = [one, ...(request.text.length > breakAt ? [breakInTwo(request.text)] : [])];
  return shapes.flatMap((lines) => {
    const height = lines.length * request.size * lineHeight;
    const { x, y, clear } = request;
    const [above, below] = [y - clear - 1 - height, y + clear + 1];
    return [
      placeLabel(request, lines, { anchor: "start", x: x + clear + 2, top: y - height / 2 }),
      placeLabel(request, lines, { anchor: "middle", x, top: below }),
      placeLabel(request, lines, { anchor: "end", x: x - clear - 2, top: y - height / 2 }),
      placeLabel(request, lines, { anchor: "middle", x, top: above }),
      placeLabel(request, lines, { anchor: "start", x: x - clear, top: below }),
      placeLabel(request, lines, { anchor: "start", x: x - clear, top: above }),
      placeLabel(request, lines, { anchor: "end", x: x + clear, top: below }),
      placeLabel(request, lines, { anchor: "end", x: x + clear, top: above }),
    ];
  });
}

function placeLabel(
  { id, size, bold }: LabelRequest,
  lines: readonly string[],
  { anchor, x, top }: { readonly anchor: PlacedLabel["anchor"]; readonly x: number; readonly top: number },
): PlacedLabel {
  const width = Math.max(...lines.map((line) => textWidth(line, size, bold)));
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  const box = { x: left, y: top, width, height: lines.length * size * lineHeight };
  return { id, lines, size, bold, anchor, x, y: top + size * 0.9, box };
}

/** Two lines of nearly the same length. */
export function breakInTwo(text: string): readonly string[] {
  const words = text.split(" ");
  let best: readonly string[] = [text];
  let least = text.length;
  for (let at = 1; at < words.length; at++) {
    const lines = [words.slice(0, at).join(" "), words.slice(at).join(" ")];
    const longest = Math.max(...lines.map(({ length }) => length));
    if (longest < least) {
      best = lines;
      least = longest;
    }
  }
  return best;
}

export function isWithin(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  );
}

/** Whether the edge of the view goes through it. */
export function crossesEdge(box: Box, view: Box): boolean {
  return boxesTouch(box, view) && !isWithin(box, view);
}

/** Boxes by the squares of a grid that they lie in, so that a box is compared with its neighbours alone. */
type Boxes = Map<string, Box[]>;

function addBox(boxes: Boxes, box: Box): void {
  for (const square of gridSquares(box)) {
    boxes.set(square, [...(boxes.get(square) ?? []), box]);
  }
}

function isBoxFree(boxes: Boxes, box: Box): boolean {
  return gridSquares(box).every((square) => boxes.get(square)?.every((other) => !boxesTouch(box, other)) ?? true);
}

const side = 64;

function gridSquares({ x, y, width, height }: Box): readonly string[] {
  const squares: string[] = [];
  for (let column = Math.floor(x / side); column <= Math.floor((x + width) / side); column++) {
    for (let row = Math.floor(y / side); row <= Math.floor((y + height) / side); row++) {
      squares.push(`${column},${row}`);
    }
  }
  return squares;
}

function boxesTouch(one: Box, two: Box): boolean {
  return (
    one.x < two.x + two.width + margin &&
    two.x < one.x + one.width + margin &&
    one.y < two.y + two.height &&
    two.y < one.y + one.height
  );
}
