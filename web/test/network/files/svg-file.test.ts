// The picture as a file, compared whole. After a change that is meant: npx vitest run --project web web/test/files -u

import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../../../src/cli/project.ts";
import { renderSvgFile } from "../../../src/network/files/svg-file.tsx";
import { computeLayout } from "../../../src/network/layout/layout.ts";
import { stateAddress } from "../../../src/network/state/address.ts";
import { openingState, type State, selectBody, setCamera, showDay } from "../../../src/network/state/state.ts";
import { type AnswerView, noAnswerView, viewContents } from "../../../src/network/view/view-contents.ts";
import { viewTitle } from "../../../src/network/view/view-title.ts";
import { smallRecord } from "../../support/real-record.ts";

const record = smallRecord();
const layout = computeLayout(record);

function still(state: State, reply?: AnswerView): string {
  const contents = viewContents(record, layout, state, reply);
  const address = `https://example.org${stateAddress(state)}`;
  return renderSvgFile({ record, state, contents, layout, scheme: "light", title: viewTitle(record, state), address });
}

test.each(["2008-01-01", "2013-04-01", "2015-04-01", "2021-05-01", "2026-04-01"])(
  "the map of %s as a file",
  async (day) => {
    await expect(still(showDay(day)(openingState))).toMatchFileSnapshot(
      join(root, `web/test/data/pictures/${day}.svg`),
    );
  },
);

describe("a file", () => {
  test("needs nothing from elsewhere, and no text in it is a script or a style", () => {
    const svg = still(openingState);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" /);
    expect(svg).not.toMatch(/<(style|script|image|use|foreignObject)\b|\bhref=|@import/);
  });

  test("says whence it is: the version, the day of the data, the attribution and the address", () => {
    const svg = still(selectBody("borough-camden")(openingState));
    expect(svg).toContain(`Data version ${record.dataset?.dataVersion} of ${record.dataset?.dataDate}`);
    expect(svg).toContain("https://example.org/?body=borough-camden");
  });

  test("has the part of the map that is in view", () => {
    const [whole, part] = [still(openingState), still(setCamera({ x: 900, y: 700, k: 3 })(openingState))];
    expect(part).not.toBe(whole);
    expect(part).toContain('clip-path="url(#window)"');
  });

  test("has a legend for what came and went only where moments are compared", () => {
    const marks = new Map(record.edges.slice(0, 1).map(({ id }) => [id, "removed" as const]));
    expect(still(openingState)).not.toContain(">Changes<");
    expect(still(openingState, { ...noAnswerView, marks })).toContain(">Changes<");
  });
});
