// Breaks a text into lines that are no wider than there is room for.

import { textWidth } from "./text-width.ts";

export interface LineLimits {
  readonly size: number;
  readonly width: number;
  readonly bold?: boolean;
}

/** A word that is wider than a line by itself, such as an address, is broken where the line ends. */
export function breakLines(text: string, { size, width, bold = false }: LineLimits): readonly string[] {
  const fits = (line: string) => textWidth(line, size, bold) <= width;
  const words = text.split(" ").flatMap((word) => breakWord(word, fits));
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

function breakWord(word: string, fits: (line: string) => boolean): readonly string[] {
  const found: string[] = [];
  let piece = "";
  for (const sign of word) {
    if (piece !== "" && !fits(piece + sign)) {
      found.push(piece);
      piece = "";
    }
    piece += sign;
  }
  return [...found, piece];
}
