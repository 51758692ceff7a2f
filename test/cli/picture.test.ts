// The picture command: it draws the record, and refuses a bad date or an unknown service.

import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { printPicture } from "../../src/cli/picture.ts";
import { root } from "../../src/cli/project.ts";
import { command } from "../support/command.ts";
import { smallSeed } from "../support/small-seed.ts";

const nothing = (): void => undefined;

test("the map of a day and a service is printed, and nothing else", async () => {
  const { code, out, err } = await command(["picture", "2015-04-01", "gp-services"], { DATA_DIR: smallSeed }).ended;
  expect({ code, err }).toEqual({ code: 0, err: "" });
  await expect(out).toMatchFileSnapshot(join(root, "test/data/formats/picture-2015-04-01-gp-services.svg"));
});

describe("a picture is refused", () => {
  test.each(["2015-02-30", "2015-04", "today"])("of %s, which is not a date", async (on) => {
    await expect(printPicture(smallSeed, { on, service: "gp-services" }, nothing)).rejects.toMatchObject({
      code: "ARGUMENT_BAD",
    });
  });

  test.each(["gp-service", "ccg-07r"])("of %s, which is not the id of a service", async (service) => {
    await expect(printPicture(smallSeed, { on: "2015-04-01", service }, nothing)).rejects.toMatchObject({
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
