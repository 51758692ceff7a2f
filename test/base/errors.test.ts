import { expect, test } from "vitest";
import { type ErrorCode, exitCode, faults, KnownError } from "../../src/base/errors.ts";

const codes = Object.keys(faults) as ErrorCode[]; // Its keys are the codes, which Object.keys does not say.

test("the exit code of a foreseen error tells whose fault it is", () => {
  const byFault = new Map(codes.map((code) => [faults[code], exitCode(new KnownError(code, "Something."))]));
  expect(Object.fromEntries(byFault)).toEqual({ caller: 2, data: 1, operator: 2, world: 3, bug: 70 });
});

test.each(codes)("an error with the code %s knows whose fault it is", (code) => {
  expect(new KnownError(code, "Something.").fault).toBe(faults[code]);
});

test.each([new Error("no"), new TypeError("no"), "a text", null, undefined, { code: "SEED_INVALID" }])(
  "what nobody foresaw ends the process with the exit code of a bug: %s",
  (thrown) => {
    expect(exitCode(thrown)).toBe(70);
  },
);

test("a foreseen error keeps its message and its cause", () => {
  const cause = new Error("ENOENT");
  const error = new KnownError("SOURCE_UNREADABLE", "It is not there.", { cause });
  expect([error.name, error.message, error.cause]).toEqual(["KnownError", "It is not there.", cause]);
});
