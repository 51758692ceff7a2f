// The legend, which is the filter too: how each type, status and kind looks, how many are drawn, and whether to draw them.

import type { ReactElement, ReactNode } from "react";
import { defaultEdgeTypes, drawableEdgeTypes, enumHeading, enumLabel } from "../../../catalogue/labels.ts";
import { isFact, statusLabel } from "../../../catalogue/statuses.ts";
import { type Certainty, certainties, certaintyDescriptions, dayCertainty } from "../../../dates/certainty.ts";
import { catalogue } from "../../../generated/catalogue.ts";
import type { ViewProps } from "../../graph/view-props.ts";
import { KindSymbol, LineSample } from "../../picture/symbols.tsx";
import { countNames } from "../../record/count-names.ts";
import { clearFilters, drawnEdgeTypes, type Filters, setFilters } from "../../state/state.ts";
import { useFieldValue } from "../../state/use-field-value.ts";

export function FiltersPanel({ state, go, contents }: Pick<ViewProps, "state" | "go" | "contents">): ReactElement {
  const { filters } = state;
  const byType = countNames<string>(contents.edges.map(({ type }) => type));
  const byStatus = countNames<string>(contents.edges.map(({ status }) => status));
  const byCertainty = countNames(contents.edges.flatMap((edge) => dayCertainty(edge, contents.on) ?? []));
  const byConfidence = countNames<string>(contents.edges.map(({ confidence }) => confidence));
  const byKind = countNames<string>(contents.bodies.map(({ kind }) => kind));
  const kinds = catalogue.kinds.map(({ name }) => name);
  const confidences = catalogue.confidences.map(({ name }) => name);
  // A click goes on from the one before it, which the page may not have drawn yet.
  const set = (change: (latest: Filters) => Partial<Filters>) => go((now) => setFilters(change(now.filters))(now));
  return (
    <div className="filters">
      <ChoiceGroup legend="Links">
        {drawableEdgeTypes.map(({ name, label, description }) => (
          <Choice
            key={name}
            label={label}
            title={description}
            count={byType.get(name) ?? 0}
            isOn={drawnEdgeTypes(filters).includes(name)}
            onChange={(isOn) =>
              set((latest) => ({ types: toggleName(drawnEdgeTypes(latest), name, isOn, defaultEdgeTypes) }))
            }
          >
            <LineSample look={{ type: name, isFact: true, isPossible: false, mark: null }} />
          </Choice>
        ))}
      </ChoiceGroup>
      <ChoiceGroup legend="Status: a line of dots is not a fact">
        {catalogue.statuses.map(({ name, description }) => (
          <Choice
            key={name}
            label={statusLabel(name)}
            title={description}
            count={byStatus.get(name) ?? 0}
            isOn={filters.statuses.includes(name)}
            onChange={(isOn) => set((latest) => ({ statuses: toggleName(latest.statuses, name, isOn) ?? [] }))}
          >
            <LineSample look={{ type: null, isFact: isFact({ status: name }), isPossible: false, mark: null }} />
          </Choice>
        ))}
      </ChoiceGroup>
      <ChoiceGroup legend="On this day: what is only possible is thinner">
        {certainties.map((certainty) => (
          <Choice
            key={certainty}
            label={enumHeading(certainty)}
            title={certaintyDescriptions[certainty]}
            count={byCertainty.get(certainty) ?? 0}
            isOn={filters.certainties?.includes(certainty) ?? true}
            onChange={(isOn) => set((latest) => ({ certainties: toggleCertainty(latest, certainty, isOn) }))}
          >
            <LineSample look={{ type: null, isFact: true, isPossible: certainty === "POSSIBLE", mark: null }} />
          </Choice>
        ))}
      </ChoiceGroup>
      <ChoiceGroup legend="Confidence">
        {catalogue.confidences.map(({ name, description }) => (
          <Choice
            key={name}
            label={enumLabel(name)}
            title={description}
            count={byConfidence.get(name) ?? 0}
            isOn={filters.confidences?.includes(name) ?? true}
            onChange={(isOn) =>
              set((latest) => ({ confidences: toggleName(latest.confidences ?? confidences, name, isOn, confidences) }))
            }
          />
        ))}
      </ChoiceGroup>
      <ChoiceGroup legend="Bodies">
        {catalogue.kinds.map(({ name, plural, description }) => (
          <Choice
            key={name}
            label={plural}
            title={description}
            count={byKind.get(name) ?? 0}
            isOn={filters.kinds?.includes(name) ?? true}
            onChange={(isOn) => set((latest) => ({ kinds: toggleName(latest.kinds ?? kinds, name, isOn, kinds) }))}
          >
            <KindSymbol kind={name} />
          </Choice>
        ))}
      </ChoiceGroup>
      <button type="button" onClick={() => go(clearFilters)}>
        Clear the filters
      </button>
    </div>
  );
}

function ChoiceGroup({ legend, children }: { readonly legend: string; readonly children: ReactNode }): ReactElement {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly title: string;
  readonly count?: number;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children?: ReactNode;
}

function Choice({ label, title, count, isOn, onChange, children }: ChoiceProps): ReactElement {
  const [isChecked, setIsChecked] = useFieldValue(isOn, onChange);
  return (
    <label className="choice" title={title}>
      <input type="checkbox" checked={isChecked} onChange={({ target }) => setIsChecked(target.checked)} />
      {children}
      <span>{label}</span>
      {count !== undefined && <span className="count">{count}</span>}
    </label>
  );
}

/** Those that are shown; null for both. */
function toggleCertainty({ certainties: shown }: Filters, certainty: Certainty, isOn: boolean): Filters["certainties"] {
  const next = certainties.filter((each) => (each === certainty ? isOn : (shown?.includes(each) ?? true)));
  return next.length === certainties.length ? null : next;
}

/** The list with the name in it or without; null where that is the default. */
function toggleName(
  list: readonly string[],
  name: string,
  isOn: boolean,
  usual: readonly string[] = [],
): readonly string[] | null {
  const next = isOn ? [...list, name] : list.filter((each) => each !== name);
  const isUsual = usual.length > 0 && next.length === usual.length && usual.every((each) => next.includes(each));
  return isUsual ? null : next;
}
