// The answer of the server to what is asked, as it travels to the page.

import type { Mark } from "./marks.ts";

export interface Answer {
  /** The ids of the links of the answer; null where the question is about bodies and not about certain links. */
  readonly edges: readonly string[] | null;
  /** The bodies that the question is about. */
  readonly focus: readonly string[];
  /** What began, ended or changed between two days, by the id of the body or link. */
  readonly marks: Readonly<Record<string, Mark>>;
  /** The title of the proposal that the question is about. */
  readonly title: string | null;
}
