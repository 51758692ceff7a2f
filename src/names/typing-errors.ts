// The typing errors by which two words differ.

/** A word of so many letters can have an error, and one of so many two. */
const lettersForErrors = [4, 8];

const vowels: ReadonlySet<string> = new Set("aeiouy");

/**
 * The number of letters left out, doubled, added or swapped with the next, and of vowels taken for each other, by which the words differ.
 * Infinity where there are more than a word of that length may have. Another first letter or another consonant makes
 * another word, as Barnes is not Barnet and Harlow is not Harrow; so does any difference in a number.
 */
export function typingErrors(written: string, meant: string): number {
  if (written === meant) {
    return 0;
  }
  if (written[0] !== meant[0]) {
    return Number.POSITIVE_INFINITY;
  }
  const most = lettersForErrors.filter((letters) => written.length >= letters).length;
  if (most === 0 || Math.abs(written.length - meant.length) > most || /\p{N}/u.test(written + meant)) {
    return Number.POSITIVE_INFINITY;
  }
  const errors = editDistance(written, meant);
  return errors <= most ? errors : Number.POSITIVE_INFINITY;
}

/** The optimal string alignment distance, in which another consonant counts as one letter left out and one added. */
function editDistance(one: string, other: string): number {
  let before: number[] = [];
  let row: number[] = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    const a = one.charAt(i - 1);
    for (let j = 1; j <= other.length; j += 1) {
      const b = other.charAt(j - 1);
      const isSwap = i > 1 && j > 1 && one.charAt(i - 2) === b && other.charAt(j - 2) === a;
      const swap = isSwap ? cellCost(before, j - 2) + 1 : Number.POSITIVE_INFINITY;
      next[j] = Math.min(
        cellCost(row, j) + 1,
        cellCost(next, j - 1) + 1,
        cellCost(row, j - 1) + substitution(a, b),
        swap,
      );
    }
    before = row;
    row = next;
  }
  return cellCost(row, other.length);
}

function cellCost(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

function substitution(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return vowels.has(a) && vowels.has(b) ? 1 : 2;
}
