import { expect, test } from "vitest";
import { dropSeen } from "../../../src/network/state/drop-seen.ts";
import { fieldValue } from "../../../src/network/state/use-field-value.ts";

const sent = ["p", "po", "poo", "pool", "pools"];

test("a field keeps what is typed while the address follows it, even if the address skips some of it", () => {
  expect(fieldValue({ seen: "", sent }, "")).toBe("pools");
  // The page of this address is on its way, and the one before it still shown: both show what is typed.
  expect(fieldValue({ seen: "", sent }, "po")).toBe("pools");
  expect(dropSeen(sent, "po")).toEqual(["poo", "pool", "pools"]);
  expect(fieldValue({ seen: "po", sent: dropSeen(sent, "po") }, "po")).toBe("pools");
  expect(dropSeen(sent, "pools")).toEqual([]);
});

test("a field shows what the address says when somebody else changed it", () => {
  expect(fieldValue({ seen: "", sent }, "camden")).toBe("camden");
  expect(dropSeen(sent, "camden")).toEqual([]);
  expect(fieldValue({ seen: "pools", sent: [] }, "po")).toBe("po");
});

test("a box that was clicked twice before the address followed shows what the address says from then on", () => {
  expect(fieldValue({ seen: true, sent: [false, true] }, true)).toBe(true);
  expect(dropSeen([false, true], true)).toEqual([]);
});
