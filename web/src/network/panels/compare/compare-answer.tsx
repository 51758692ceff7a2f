// What differs between two moments: counts, then each body and link that began, ended or changed, with its cause.

import type { ReactElement } from "react";
import { formatDay } from "../../../dates/days.ts";
import { CompareDocument } from "../../../generated/graphql.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { formatCsv } from "../../files/csv.ts";
import { fileName, saveCsv } from "../../files/save-file.ts";
import { compareVariables } from "../../requests/question-variables.ts";
import { useSettledDay } from "../../state/use-settled-day.ts";
import {
  type ChangeGroup,
  type CompareResult,
  changeTable,
  type Difference,
  type Differences,
  groupBodyChanges,
  groupEdgeChanges,
  listDifferences,
} from "../../view/comparison.ts";
import { type Mark, type MarkLabels, markLabels, proposedMarkLabels } from "../../view/marks.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { AnswerFrame, AnswerList } from "../parts/answer-frame.tsx";
import { AnswerState } from "../parts/answer-state.tsx";
import { BodyChangeItem, EdgeChangeItem, MarkSign } from "./change-item.tsx";
import { ComparePanel } from "./compare-panel.tsx";

export function CompareAnswer(panel: PanelProps): ReactElement | null {
  const state = { ...panel.state, on: useSettledDay(panel.state) };
  const { on, question } = state;
  const answer = useAnswer(CompareDocument, compareVariables(state));
  if (question?.kind !== "compare" && question?.kind !== "proposals") {
    return null;
  }
  const before = question.kind === "compare" ? question.before : null;
  const isProposals = before === null;
  const title = isProposals
    ? `Facts against proposals on ${formatDay(on)}`
    : `What changed from ${formatDay(before)} to ${formatDay(on)}`;
  return (
    <AnswerFrame title={title} go={panel.go}>
      {isProposals && <p>Links on that day that are not facts: proposed, called for, consulted on or rejected.</p>}
      {before === on && <p className="state">Both days are the same. Choose another day below or on the timeline.</p>}
      <AnswerState answer={answer}>
        {({ compare }) => (
          <ChangeLists
            {...panel}
            state={state}
            result={compare}
            labels={isProposals ? proposedMarkLabels : markLabels}
          />
        )}
      </AnswerState>
      <h3>Another comparison</h3>
      <ComparePanel key={before} {...panel} />
    </AnswerFrame>
  );
}

const marks: readonly Mark[] = ["added", "removed", "changed"];

type ChangeListsProps = PanelProps & { readonly result: CompareResult; readonly labels: MarkLabels };

function ChangeLists({ result, labels, ...panel }: ChangeListsProps): ReactElement {
  const all = listDifferences(result);
  if (all.bodies.length + all.edges.length === 0) {
    return <p className="answer-lead">The record shows no difference.</p>;
  }
  const file = fileName(panel.state.on, panel.record.dataset?.dataVersion, "changes");
  // What ended is described on the earlier day, and the rest on the later one.
  const { on, question } = panel.state;
  const dayOf = (mark: Mark) => (mark === "removed" && question?.kind === "compare" ? question.before : on);
  const marked = (changes: readonly Difference[], mark: Mark) => changes.filter((each) => each.mark === mark);
  return (
    <>
      <ChangeCounts all={all} labels={labels} />
      <button type="button" onClick={() => saveCsv(file, formatCsv(changeTable(panel.record, all)))}>
        Download the list (CSV)
      </button>
      {marks.map((mark) => (
        <ChangeGroups
          key={mark}
          mark={mark}
          title={`Bodies that ${labels[mark]}`}
          groups={groupBodyChanges(panel.record, marked(all.bodies, mark))}
          line={(change) => <BodyChangeItem key={change.id} record={panel.record} go={panel.go} change={change} />}
        />
      ))}
      {marks.map((mark) => (
        <ChangeGroups
          key={mark}
          mark={mark}
          title={`Links that ${labels[mark]}`}
          groups={groupEdgeChanges(panel.record, marked(all.edges, mark))}
          line={(change) => (
            <EdgeChangeItem key={change.id} record={panel.record} go={panel.go} change={change} on={dayOf(mark)} />
          )}
        />
      ))}
    </>
  );
}

function ChangeCounts({ all, labels }: { readonly all: Differences; readonly labels: MarkLabels }): ReactElement {
  const count = (changes: readonly Difference[], mark: Mark) => changes.filter((each) => each.mark === mark).length;
  const rows = [
    { name: "Bodies", changes: all.bodies },
    { name: "Links", changes: all.edges },
  ];
  return (
    <table className="counts">
      <caption className="unseen">How many of each</caption>
      <thead>
        <tr>
          <td />
          {marks.map((mark) => (
            <th key={mark} scope="col">
              <MarkSign mark={mark} /> {labels[mark]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, changes }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {marks.map((mark) => (
              <td key={mark}>{count(changes, mark)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ChangeGroupsProps {
  readonly mark: Mark;
  readonly title: string;
  readonly groups: readonly ChangeGroup[];
  readonly line: (change: Difference) => ReactElement;
}

function ChangeGroups({ mark, title, groups, line }: ChangeGroupsProps): ReactElement | null {
  if (groups.length === 0) {
    return null;
  }
  const count = groups.reduce((sum, { changes }) => sum + changes.length, 0);
  return (
    <details className="fold-list" open>
      <summary>
        <MarkSign mark={mark} /> {title} ({count})
      </summary>
      {groups.map(({ label, changes }) => (
        <section key={label} aria-label={`${title}: ${label}`}>
          <h4>
            {label} ({changes.length})
          </h4>
          <AnswerList items={changes}>{line}</AnswerList>
        </section>
      ))}
    </details>
  );
}
