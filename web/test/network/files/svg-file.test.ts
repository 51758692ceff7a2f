// The picture as a file, compared whole.

import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SvgFile } from "../../../src/network/files/svg-file.tsx";
import { makeGraph } from "../../../src/network/graph/graph.ts";
import type { Subject } from "../../../src/network/state/state.ts";
import { viewContents } from "../../../src/network/view/view-contents.ts";
import { askedAnswer, askedState } from "../../support/asked.ts";
import { smallRecord } from "../../support/real-record.ts";

const record = smallRecord();

function file(subject: Subject, on: string, scheme: "light" | "dark", marks = {}): string {
  const state = askedState(subject, on, Object.keys(marks).length > 0 ? { before: "2000-01-01" } : {});
  const contents = viewContents(record, state, askedAnswer(record, subject, { marks }));
  const graph = makeGraph(record, contents);
  const address = "https://example.org/network?all=yes";
  return renderToStaticMarkup(
    createElement(SvgFile, { record, contents, graph, scheme, title: "A title & more", address }),
  );
}

test.each([
  ["light", "2015-04-01"],
  ["dark", "2022-07-01"],
] as const)("the small record in %s on %s", async (scheme, on) => {
  await expect(`${file({ kind: "all" }, on, scheme)}\n`).toMatchFileSnapshot(`../../data/pictures/${scheme}.svg`);
});

test("a file carries colours, and no link or name that only a page has", () => {
  const text = file({ kind: "all" }, "2015-04-01", "light");
  expect(text).not.toMatch(/light-dark|var\(|<a |href/);
  expect(text).toContain("<title>A title &amp; more</title>");
});
