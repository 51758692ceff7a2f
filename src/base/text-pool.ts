// Texts that many things have in common, each in memory once.

/** Returns an equal text: for equal texts always the same one, which is the first that came. */
export type TextPool = (text: string) => string;

export function makeTextPool(): TextPool {
  const texts = new Map<string, string>();
  return (text) => {
    const known = texts.get(text);
    if (known === undefined) {
      texts.set(text, text);
    }
    return known ?? text;
  };
}
