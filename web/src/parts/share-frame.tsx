// The frame of a picture that is saved or shared: its title, its answer, the site, the day of the data and the licence.

import type { ReactElement, ReactNode } from "react";
import { cutLines, wrapLines } from "./text-lines.ts";

/** The size that link previews show whole. */
export const shareSize = { width: 1200, height: 630 } as const;

const margin = 28;
const colours = { ground: "#ffffff", text: "#16202a", quiet: "#4a5763" } as const;

export interface ShareFrameProps {
  readonly title: string;
  readonly sentence: string;
  /** The day of the data, its version, and the attribution. */
  readonly source: string;
  /** The width of the column of words at the left. */
  readonly column: number;
  /** What follows the sentence in the column, drawn from the height that is given. */
  readonly below?: (top: number) => ReactNode;
  /** What is drawn beside the column. */
  readonly children: ReactNode;
}

export function ShareFrame({ title, sentence, source, column, below, children }: ShareFrameProps): ReactElement {
  const { width, height } = shareSize;
  const titleSize = title.length > 62 ? 25 : 31;
  const titleLines = cutLines(wrapLines(title, { width: column, size: titleSize, isBold: true }), 6);
  const sentenceLines = cutLines(wrapLines(sentence, { width: column, size: 16 }), 10);
  const sourceLines = cutLines(wrapLines(source, { width: column, size: 12 }), 4);
  const sentenceTop = margin + titleLines.length * titleSize * 1.2 + 12;
  const belowTop = sentenceTop + sentenceLines.length * 22 + 14;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fontFamily="DejaVu Sans, Verdana, sans-serif"
      fill={colours.text}
    >
      <title>{`${title}. ${sentence}`}</title>
      <rect width={width} height={height} fill={colours.ground} />
      <TextLines lines={titleLines} top={margin} size={titleSize} isBold />
      <TextLines lines={sentenceLines} top={sentenceTop} size={16} fill={colours.quiet} />
      {below?.(belowTop)}
      <TextLines lines={sourceLines} top={height - margin - sourceLines.length * 16} size={12} fill={colours.quiet} />
      {children}
    </svg>
  );
}

interface TextLinesProps {
  readonly lines: readonly string[];
  readonly top: number;
  readonly size: number;
  readonly isBold?: boolean;
  readonly fill?: string;
}

function TextLines({ lines, top, size, isBold = false, fill }: TextLinesProps): ReactElement {
  const step = size * (isBold ? 1.2 : 1.375);
  return (
    <text fontSize={size} fontWeight={isBold ? 700 : undefined} fill={fill}>
      {lines.map((line, at) => (
        <tspan key={line} x={margin} y={Math.round(top + size + at * step)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
