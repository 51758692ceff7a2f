// The search in the head of the page: goes to a body, and to a day on which it was there, or to what the explorer has of another thing.

import "./search-box.css";
import { type ReactElement, useEffect, useRef, useState } from "react";
import { formatDay } from "../../../dates/days.ts";
import { type Change, selectBodies, selectProposal, setFilters, showDay } from "../../state/state.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { BodyField } from "./body-field.tsx";
import type { Hit, HitDestination } from "./hits.ts";

export function SearchBox({ record, state, go }: PanelProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const [notice, setNotice] = useState<{ readonly words: string; readonly on: string } | null>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTextField(event.target)) {
        event.preventDefault();
        input.current?.focus();
      }
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  const choose = (hit: Hit) => {
    const { name, absent, nearest, destination } = hit;
    if (destination?.kind === "source") {
      window.open(destination.url, "_blank", "noreferrer");
    } else if (destination) {
      go((before) => destinationChange(destination)(showDay(nearest)(before)));
    }
    const words = absent === null ? destinationNotice(hit) : `${name} ${absent}: the day is now ${formatDay(nearest)}.`;
    setNotice(words === null ? null : { words, on: nearest });
  };
  return (
    <search className="search-box" onBlur={() => setNotice(null)}>
      <BodyField
        label="Find a body, a service, a proposal or a document by name, former name or code"
        placeholder="Find by name or code   ( / )"
        record={record}
        on={state.on}
        onChoose={choose}
        isMoving
        isEmptied
        findsAll
        inputRef={input}
      />
      <p role="status" className={notice?.on === state.on ? "moved-day" : "unseen"}>
        {notice?.on === state.on && notice.words}
      </p>
    </search>
  );
}

function destinationChange(destination: Exclude<HitDestination, { readonly kind: "source" }>): Change {
  switch (destination.kind) {
    case "bodies":
      return selectBodies(destination.ids);
    case "service":
      return setFilters({ services: [destination.id] });
    case "proposal":
      return selectProposal(destination.id);
  }
}

/** What happened, where the pane does not show it. */
function destinationNotice({ name, destination }: Hit): string | null {
  if (destination === null) {
    return `The map shows nothing of ${name}.`;
  }
  return destination.kind === "service" ? `Only links about ${name}, and those about no service, are shown.` : null;
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, select, textarea, [contenteditable]") !== null;
}
