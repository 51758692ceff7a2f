// How wide a text is, without a page to measure it on: the advance widths of Helvetica, which Arial and Liberation Sans share.

/** Fonts with the widths below, on every system. */
export const fontFamily = "Arial, 'Liberation Sans', Helvetica, sans-serif";

/** Thousandths of the font size, by the signs that have them. */
const widths: Readonly<Record<string, string>> = {
  191: "'",
  222: "ijl",
  260: "|",
  278: " !,./:;ItfI[]\\",
  333: "-()r`",
  355: '"',
  389: "*",
  500: "Jckszvxy",
  556: "#$0123456789?L_abdeghnopqu",
  584: "+<=>~",
  611: "FTZ",
  667: "&ABEKPSVXY",
  722: "CDHNRUw",
  778: "GOQ",
  833: "Mm",
  889: "%",
  944: "W",
};

const characterWidths = new Map(
  Object.entries(widths).flatMap(([width, signs]) => [...signs].map((sign) => [sign, Number(width)] as const)),
);

/** Bold is wider by about this much. */
const boldFactor = 1.09;

/** Pixels that a text of that size takes. A sign that is not on the list counts as a wide one. */
export function textWidth(text: string, size: number, bold = false): number {
  let total = 0;
  for (const sign of text) {
    total += characterWidths.get(sign) ?? 722;
  }
  return (total / 1000) * size * (bold ? boldFactor : 1);
}
