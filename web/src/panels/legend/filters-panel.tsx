// The legend, which is the filter too: how each type, status and kind looks, how many are drawn, and whether to draw them.

import type { ReactElement, ReactNode } from "react";
import { drawableTypes, plainTypes, words } from "../../catalogue/labels.ts";
import { catalogue } from "../../generated/catalogue.ts";
import { edgeColour, statusDash } from "../../look/look.ts";
import { usePalette } from "../../look/use-palette.ts";
import { countsOf } from "../../record/counts.ts";
import { drawnTypes, type Filters, filter } from "../../state/state.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import type { Shown } from "../../view/view-contents.ts";
import { KindSymbol, LineSample } from "../parts/symbols.tsx";

export function FiltersPanel({ record, state, go, shown }: PanelProps & { readonly shown: Shown }): ReactElement {
  const palette = usePalette();
  const { filters } = state;
  const byType = countsOf<string>(shown.edges.map(({ type }) => type));
  const byStatus = countsOf<string>(shown.edges.map(({ status }) => status));
  const byConfidence = countsOf<string>(shown.edges.map(({ confidence }) => confidence));
  const byKind = countsOf<string>(shown.bodies.map(({ kind }) => kind));
  const kinds = catalogue.kinds.map(({ name }) => name);
  const confidences = catalogue.confidences.map(({ name }) => name);
  const set = (changed: Partial<Filters>) => go(filter(changed));
  return (
    <div className="filters">
      <Choices legend="Ties">
        {drawableTypes.map(({ name, label, description }) => (
          <Choice
            key={name}
            label={label}
            title={description}
            count={byType.get(name) ?? 0}
            isOn={drawnTypes(filters).includes(name)}
            onChange={(isOn) => set({ types: toggled(drawnTypes(filters), name, isOn, plainTypes) })}
          >
            <LineSample colour={edgeColour(name, palette)} dash="" />
          </Choice>
        ))}
      </Choices>
      <Choices legend="Status: a whole line is a fact, a broken one is not">
        {catalogue.statuses.map(({ name, description }) => (
          <Choice
            key={name}
            label={words(name)}
            title={description}
            count={byStatus.get(name) ?? 0}
            isOn={filters.statuses.includes(name)}
            onChange={(isOn) => set({ statuses: toggled(filters.statuses, name, isOn) ?? [] })}
          >
            <LineSample colour={palette.text} dash={statusDash(name)} />
          </Choice>
        ))}
      </Choices>
      <Choices legend="Confidence">
        {catalogue.confidences.map(({ name, description }) => (
          <Choice
            key={name}
            label={words(name)}
            title={description}
            count={byConfidence.get(name) ?? 0}
            isOn={filters.confidences?.includes(name) ?? true}
            onChange={(isOn) =>
              set({ confidences: toggled(filters.confidences ?? confidences, name, isOn, confidences) })
            }
          />
        ))}
      </Choices>
      <fieldset>
        <legend>Service</legend>
        <select
          aria-label="Only ties about this service"
          value={filters.services?.[0] ?? ""}
          onChange={({ target }) => set({ services: target.value === "" ? null : [target.value] })}
        >
          <option value="">every service</option>
          {record.services.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </fieldset>
      <Choices legend="Bodies">
        {catalogue.kinds.map(({ name, plural, description }) => (
          <Choice
            key={name}
            label={plural}
            title={description}
            count={byKind.get(name) ?? 0}
            isOn={filters.kinds?.includes(name) ?? true}
            onChange={(isOn) => set({ kinds: toggled(filters.kinds ?? kinds, name, isOn, kinds) })}
          >
            <KindSymbol kind={name} />
          </Choice>
        ))}
        <Choice
          label={`bodies without a drawn tie (${filters.untied ? "shown" : `${shown.untied.length} left out`})`}
          title="Bodies of the day that no drawn edge ties to another."
          isOn={filters.untied}
          onChange={(untied) => set({ untied })}
        />
      </Choices>
      <button
        type="button"
        onClick={() => set({ types: null, kinds: null, services: null, confidences: null, untied: false })}
      >
        Clear the filters
      </button>
    </div>
  );
}

function Choices({ legend, children }: { readonly legend: string; readonly children: ReactNode }): ReactElement {
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
  return (
    <label className="choice" title={title}>
      <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} />
      {children}
      <span>{label}</span>
      {count !== undefined && <span className="count">{count}</span>}
    </label>
  );
}

/** The list with the name in it or without; null where that is what is shown without being asked for. */
function toggled(
  list: readonly string[],
  name: string,
  isOn: boolean,
  usual: readonly string[] = [],
): readonly string[] | null {
  const next = isOn ? [...list, name] : list.filter((each) => each !== name);
  const isUsual = usual.length > 0 && next.length === usual.length && usual.every((each) => next.includes(each));
  return isUsual ? null : next;
}
