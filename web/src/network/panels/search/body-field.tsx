// A field in which a body, or any thing, is searched for and chosen: the combobox of downshift.

import "./body-field.css";
import { type UseComboboxState, type UseComboboxStateChangeOptions, useCombobox } from "downshift";
import { type KeyboardEvent, type ReactElement, type RefObject, useEffect, useState } from "react";
import type { ThingType } from "../../../generated/graphql.ts";
import type { WholeRecord } from "../../record/record.ts";
import { AnswerState } from "../parts/answer-state.tsx";
import { HitOption, NoHits } from "./hit-option.tsx";
import type { Hit } from "./hits.ts";
import { useHits } from "./use-hits.ts";

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
  /** Whether other things than bodies are found. */
  readonly findsAll?: boolean;
}

const onlyBodies: readonly ThingType[] = ["BODY"];
/** The API takes no longer text. */
const longestText = 200;

export function BodyField(props: BodyFieldProps): ReactElement {
  const { label, record, on, value = "", placeholder, onChoose, inputRef, isEmptied = false } = props;
  // What the field holds, for the search: the combobox needs its hits.
  const [field, setField] = useState({ isOpen: false, inputValue: value });
  // Whether Enter came before the hits did.
  const [isHurried, setIsHurried] = useState(false);
  const types = props.findsAll ? null : onlyBodies;
  const { hits, answer, isFresh } = useHits(record, on, field.isOpen ? field.inputValue.trim() : "", types);
  const best = hits.find(({ isNear }) => !isNear);
  const combobox = useCombobox<Hit>({
    items: [...hits],
    itemToString: (hit) => (hit === null || isEmptied ? "" : hit.name),
    itemToKey: (hit) => hit && hitKey(hit),
    selectedItem: null,
    initialInputValue: value,
    stateReducer: (before, change) => reduceField(before, change, { value, isFound: best !== undefined }),
    onStateChange: ({ isOpen, inputValue }) =>
      setField((before) => ({ isOpen: isOpen ?? before.isOpen, inputValue: inputValue ?? before.inputValue })),
    onSelectedItemChange: ({ selectedItem }) => selectedItem && onChoose(selectedItem),
  });
  const { isOpen, inputValue, highlightedIndex, setInputValue, setHighlightedIndex, selectItem } = combobox;
  useEffect(() => setInputValue(value), [value, setInputValue]);
  useEffect(() => {
    if (isHurried && isFresh) {
      setIsHurried(false);
      if (best) {
        selectItem(best);
      }
    }
  }, [isHurried, isFresh, best, selectItem]);
  const isFound = best !== undefined;
  useEffect(() => {
    // What is only near is chosen by nobody who does not ask for it.
    if (isFresh && !isHurried) {
      setHighlightedIndex(isFound ? 0 : -1);
    }
  }, [isFresh, isHurried, isFound, setHighlightedIndex]);
  const isListed = isOpen && hits.length > 0;
  const labelProps = combobox.getLabelProps();
  const onKeyDown = (event: KeyboardEvent & { readonly nativeEvent: { preventDownshiftDefault?: boolean } }) => {
    if (event.key === "Escape") {
      event.stopPropagation();
    }
    if (event.key === "Enter" && isOpen && !(isFresh && (best || highlightedIndex >= 0))) {
      event.preventDefault();
      event.nativeEvent.preventDownshiftDefault = true;
      setIsHurried(!isFresh);
    }
  };
  return (
    <div className="body-box">
      <label {...labelProps} htmlFor={labelProps.htmlFor}>
        {label}
      </label>
      <input
        {...combobox.getInputProps({
          ...(inputRef && { ref: inputRef }),
          type: "text",
          spellCheck: false,
          maxLength: longestText,
          placeholder,
          "aria-expanded": isListed,
          ...(!isListed && { "aria-activedescendant": undefined }),
          onChange: () => setIsHurried(false),
          onFocus: ({ target }) => target.select(),
          onBlur: () => {
            setIsHurried(false);
            if (!isOpen) {
              setInputValue(value);
            }
          },
          onKeyDown,
        })}
      />
      <div className="hits" hidden={!isOpen || answer === null}>
        {isFresh && !best && <NoHits text={inputValue.trim()} hasNear={hits.length > 0} />}
        <div {...combobox.getMenuProps({ className: "hit-list", "aria-label": label, hidden: !isListed })}>
          {hits.map((hit, index) => (
            <div key={hitKey(hit)} {...combobox.getItemProps({ item: hit, index, tabIndex: -1 })}>
              <HitOption hit={hit} isMoving={props.isMoving ?? false} />
            </div>
          ))}
        </div>
        {hits.length === 0 && <AnswerState answer={answer}>{() => null}</AnswerState>}
      </div>
      <p className="unseen" role="status">
        {isOpen && isFresh && `${best ? hits.length : "None"} found`}
      </p>
    </div>
  );
}

function hitKey({ sort, id }: Hit): string {
  return `${sort} ${id}`;
}

/** Where the field differs from downshift: a click does not open it, leaving it chooses nothing, and a hit is highlighted unless there are only near ones. */
function reduceField(
  before: UseComboboxState<Hit>,
  { type, changes }: UseComboboxStateChangeOptions<Hit>,
  { value, isFound }: { readonly value: string; readonly isFound: boolean },
): Partial<UseComboboxState<Hit>> {
  const types = useCombobox.stateChangeTypes;
  if (type === types.InputClick || type === types.MenuMouseLeave) {
    return before;
  }
  if (type === types.InputBlur) {
    return { ...changes, selectedItem: null, inputValue: value };
  }
  const isOpen = changes.selectedItem ? false : (changes.isOpen ?? before.isOpen);
  return {
    ...changes,
    isOpen,
    highlightedIndex: isOpen ? Math.max(isFound ? 0 : -1, changes.highlightedIndex ?? -1) : -1,
  };
}
