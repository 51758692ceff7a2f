// A part that is folded away until it is opened; what is in it is asked for then.

import { type ReactElement, type ReactNode, useState } from "react";

export function Folded({
  title,
  className = "folded",
  children,
}: {
  readonly title: string;
  readonly className?: string;
  readonly children: ReactNode;
}): ReactElement {
  const [isOpen, open] = useState(false);
  return (
    <details className={className} onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && children}
    </details>
  );
}
