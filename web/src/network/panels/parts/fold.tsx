// A part that is folded until it is opened; what is in it is loaded then.

import { type ReactElement, type ReactNode, useState } from "react";

export function Fold({
  title,
  className = "folded",
  children,
}: {
  readonly title: string;
  readonly className?: string;
  readonly children: ReactNode;
}): ReactElement {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className={className} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && children}
    </details>
  );
}
