// The legend, which is the filter too: how each type, status and kind looks, how many are drawn, and whether to draw them.

import type { ReactElement, ReactNode } from "react";
import { defaultEdgeTypes, drawableEdgeTypes, enumHeading, enumLabel } from "../../../catalogue/labels.ts";
import { statusLabel } from "../../../catalogue/statuses.ts";
import { type Certainty, certainties, certaintyDescriptions, dayCertainty } from "../../../dates/certainty.ts";
import { catalogue } from "../../../generated/catalogue.ts";
import { edgeColour, statusDash } from "../../look/look.ts";
import { usePalette } from "../../look/use-palette.ts";
import { countNames } from "../../record/count-names.ts";
import { drawnEdgeTypes, type Filters, setFilters } from "../../state/state.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import type { ViewContents } from "../../view/view-contents.ts";
import { KindSymbol, LineSample } from "../parts/symbols.tsx";

export function FiltersPanel({
  record,
  state,
  go,
  contents,
}: PanelProps & { readonly contents: ViewContents }): ReactElement {
  const palette = usePalette();
  const { filters } = state;
  const byType = countNames<string>(contents.edges.map(({ type }) => type));
  const byStatus = countNames<string>(contents.edges.map(({ status }) => status));
  const byCertainty = countNames(contents.edges.flatMap((edge) => dayCertainty(edge, contents.on) ?? []));
  const byConfidence = countNames<string>(contents.edges.map(({ confidence }) => confidence));
  const byKind = countNames<string>(contents.bodies.map(({ kind }) => kind));
  const kinds = catalogue.kinds.map(({ name }) => name);
  const confidences = catalogue.confidences.map(({ name }) => name);
  const set = (changed: Partial<Filters>) => go(setFilters(changed));
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
            onChange={(isOn) => set({ types: toggleName(drawnEdgeTypes(filters), name, isOn, defaultEdgeTypes) })}
          >
            <LineSample colour={edgeColour(name, palette)} dash="" />
          </Choice>
        ))}
      </ChoiceGroup>
      <ChoiceGroup legend="Status: a solid line is a fact, a dashed line is not">
        {catalogue.statuses.map(({ name, description }) => (
          <Choice
            key={name}
            label={statusLabel(name)}
            title={description}
            count={byStatus.get(name) ?? 0}
            isOn={filters.statuses.includes(name)}
            onChange={(isOn) => set({ statuses: toggleName(filters.statuses, name, isOn) ?? [] })}
          >
            <LineSample colour={palette.text} dash={statusDash(name)} />
          </Choice>
        ))}
      </ChoiceGroup>
      <ChoiceGroup legend="On this day: what is only possible is thinner and paler">
        {certainties.map((certainty) => (
          <Choice
            key={certainty}
            label={enumHeading(certainty)}
            title={certaintyDescriptions[certainty]}
            count={byCertainty.get(certainty) ?? 0}
            isOn={filters.certainties?.includes(certainty) ?? true}
            onChange={(isOn) => set({ certainties: toggleCertainty(filters, certainty, isOn) })}
          >
            <LineSample colour={palette.text} dash="" isPossible={certainty === "POSSIBLE"} />
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
              set({ confidences: toggleName(filters.confidences ?? confidences, name, isOn, confidences) })
            }
          />
        ))}
      </ChoiceGroup>
      <fieldset>
        <legend>Service</legend>
        <select
          aria-label="Only links about this service"
          value={filters.services?.[0] ?? ""}
          onChange={({ target }) => set({ services: target.value === "" ? null : [target.value] })}
        >
          <option value="">All services</option>
          {record.services.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </fieldset>
      <ChoiceGroup legend="Bodies">
        {catalogue.kinds.map(({ name, plural, description }) => (
          <Choice
            key={name}
            label={plural}
            title={description}
            count={byKind.get(name) ?? 0}
            isOn={filters.kinds?.includes(name) ?? true}
            onChange={(isOn) => set({ kinds: toggleName(filters.kinds ?? kinds, name, isOn, kinds) })}
          >
            <KindSymbol kind={name} />
          </Choice>
        ))}
        <Choice
          label={`bodies with no link on the map (${filters.unlinked ? "shown" : `${contents.unlinked.length} hidden`})`}
          title="Bodies that exist on that day and have no link on the map."
          isOn={filters.unlinked}
          onChange={(unlinked) => set({ unlinked })}
        />
      </ChoiceGroup>
      <button
        type="button"
        onClick={() =>
          set({ types: null, kinds: null, services: null, confidences: null, certainties: null, unlinked: false })
        }
      >
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
  return (
    <label className="choice" title={title}>
      <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} />
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
