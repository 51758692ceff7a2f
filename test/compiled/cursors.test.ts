// The cursors of connections.

import { expect, test } from "vitest";
import { cursorPlace, cursorText } from "../../src/compiled/cursors.ts";

test("a cursor says its place", () => {
  expect(cursorText(0)).toBe("YXJyYXljb25uZWN0aW9uOjA=");
  expect([0, 7, 1_000_000].map((place) => cursorPlace(cursorText(place)))).toEqual([0, 7, 1_000_000]);
});

test.each([["", "x", 7, null, undefined, "YXJyYXljb25uZWN0aW9uOg==", "YXJyYXljb25uZWN0aW9uOi0x"]])(
  "%s is none",
  (value) => {
    expect(cursorPlace(value)).toBeNull();
  },
);
