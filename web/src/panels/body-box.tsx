// A field in which a body is searched for and chosen: the combobox with a list of WAI-ARIA 1.2.

import "./body-box.css";
import {
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { useAnswer } from "../api.ts";
import { kindLabel } from "../catalogue-words.ts";
import { dayWords } from "../days.ts";
import { SearchDocument } from "../generated/graphql.ts";
import { type HitSaid, hitSaid } from "../hits.ts";
import type { Body, WholeRecord } from "../record.ts";
import { Answered, KindSymbol } from "./parts.tsx";

export interface Hit extends HitSaid {
  readonly body: Body;
}

export interface BodyBoxProps {
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

/** Milliseconds without a key after which the server is asked. */
const typingPause = 150;
/** A single letter finds too much. */
const fewestSigns = 2;

export function BodyBox(props: BodyBoxProps): ReactElement {
  const { label, record, on, value = "", placeholder, onChoose, inputRef, isEmptied = false } = props;
  const [id, own] = [useId(), useRef<HTMLInputElement>(null)];
  const input = inputRef ?? own;
  const [text, type] = useState(value);
  const [isOpen, open] = useState(false);
  const [active, activate] = useState(0);
  const { hits, answer, isFresh } = useHits(record, on, isOpen ? text.trim() : "");
  useEffect(() => type(value), [value]);
  const listed = isOpen && hits.length > 0;
  const choose = (hit: Hit) => {
    type(isEmptied ? "" : hit.body.name);
    open(false);
    onChoose(hit);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const hit = hits[active];
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp":
        event.preventDefault();
        open(true);
        activate(listed ? (active + (event.key === "ArrowDown" ? 1 : hits.length - 1)) % hits.length : 0);
        return;
      case "Enter":
        if (isOpen) {
          event.preventDefault();
          if (hit && isFresh) {
            choose(hit);
          }
        }
        return;
      case "Escape":
        event.stopPropagation();
        if (!isOpen) {
          type("");
        }
        open(false);
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
          type(target.value);
          activate(0);
          open(true);
        }}
        onFocus={({ target }) => target.select()}
        onBlur={() => {
          open(false);
          type(value);
        }}
        onKeyDown={onKeyDown}
      />
      <div className="hits" hidden={!isOpen || text.trim().length < fewestSigns}>
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
              <HitLine hit={hit} isMoving={props.isMoving ?? false} />
            </div>
          ))}
        </div>
        {(answer?.kind === "refused" || answer?.kind === "away") && <Answered answer={answer}>{() => null}</Answered>}
        {isFresh && hits.length === 0 && <Nothing text={text.trim()} />}
      </div>
      <p className="unseen" role="status">
        {isOpen && isFresh && (hits.length === 1 ? "1 body found" : `${hits.length} bodies found`)}
      </p>
    </div>
  );
}

/** The hits for the latest text that was answered, and whether that is the text of now. */
function useHits(record: WholeRecord, on: string, text: string) {
  const [asked, ask] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => ask(text), typingPause);
    return () => clearTimeout(timer);
  }, [text]);
  const answer = useAnswer(SearchDocument, asked.length >= fewestSigns ? { text: asked } : null);
  const [kept, keep] = useState<readonly { readonly body: { readonly id: string }; readonly matchedOn: string }[]>([]);
  useEffect(() => {
    if (answer === null || answer.kind === "refused") {
      keep([]);
    }
    if (answer?.kind === "here") {
      keep(answer.data.search);
    }
  }, [answer]);
  const found = answer?.kind === "here" ? answer.data.search : kept;
  const hits: readonly Hit[] = found.flatMap(({ body: { id }, matchedOn }) => {
    const body = record.bodiesById.get(id);
    return body ? [{ body, ...hitSaid(body, matchedOn, on) }] : [];
  });
  return { hits, answer, isFresh: answer?.kind === "here" && asked === text };
}

function HitLine({ hit, isMoving }: { readonly hit: Hit; readonly isMoving: boolean }): ReactNode {
  const { body, also, absent, nearest } = hit;
  const moved = isMoving ? `: goes to ${dayWords(nearest)}` : "";
  return (
    <>
      <KindSymbol kind={body.kind} isGroup={body.collective} />
      <span>
        <span className="hit-name">{body.name}</span>
        <span className="quiet">{[kindLabel(body.kind), also].filter((part) => part !== null).join(", ")}</span>
        {absent !== null && <span className="quiet hit-absent">{`${absent}${moved}`}</span>}
      </span>
    </>
  );
}

function Nothing({ text }: { readonly text: string }): ReactElement {
  return (
    <p className="state">
      No body has “{text}” as its name, a former name or a code, or anything near it. Try one word of the name, or a
      code such as 07R.
    </p>
  );
}
