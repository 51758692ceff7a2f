// A list that shows its first items, and the rest when asked.

import { type ReactElement, type ReactNode, useState } from "react";

const shownAtFirst = 8;

export function LongList<Item>({
  items,
  className,
  children,
}: {
  readonly items: readonly Item[];
  readonly className: string;
  /** An item of the list, as an `li` with a key. */
  readonly children: (item: Item) => ReactNode;
}): ReactElement {
  const [isWhole, showWhole] = useState(false);
  return (
    <>
      <ul className={className}>{(isWhole ? items : items.slice(0, shownAtFirst)).map(children)}</ul>
      {items.length > shownAtFirst && (
        <button type="button" className="more" aria-expanded={isWhole} onClick={() => showWhole(!isWhole)}>
          {isWhole ? `Show the first ${shownAtFirst}` : `Show all ${items.length}`}
        </button>
      )}
    </>
  );
}
