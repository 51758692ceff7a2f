import { expect, test } from "vitest";
import { followAddress } from "../../../src/network/state/use-field-value.ts";

const typing = { shown: "pools", seen: "", sent: ["p", "po", "poo", "pool", "pools"] };

test("a field keeps what is typed while the address follows it, even if the address skips some of it", () => {
  expect(followAddress(typing, "po")).toEqual({ shown: "pools", seen: "po", sent: ["poo", "pool", "pools"] });
  expect(followAddress(followAddress(typing, "po"), "pools")).toEqual({ shown: "pools", seen: "pools", sent: [] });
});

test("a field shows what the address says when somebody else changed it", () => {
  expect(followAddress(typing, "camden")).toEqual({ shown: "camden", seen: "camden", sent: [] });
});
