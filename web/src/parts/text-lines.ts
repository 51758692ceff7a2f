// Lines of text in a picture, which has no layout of its own.

/** Widths in DejaVu Sans, in shares of the font size; all other letters are about as wide as an "a". */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[mwMW%]/, 0.95],
  [/[A-ZÀ-Ý&—…]/, 0.7],
  [/[iljtfrI.,:;'"()[\]|/ -]/, 0.38],
];
const commonWidth = 0.62;
const boldWidth = 1.12;

export interface LineStyle {
  readonly width: number;
  readonly size: number;
  readonly isBold?: boolean;
}

/** The text in lines that are no wider than that, broken at spaces; a longer word has a line of its own. */
export function wrapLines(text: string, { width, size, isBold = false }: LineStyle): readonly string[] {
  const room = width / size / (isBold ? boldWidth : 1);
  const lines: string[] = [];
  for (const word of text.split(" ").filter(Boolean)) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && lineWidth(longer) <= room) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

/** As many lines as there is room for; the last says that there is more. */
export function cutLines(lines: readonly string[], most: number): readonly string[] {
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]} …`];
}

/** In shares of the font size. */
function lineWidth(text: string): number {
  return [...text].reduce(
    (sum, letter) => sum + (widths.find(([letters]) => letters.test(letter))?.[1] ?? commonWidth),
    0,
  );
}
