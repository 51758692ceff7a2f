// The lanes of a body as a picture that is saved or shared: those that fit, and how many more there are.

import type { ReactElement } from "react";
import { ShareFrame, shareSize } from "../parts/share-frame.tsx";
import { cutLines, wrapLines } from "../parts/text-lines.ts";
import { type AxisRange, assignTracks, axisYears, placeSpan } from "./lane-geometry.ts";
import type { LaneGroup, LaneItem } from "./lanes.tsx";

export interface LanePictureProps {
  readonly title: string;
  readonly sentence: string;
  readonly source: string;
  readonly groups: readonly LaneGroup[];
  readonly range: AxisRange;
}

const axis = { left: 620, right: 1172, top: 40 } as const;
const names = { left: 360, width: 245 } as const;
const rowHeight = 24;
const maxRows = 23;
const colours = { certain: "#1d5f9e", possible: "#8fb4d6", rule: "#c3ced6", quiet: "#4a5763" } as const;

export function LanePicture({ title, sentence, source, groups, range }: LanePictureProps): ReactElement {
  const lines = pictureLines(groups);
  const shown = lines.length > maxRows ? lines.slice(0, maxRows - 1) : lines;
  const left = lines.slice(shown.length).filter(({ items }) => items !== null).length;
  const place = (percent: number) => axis.left + ((axis.right - axis.left) * percent) / 100;
  return (
    <ShareFrame title={title} sentence={sentence} source={source} column={300}>
      {axisYears(range).map(({ year, place: percent }) => (
        <g key={year}>
          <line
            x1={place(percent)}
            x2={place(percent)}
            y1={axis.top}
            y2={shareSize.height - 28}
            stroke={colours.rule}
            strokeWidth={1}
          />
          <text x={place(percent) + 3} y={axis.top - 6} fontSize={12} fill={colours.quiet}>
            {year}
          </text>
        </g>
      ))}
      {shown.map(({ words, items }, at) => (
        <PictureLine
          key={words}
          words={words}
          items={items}
          top={axis.top + at * rowHeight}
          range={range}
          place={place}
        />
      ))}
      {left > 0 && (
        <text x={names.left} y={axis.top + shown.length * rowHeight + 16} fontSize={13} fill={colours.quiet}>
          {`and ${left} more`}
        </text>
      )}
    </ShareFrame>
  );
}

interface PictureLineProps {
  readonly words: string;
  /** Null for the title of a group. */
  readonly items: readonly LaneItem[] | null;
  readonly top: number;
  readonly range: AxisRange;
  readonly place: (percent: number) => number;
}

function PictureLine({ words, items, top, range, place }: PictureLineProps): ReactElement {
  const isTitle = items === null;
  const [line = ""] = cutLines(wrapLines(words, { width: names.width, size: 13, isBold: isTitle }), 1);
  const spans = (items ?? []).flatMap((item) => {
    const span = item.status === null ? placeSpan(item.bounds, range) : null;
    return span === null ? [] : [span];
  });
  const tracks = assignTracks(spans);
  const height = Math.min(12, 18 / Math.max(1, ...tracks.map((track) => track + 1)));
  return (
    <g>
      <text x={names.left} y={top + 16} fontSize={13} fontWeight={isTitle ? 700 : 400}>
        {line}
      </text>
      {spans.map(({ possible, certain }, at) => {
        const y = top + 3 + (tracks[at] ?? 0) * height;
        const left = place(possible.left);
        return (
          <g key={`${possible.left} ${y}`}>
            <rect
              x={left}
              y={y}
              width={place(possible.left + possible.width) - left}
              height={height - 2}
              fill="none"
              stroke={colours.possible}
              strokeDasharray="4 3"
            />
            {certain && (
              <rect
                x={place(certain.left)}
                y={y}
                width={place(certain.left + certain.width) - place(certain.left)}
                height={height - 2}
                fill={colours.certain}
              />
            )}
          </g>
        );
      })}
    </g>
  );
}

/** The titles of the groups and their lanes that have a span, as lines below each other. */
function pictureLines(
  groups: readonly LaneGroup[],
): readonly { readonly words: string; readonly items: readonly LaneItem[] | null }[] {
  return groups.flatMap(({ title, rows }) => {
    const drawn = rows.filter(({ items }) => items.some(({ status }) => status === null));
    return drawn.length === 0
      ? []
      : [{ words: title, items: null }, ...drawn.map(({ name, items }) => ({ words: name, items }))];
  });
}
