// The stories of `web/stories`, in the order of the time that they tell of.

import { readStory, type Story } from "./read-story.ts";

const files = import.meta.glob<string>("../../../stories/*.md", { query: "?raw", import: "default", eager: true });

export const stories: readonly Story[] = Object.entries(files)
  .map(([path, text]) => readStory(path.replace(/^.*\/|\.md$/g, ""), text))
  .sort((a, b) => a.from.localeCompare(b.from));
