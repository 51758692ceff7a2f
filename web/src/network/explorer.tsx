// The explorer: the head, the view, the pane beside it, and time below.

import { type ReactElement, type ReactNode, useEffect, useMemo, useState } from "react";
import { useIsOffline } from "./api/use-answer.ts";
import type { Layout } from "./layout/layout.ts";
import { BodyPanel } from "./panels/body/body-panel.tsx";
import { CompareAnswer } from "./panels/compare/compare-answer.tsx";
import { ComparePanel } from "./panels/compare/compare-panel.tsx";
import { EdgePanel } from "./panels/edge/edge-panel.tsx";
import { FiltersPanel } from "./panels/legend/filters-panel.tsx";
import { LegendBar } from "./panels/legend/legend-bar.tsx";
import { MatrixView } from "./panels/matrix/matrix-view.tsx";
import { FutureNotice } from "./panels/parts/doubt.tsx";
import { PathsAnswer } from "./panels/paths/paths-answer.tsx";
import { PathsPanel } from "./panels/paths/paths-panel.tsx";
import { PrintSource, PrintTitle } from "./panels/print/print.tsx";
import { ProposalPanel } from "./panels/proposals/proposal-panel.tsx";
import { ProposalsPanel } from "./panels/proposals/proposals-panel.tsx";
import { SearchBox } from "./panels/search/search-box.tsx";
import { SharePanel } from "./panels/share/share-panel.tsx";
import { TableView } from "./panels/table/table-view.tsx";
import { DayPanel } from "./panels/timeline/day-panel.tsx";
import { Timeline } from "./panels/timeline/timeline.tsx";
import { WhoAnswer } from "./panels/who/who-answer.tsx";
import { WhoPanel } from "./panels/who/who-panel.tsx";
import { Picture } from "./picture/picture.tsx";
import { stateAddress } from "./state/address.ts";
import { selectNothing, showView, type View, views } from "./state/state.ts";
import { useAnswerView } from "./view/answer-view.ts";
import type { PanelProps, ViewProps } from "./view/panel-props.ts";
import { type ViewContents, viewContents } from "./view/view-contents.ts";
import { viewSummary, viewTitle } from "./view/view-title.ts";

export interface ExplorerProps extends PanelProps {
  readonly layout: Layout;
  readonly today: string;
  /** Goes a step back; null where there is none. */
  readonly undo: (() => void) | null;
}

const viewNames: Readonly<Record<View, string>> = { map: "Map", table: "Table", matrix: "Matrix" };

export function Explorer({ layout, today, undo, ...panel }: ExplorerProps): ReactElement {
  const { record, state, go } = panel;
  const reply = useAnswerView(record, state);
  // The camera moves over the picture and changes nothing of what is shown.
  const { on, filters, selection } = state;
  const contents = useMemo(
    () => viewContents(record, layout, { on, filters, selection }, reply),
    [record, layout, on, filters, selection, reply],
  );
  const title = viewTitle(record, state);
  useEffect(() => {
    document.title = `${title}: who commissions what`;
  }, [title]);
  const main = <MainView {...panel} layout={layout} contents={contents} title={title} />;
  if (state.embedded) {
    return (
      <EmbedPage {...panel} title={title}>
        {main}
      </EmbedPage>
    );
  }
  return (
    <div className="explorer">
      <header>
        <h1>Who commissions what</h1>
        <SearchBox {...panel} />
        <nav aria-label="Views">
          {views.map((view) => (
            <button key={view} type="button" aria-pressed={state.view === view} onClick={() => go(showView(view))}>
              {viewNames[view]}
            </button>
          ))}
        </nav>
        <button type="button" className="undo" disabled={undo === null} onClick={() => undo?.()}>
          Undo
        </button>
      </header>
      <main>
        <OfflineNotice />
        <PrintTitle title={title} />
        {main}
        <PrintSource record={record} state={state} title={title} />
        {record.truncated && (
          <p className="state" role="status">
            The record is larger than the server sends at once, so this map does not show all of it.
          </p>
        )}
      </main>
      {(state.selection || state.question) && <PaneLink title={title} />}
      <Pane {...panel} layout={layout} contents={contents} title={title} />
      <Timeline {...panel} today={today} />
      <p className="unseen" role="status" aria-live="polite">
        {viewSummary(record, state, contents)}
      </p>
    </div>
  );
}

/** The record is loaded, so the map still works; requests to the server wait. */
function OfflineNotice(): ReactElement | null {
  return useIsOffline() ? (
    <p className="state away" role="status">
      The server is not responding. The map, the days and the tables still work. Documents and answers will load when it
      is back.
    </p>
  ) : null;
}

/** On a narrow page the pane is below the map, and may be out of sight. */
function PaneLink({ title }: { readonly title: string }): ReactElement {
  const goThere = () => {
    const pane = document.querySelector<HTMLElement>("aside");
    pane?.scrollIntoView();
    pane?.focus({ preventScroll: true });
  };
  return (
    <button type="button" className="way-to-pane" onClick={goThere}>
      {title} ↓
    </button>
  );
}

function MainView(props: ViewProps): ReactElement {
  switch (props.state.view) {
    case "map":
      return <Picture {...props} legend={<LegendBar contents={props.contents} />} />;
    case "table":
      return <TableView {...props} />;
    case "matrix":
      return <MatrixView {...props} />;
  }
}

function Pane(props: ViewProps): ReactElement {
  const { contents, layout, title, ...panel } = props;
  return (
    <aside aria-label="About" tabIndex={-1}>
      <FutureNotice record={panel.record} on={panel.state.on} />
      <PaneSubject {...panel} contents={contents} />
      <Drawer title="Who commissions …?">
        <WhoPanel {...panel} />
      </Drawer>
      <Drawer title="How are two bodies linked?">
        <PathsPanel {...panel} />
      </Drawer>
      <Drawer title="Compare two days, or facts and proposals">
        <ComparePanel {...panel} />
      </Drawer>
      <Drawer title={`Proposals (${panel.record.proposals.length})`}>
        <ProposalsPanel {...panel} />
      </Drawer>
      <Drawer title="Legend and filters">
        <FiltersPanel {...panel} contents={contents} />
      </Drawer>
      <Drawer title="Save and share">
        <SharePanel {...props} />
      </Drawer>
    </aside>
  );
}

/** What is selected, or else the answer to the question, or else the day. */
function PaneSubject({ contents, ...panel }: PanelProps & { readonly contents: ViewContents }): ReactElement {
  const { selection, question } = panel.state;
  switch (selection?.kind) {
    case "bodies":
      return <SelectionSubject {...panel} panel={<BodyPanel {...panel} contents={contents} />} />;
    case "edge":
      return <SelectionSubject {...panel} panel={<EdgePanel {...panel} />} />;
    case "proposal":
      return <SelectionSubject {...panel} panel={<ProposalPanel {...panel} />} />;
    case undefined:
  }
  switch (question?.kind) {
    case "who":
      return <WhoAnswer {...panel} />;
    case "paths":
      return <PathsAnswer {...panel} />;
    case "compare":
    case "proposals":
      return <CompareAnswer {...panel} />;
    case undefined:
      return <DayPanel {...panel} contents={contents} />;
  }
}

/** With the way back to where it was selected from. */
function SelectionSubject({ state, go, panel }: PanelProps & { readonly panel: ReactElement }): ReactElement {
  return (
    <section className="subject" aria-label="Selected">
      <button type="button" className="back" onClick={() => go(selectNothing)}>
        {state.question ? "← Back to the answer" : "← Back to the whole map"}
      </button>
      {panel}
    </section>
  );
}

function Drawer({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="drawer" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && children}
    </details>
  );
}

/** The view alone, with what anyone who sees it has to know, and the way to the whole. */
function EmbedPage({
  record,
  state,
  title,
  children,
}: PanelProps & { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <div className="embedded">
      <main aria-label={title}>{children}</main>
      <footer>
        <FutureNotice record={record} on={state.on} />
        <a href={stateAddress({ ...state, embedded: false })} target="_blank" rel="noreferrer">
          {title}
        </a>
        <span className="quiet">
          Data version {record.dataset?.dataVersion} of {record.dataset?.dataDate}. {record.dataset?.attribution}
        </span>
      </footer>
    </div>
  );
}
