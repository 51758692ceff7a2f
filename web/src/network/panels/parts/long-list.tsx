// A list that shows its first items, and the rest on request.

import { type ReactElement, type ReactNode, useState } from "react";

const shortListLength = 8;

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
  const [isWhole, setIsWhole] = useState(false);
  return (
    <>
      <ul className={className}>{(isWhole ? items : items.slice(0, shortListLength)).map(children)}</ul>
      {items.length > shortListLength && (
        <button type="button" className="more" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? `Show the first ${shortListLength}` : `Show all ${items.length}`}
        </button>
      )}
    </>
  );
}
