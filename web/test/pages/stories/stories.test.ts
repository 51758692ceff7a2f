// The written stories: their heads, their text, and that nothing in them is raw HTML.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readStory } from "../../../src/pages/stories/read-story.ts";

const folder = join(import.meta.dirname, "../../../stories");
const names = (await readdir(folder)).map((file) => file.replace(/\.md$/, "")).sort();

test("there are three of them", () => {
  expect(names).toEqual(["from-letter-to-delegation", "the-health-bill-as-it-stands", "thirty-two-to-four"]);
});

describe.each(names)("%s", (name) => {
  test("has a title, a summary and its days", async () => {
    const story = readStory(name, await readFile(join(folder, `${name}.md`), "utf8"));
    expect([story.title.length > 0, story.summary.length < 220]).toEqual([true, true]);
    expect([story.from, story.to].every((day) => /^\d{4}-\d\d-\d\d$/.test(day))).toBe(true);
  });

  test("leads only to pages of this site", async () => {
    const { html } = readStory(name, await readFile(join(folder, `${name}.md`), "utf8"));
    const addresses = [...html.matchAll(/href="([^"]*)"/g)].map(([, address = ""]) => address);
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith("/"))).toEqual([]);
  });
});

test("raw HTML in a story is shown as text", () => {
  const text =
    "---\ntitle: T\nsummary: S\nfrom: 2020-01-01\nto: 2020-01-02\n---\n<script>alert(1)</script>\n\nA <b>word</b>.\n";
  const { html } = readStory("any", text);
  expect(html).not.toMatch(/<(script|b)>/);
  expect(html).toContain("A &lt;b&gt;word&lt;/b&gt;.");
});

test("a story without a line of its head is refused", () => {
  expect(() => readStory("any", "---\ntitle: T\n---\nText")).toThrow(
    'The story any has no line "summary:" in its head.',
  );
});
