// What axe finds on a page that keeps somebody from using it.

import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

export interface AxeScope {
  /** Selectors of what is not ours to fix. */
  readonly without?: readonly string[];
  readonly impacts?: readonly ("minor" | "moderate" | "serious" | "critical")[];
  /** Only these rules of axe. */
  readonly rules?: readonly string[];
}

/** Fails with the list of violations, each with its rule and place: the serious and the critical ones unless others are named. */
export async function expectAccessible(
  page: Page,
  { without = [], impacts = ["serious", "critical"], rules = [] }: AxeScope = {},
): Promise<void> {
  const builder = without.reduce((scope, selector) => scope.exclude(selector), new AxeBuilder({ page }));
  if (rules.length > 0) {
    builder.withRules([...rules]);
  }
  const { violations } = await builder.analyze();
  const found = violations
    .filter(({ impact }) => impacts.some((each) => each === impact))
    .flatMap(({ id, impact, help, nodes }) =>
      nodes.map(({ target }) => `${impact} ${id}: ${help} (${target.join(" ")})`),
    );
  expect(found).toEqual([]);
}
