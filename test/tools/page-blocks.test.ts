// The derived parts of a page.

import { expect, test } from "vitest";
import { fillBlocks } from "../../tools/page-blocks.ts";

const page = `# A page

<!-- sum 1 2 -->

old

<!-- end -->

Text.

<!-- sum 3 -->
<!-- end -->
`;

function sum(words: string): string {
  return String(words.split(" ").reduce((total, word) => total + Number(word), 0));
}

test("each part is written from the words of its name, and all else stays", async () => {
  const written = await fillBlocks(page, { sum });
  expect(written).toBe(
    "# A page\n\n<!-- sum 1 2 -->\n\n3\n\n<!-- end -->\n\nText.\n\n<!-- sum 3 -->\n\n3\n\n<!-- end -->\n",
  );
  expect(await fillBlocks(written, { sum })).toBe(written);
});

test("a part that nothing writes is refused with its name", async () => {
  await expect(fillBlocks("<!-- total 1 -->\n<!-- end -->", { sum })).rejects.toThrow(
    'A page has a part "total 1": the first word is one of sum.',
  );
});

test("the parts are written one after the other", async () => {
  const order: string[] = [];
  const wait = async (words: string) => {
    order.push(`start ${words}`);
    await Promise.resolve();
    order.push(`end ${words}`);
    return words;
  };
  await fillBlocks("<!-- wait 1 --><!-- end --><!-- wait 2 --><!-- end -->", { wait });
  expect(order).toEqual(["start 1", "end 1", "start 2", "end 2"]);
});
