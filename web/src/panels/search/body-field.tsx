// A field in which a body is searched for and chosen: the combobox with a list of WAI-ARIA 1.2.

import "./body-field.css";
import { type KeyboardEvent, type ReactElement, type RefObject, useEffect, useId, useRef, useState } from "react";
import type { WholeRecord } from "../../record/record.ts";
import { AnswerState } from "../parts/answer-state.tsx";
import { HitOption, NoHits } from "./hit-option.tsx";
import { type Hit, useHits } from "./use-hits.ts";

export interface BodyFieldProps {
  readonly label: string;
  readonly record: WholeRecord;
  /** The day that is shown. */
  readonly on: string;
  /** What stands in the field before anything is typed. */
  readonly value?: string;
  readonly placeholder?: string;
  readonly onChoose: (hit: Hit) => void;
  /** Whether choosing one that is not there on the day leads to another day. */
  readonly isMoving?: boolean;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
  /** Whether the field is emptied when a body is chosen. */
  readonly isEmptied?: boolean;
}

export function BodyField(props: BodyFieldProps): ReactElement {
  const { label, record, on, value = "", placeholder, onChoose, inputRef, isEmptied = false } = props;
  const [id, own] = [useId(), useRef<HTMLInputElement>(null)];
  const input = inputRef ?? own;
  const [text, setText] = useState(value);
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(0);
  // Whether Enter came before the hits did.
  const [isHurried, setIsHurried] = useState(false);
  const { hits, answer, isFresh } = useHits(record, on, isOpen ? text.trim() : "");
  useEffect(() => setText(value), [value]);
  const listed = isOpen && hits.length > 0;
  const choose = (hit: Hit) => {
    setText(isEmptied ? "" : hit.body.name);
    setIsOpen(false);
    onChoose(hit);
  };
  const [best] = hits;
  useEffect(() => {
    if (isHurried && isFresh) {
      setIsHurried(false);
      if (best) {
        choose(best);
      }
    }
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const hit = hits[active];
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp":
        event.preventDefault();
        setIsOpen(true);
        setActive(listed ? (active + (event.key === "ArrowDown" ? 1 : hits.length - 1)) % hits.length : 0);
        return;
      case "Enter":
        if (isOpen) {
          event.preventDefault();
          setIsHurried(!isFresh);
          if (hit && isFresh) {
            choose(hit);
          }
        }
        return;
      case "Escape":
        event.stopPropagation();
        if (!isOpen) {
          setText("");
        }
        setIsOpen(false);
    }
  };
  return (
    <div className="body-box">
      <label htmlFor={`${id}-input`}>{label}</label>
      <input
        id={`${id}-input`}
        ref={input}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={listed}
        aria-controls={`${id}-list`}
        aria-activedescendant={listed ? `${id}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setActive(0);
          setIsHurried(false);
          setIsOpen(true);
        }}
        onFocus={({ target }) => target.select()}
        onBlur={() => {
          setIsOpen(false);
          setIsHurried(false);
          setText(value);
        }}
        onKeyDown={onKeyDown}
      />
      <div className="hits" hidden={!isOpen || answer === null}>
        <div id={`${id}-list`} className="hit-list" role="listbox" aria-label={label} hidden={!listed}>
          {hits.map((hit, place) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, as in the pattern of WAI-ARIA
            <div
              key={hit.body.id}
              id={`${id}-${place}`}
              role="option"
              aria-selected={place === active}
              tabIndex={-1}
              ref={(line) => void (place === active && listed && line?.scrollIntoView({ block: "nearest" }))}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(hit)}
            >
              <HitOption hit={hit} isMoving={props.isMoving ?? false} />
            </div>
          ))}
        </div>
        {hits.length === 0 && <AnswerState answer={answer}>{() => null}</AnswerState>}
        {isFresh && hits.length === 0 && <NoHits text={text.trim()} />}
      </div>
      <p className="unseen" role="status">
        {isOpen && isFresh && (hits.length === 1 ? "1 body found" : `${hits.length} bodies found`)}
      </p>
    </div>
  );
}
