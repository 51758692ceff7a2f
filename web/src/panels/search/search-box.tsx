// The search in the head of the page: goes to a body, and to a day on which it was there.

import "./search-box.css";
import { type ReactElement, useEffect, useRef, useState } from "react";
import { formatDay } from "../../dates/days.ts";
import { selectBody, showDay } from "../../state/state.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { BodyField } from "./body-field.tsx";
import type { Hit } from "./use-hits.ts";

export function SearchBox({ record, state, go }: PanelProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const [dayChange, setDayChange] = useState<{ readonly words: string; readonly to: string } | null>(null);
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
  const choose = ({ body, absent, nearest }: Hit) => {
    go((before) => selectBody(body.id)(showDay(nearest)(before)));
    setDayChange(
      absent === null ? null : { words: `${body.name} ${absent}: the day is now ${formatDay(nearest)}.`, to: nearest },
    );
  };
  return (
    <search className="search-box" onBlur={() => setDayChange(null)}>
      <BodyField
        label="Find a body by name, former name or code"
        placeholder="Find a body   ( / )"
        record={record}
        on={state.on}
        onChoose={choose}
        isMoving
        isEmptied
        inputRef={input}
      />
      <p role="status" className={dayChange?.to === state.on ? "moved-day" : "unseen"}>
        {dayChange?.to === state.on && dayChange.words}
      </p>
    </search>
  );
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, select, textarea, [contenteditable]") !== null;
}
