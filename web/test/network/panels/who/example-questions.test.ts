// The questions to begin with.

import { expect, test } from "vitest";
import { exampleQuestions } from "../../../../src/network/panels/who/example-questions.ts";
import { realRecord } from "../../../support/real-record.ts";

const record = await realRecord();

test("the record has each service and place of the questions to begin with", () => {
  for (const { service, place } of exampleQuestions) {
    expect(record.services.map(({ id }) => id)).toContain(service);
    expect(record.bodiesById.get(place)?.tileColumn ?? null).not.toBeNull();
  }
});
