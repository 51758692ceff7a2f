// Numbers and lists in a sentence, as GOV.UK writes them.

const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const teens = [
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** Within a sentence: a word up to nine, else figures. */
export function countWord(count: number): string {
  return small[count] ?? count.toLocaleString("en-GB");
}

/** At the head of a sentence, which never starts with a figure: Seventeen, Thirty-one. From a hundred up it is a figure all the same. */
export function countHeading(count: number): string {
  const word = numberWord(count);
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function numberWord(count: number): string {
  if (count < 10 || count > 99) {
    return countWord(count);
  }
  if (count < 20) {
    return teens[count - 10] ?? "";
  }
  const unit = count % 10;
  return `${tens[Math.floor(count / 10)]}${unit === 0 ? "" : `-${small[unit]}`}`;
}

/** one link, 12 links */
export function countPhrase(count: number, one: string, many = `${one}s`): string {
  return `${countWord(count)} ${count === 1 ? one : many}`;
}

/** a, b and c */
export function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
