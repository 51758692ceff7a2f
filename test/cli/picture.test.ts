// The picture command: it draws what is on record, and refuses a day or a service that is none.

import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { printPicture } from "../../src/cli/picture.ts";
import { root } from "../../src/cli/project.ts";
import { command } from "../support/command.ts";

const seed = join(root, "seed");
const nothing = (): void => undefined;

test("the map of a day and a service is printed, and nothing besides", async () => {
  const { code, out, err } = await command(["picture", "2015-04-01", "gp-services"]).ended;
  expect({ code, err }).toEqual({ code: 0, err: "" });
  await expect(out).toMatchFileSnapshot(join(root, "test/data/picture-2015-04-01-gp-services.svg"));
});

describe("a picture is refused", () => {
  test.each(["2015-02-30", "2015-04", "today"])("of %s, which is no day", async (on) => {
    await expect(printPicture(seed, { on, service: "gp-services" }, nothing)).rejects.toMatchObject({
      code: "ARGUMENT_BAD",
    });
  });

  test.each(["gp-service", "ccg-07r"])("of %s, which is the id of no service", async (service) => {
    await expect(printPicture(seed, { on: "2015-04-01", service }, nothing)).rejects.toMatchObject({
      code: "ID_UNKNOWN",
    });
  });

  test("of data with problems", async () => {
    const folder = join(root, "test/data/broken-seed");
    await expect(printPicture(folder, { on: "2015-04-01", service: "gp-services" }, nothing)).rejects.toMatchObject({
      code: "SEED_INVALID",
    });
  });
});
