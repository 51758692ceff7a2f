// The network view of a question: its title and counts, the picture, the table or the matrix, and what stands beside it.

import { type ReactElement, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { formatDay } from "../dates/days.ts";
import { Page } from "../parts/page.tsx";
import { makeGraph } from "./graph/graph.ts";
import type { ViewProps } from "./graph/view-props.ts";
import { AnswerLink } from "./panels/answer/answer-link.tsx";
import { SelectionCard } from "./panels/card/card.tsx";
import { FiltersPanel } from "./panels/legend/filters-panel.tsx";
import { LegendBar } from "./panels/legend/legend-bar.tsx";
import { MatrixView } from "./panels/matrix/matrix-view.tsx";
import { Outline } from "./panels/outline/outline.tsx";
import { CopyLink } from "./panels/share/copy-link.tsx";
import { SharePanel } from "./panels/share/share-panel.tsx";
import { TableView } from "./panels/table/table-view.tsx";
import { Timeline, type TypedDay } from "./panels/timeline/timeline.tsx";
import { Picture } from "./picture/picture.tsx";
import type { NetworkData } from "./read-network.ts";
import { findMilestone } from "./record/milestones.ts";
import { bodyLabel, type NetworkRecord, readRecord } from "./record/record.ts";
import { networkArguments, networkFileAddress } from "./requests/network-arguments.ts";
import { networkPath, stateAddress } from "./state/address.ts";
import { dropSeen } from "./state/drop-seen.ts";
import {
  type Change,
  changeHops,
  closeBundles,
  type State,
  showProposals,
  showsProposals,
  showView,
  type View,
  views,
} from "./state/state.ts";
import { StateLink } from "./state/state-link.tsx";
import { useFieldValue } from "./state/use-field-value.ts";
import { type ViewContents, viewContents } from "./view/view-contents.ts";
import { changeSentence, linkCountSentence, viewTitle } from "./view/view-title.ts";

export interface NetworkViewProps {
  readonly data: NetworkData;
  readonly state: State;
  readonly origin: string;
  /** What was typed for the day, and what to say of it. */
  readonly day: TypedDay & { readonly notice: string | null };
}

const viewNames: Readonly<Record<View, string>> = { picture: "Picture", table: "Table", matrix: "Matrix" };

export function NetworkView({ data, state, origin, day }: NetworkViewProps): ReactElement {
  const record = useMemo(() => readRecord(data.part), [data.part]);
  const { on, before, subject, filters, opened } = state;
  const contents = useMemo(
    () => viewContents(record, { on, before, subject, filters }, data.answer),
    [record, on, before, subject, filters, data.answer],
  );
  const graph = useMemo(() => makeGraph(record, contents, opened), [record, contents, opened]);
  const go = useGo(state);
  const title = viewTitle(record, state, data.answer);
  const view: ViewProps = { record, state, contents, graph, title, go };
  if (state.embedded) {
    return <EmbeddedView {...view} />;
  }
  return (
    <Page
      above={[{ name: "Network", path: networkPath }]}
      title={title}
      lede={
        <>
          {linkCountSentence(contents)} <AnswerLink state={state} />
        </>
      }
    >
      <div className="network">
        {day.notice && <p className="notice">{day.notice}</p>}
        {missingBodies(record, state).map((name) => (
          <p key={name} className="notice">
            {name}
          </p>
        ))}
        <Milestone on={on} />
        <Toolbar {...view} />
        <Timeline state={state} go={go} last={record.dataset?.dataDate ?? on} day={day} />
        <div className="network-main">
          <div className="network-shown">
            <MainView {...view} />
          </div>
          <aside className="network-aside" aria-label="About">
            <SelectionCard {...view} />
            <Outline {...view} />
            <details className="card">
              <summary>Filters</summary>
              <FiltersPanel {...view} />
            </details>
            <details className="card">
              <summary>Save, share, embed and cite</summary>
              <SharePanel {...view} origin={origin} />
            </details>
          </aside>
        </div>
        <LiveRegion contents={contents} />
        <p className="printed">
          {origin}
          {stateAddress(state)}
        </p>
      </div>
    </Page>
  );
}

function MainView(view: ViewProps): ReactElement {
  switch (view.state.view) {
    case "picture":
      return (
        <>
          <Picture {...view} />
          <LegendBar graph={view.graph} isComparison={view.contents.isComparison} />
          <details className="as-table">
            <summary>The same as a table</summary>
            <TableView {...view} />
          </details>
        </>
      );
    case "table":
      return <TableView {...view} />;
    case "matrix":
      return <MatrixView {...view} />;
  }
}

function Toolbar(view: ViewProps): ReactElement {
  const { record, state, contents, graph, go } = view;
  const { subject } = state;
  const gexf = networkFileAddress(networkArguments(record, state, contents), "gexf");
  return (
    <div className="toolbar">
      <nav className="choices" aria-label="Views">
        {views.map((each) => (
          <StateLink
            key={each}
            className="button"
            state={state}
            change={showView(each)}
            aria-current={state.view === each ? "page" : undefined}
          >
            {viewNames[each]}
          </StateLink>
        ))}
      </nav>
      {subject?.kind === "bodies" &&
        ([1, -1] as const).map((by) =>
          changeHops(by)(state) === state ? null : (
            <StateLink key={by} className="button" state={state} change={changeHops(by)}>
              {by > 0 ? "One step further out" : "One step back"}
            </StateLink>
          ),
        )}
      {state.opened.length > 0 && (
        <StateLink className="button" state={state} change={closeBundles}>
          Close what was opened
        </StateLink>
      )}
      <ProposalsChoice state={state} go={go} />
      <CopyLink />
      {gexf && (
        <a className="button" href={gexf} download="">
          GEXF for Gephi
        </a>
      )}
      {graph.isBundled && (
        <p className="quiet">
          {contents.edges.length} links are bundled into {graph.lines.length} lines. A bundle opens when you click it.
        </p>
      )}
    </div>
  );
}

function Milestone({ on }: { readonly on: string }): ReactElement | null {
  const milestone = findMilestone(on);
  return milestone ? (
    <p>
      <a href={`/changes/${on}`}>{formatDay(on)}</a>: {milestone.title}.
    </p>
  ) : null;
}

/** A body that was asked for and is not there on the day. */
function missingBodies(record: NetworkRecord, { subject, on }: State): readonly string[] {
  const ids = subject?.kind === "bodies" ? subject.ids : [];
  return ids.flatMap((id) => {
    const body = record.bodiesById.get(id);
    if (!body || (body.possibleFrom <= on && on <= body.possibleTo)) {
      return [];
    }
    return on > body.possibleTo
      ? [`${bodyLabel(record, id)} ended on ${formatDay(body.possibleTo)}, before this day.`]
      : [`${bodyLabel(record, id)} began on ${formatDay(body.possibleFrom)}, after this day.`];
  });
}

/** Says how many links there are now and how many came and went, to those who do not see it. */
function LiveRegion({ contents }: { readonly contents: ViewContents }): ReactElement {
  const before = useRef(contents);
  const [words, setWords] = useState("");
  useEffect(() => {
    if (before.current !== contents) {
      setWords(changeSentence(before.current, contents));
      before.current = contents;
    }
  }, [contents]);
  return (
    <p className="unseen" role="status">
      {words}
    </p>
  );
}

function ProposalsChoice({ state, go }: Pick<ViewProps, "state" | "go">): ReactElement {
  const [isOn, setIsOn] = useFieldValue(showsProposals(state), (isShown) => go(showProposals(isShown)));
  return (
    <label className="choice">
      <input type="checkbox" checked={isOn} onChange={({ target }) => setIsOn(target.checked)} />
      With proposals
    </label>
  );
}

/** The view alone, with what anyone who sees it has to know, and the way to the whole. */
function EmbeddedView(view: ViewProps): ReactElement {
  const { record, state, title } = view;
  return (
    <div className="embedded">
      <main aria-label={title}>
        {state.view === "picture" ? <Picture {...view} /> : <MainView {...view} />}
        {state.view === "picture" && <LegendBar graph={view.graph} isComparison={view.contents.isComparison} />}
      </main>
      <footer>
        <a href={stateAddress({ ...state, embedded: false })} target="_blank" rel="noreferrer">
          {title}
        </a>{" "}
        <span className="quiet">
          Data version {record.dataset?.dataVersion} of {record.dataset?.dataDate}. {record.dataset?.attribution}
        </span>
      </footer>
    </div>
  );
}

function useGo(state: State): ViewProps["go"] {
  const navigate = useNavigate();
  const { key } = useLocation();
  const shown = useRef(state);
  const sent = useRef<readonly State[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: one step has one key; the state is made anew whenever the page is drawn
  useLayoutEffect(() => {
    const addresses = sent.current.map(stateAddress);
    sent.current = sent.current.slice(addresses.length - dropSeen(addresses, stateAddress(state)).length);
    shown.current = state;
  }, [key]);
  return useMemo(
    () => (change: Change, how?: "quietly") => {
      // What follows before the page has drawn the last step goes on from that step.
      const next = change(sent.current.at(-1) ?? shown.current);
      sent.current = [...sent.current, next];
      void navigate(stateAddress(next), { replace: how === "quietly", preventScrollReset: true });
    },
    [navigate],
  );
}
