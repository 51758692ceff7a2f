import { expect, test } from "vitest";
import { makeTextPool } from "../../src/base/text-pool.ts";

test("returns the text, whatever it is", () => {
  const share = makeTextPool();
  const texts = ["", "NHS", "", "constructor", "NHS"];

  expect(texts.map((text) => share(text))).toEqual(texts);
});
