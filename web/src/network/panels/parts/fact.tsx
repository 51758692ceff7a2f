// A fact with its name, in a list of facts.

import type { ReactNode } from "react";

interface FactProps {
  readonly name: string;
  /** What the name means, where it needs saying. */
  readonly title?: string;
  readonly children: ReactNode;
}

/** A line of a list of facts; none where there is nothing to say. */
export function Fact({ name, title, children }: FactProps): ReactNode {
  if (children === null || children === undefined || children === false || children === "") {
    return null;
  }
  return (
    <div>
      <dt title={title}>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
