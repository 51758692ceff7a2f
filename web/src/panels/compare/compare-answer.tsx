// What differs between two moments: counts, then each body and tie that came, went or changed, with its cause.

import type { ReactElement } from "react";
import { useAnswer } from "../../api/use-answer.ts";
import { dayWords } from "../../dates/days.ts";
import { csvOf } from "../../files/csv.ts";
import { fileName, saveCsv } from "../../files/save-file.ts";
import { CompareDocument } from "../../generated/graphql.ts";
import { compareAsked } from "../../requests/question-variables.ts";
import { useCalmDay } from "../../state/use-settled-day.ts";
import {
  byKind,
  byType,
  type Compared,
  type Difference,
  type Differences,
  differences,
  type Group,
  tableOf,
} from "../../view/comparison.ts";
import { type Mark, type MarkWords, markWords, wishedMarkWords } from "../../view/marks.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { AnswerFrame, LongList } from "../parts/answer-frame.tsx";
import { Answered } from "../parts/answer-state.tsx";
import { ChangedBody, ChangedTie, MarkSign } from "./change-item.tsx";
import { ComparePanel } from "./compare-panel.tsx";

export function CompareAnswer(panel: PanelProps): ReactElement | null {
  const state = { ...panel.state, on: useCalmDay(panel.state) };
  const { on, question } = state;
  const answer = useAnswer(CompareDocument, compareAsked(state));
  if (question?.kind !== "compare" && question?.kind !== "wishes") {
    return null;
  }
  const before = question.kind === "compare" ? question.before : null;
  const isWishes = before === null;
  const title = isWishes
    ? `Facts against proposals on ${dayWords(on)}`
    : `What changed from ${dayWords(before)} to ${dayWords(on)}`;
  return (
    <AnswerFrame title={title} go={panel.go}>
      {isWishes && (
        <p>
          Ties of that day that are no facts: proposed, asked for, consulted on or turned down, or ended on a day that
          no source gives.
        </p>
      )}
      {before === on && <p className="state">Both are the same day: choose another day, below or on the timeline.</p>}
      <Answered answer={answer}>
        {({ compare }) => (
          <Changes {...panel} state={state} compared={compare} said={isWishes ? wishedMarkWords : markWords} />
        )}
      </Answered>
      <h3>Another comparison</h3>
      <ComparePanel key={before} {...panel} />
    </AnswerFrame>
  );
}

const marks: readonly Mark[] = ["added", "removed", "changed"];

type ChangesProps = PanelProps & { readonly compared: Compared; readonly said: MarkWords };

function Changes({ compared, said, ...panel }: ChangesProps): ReactElement {
  const all = differences(compared);
  if (all.bodies.length + all.ties.length === 0) {
    return <p className="said-first">The record shows no difference.</p>;
  }
  const file = fileName(panel.state.on, panel.record.dataset?.dataVersion, "changes");
  const marked = (changes: readonly Difference[], mark: Mark) => changes.filter((each) => each.mark === mark);
  return (
    <>
      <Counts all={all} said={said} />
      <button type="button" onClick={() => saveCsv(file, csvOf(tableOf(panel.record, all)))}>
        Download the list (CSV)
      </button>
      {marks.map((mark) => (
        <Groups
          key={mark}
          mark={mark}
          title={`Bodies that ${said[mark]}`}
          groups={byKind(panel.record, marked(all.bodies, mark))}
          line={(change) => <ChangedBody key={change.id} record={panel.record} go={panel.go} change={change} />}
        />
      ))}
      {marks.map((mark) => (
        <Groups
          key={mark}
          mark={mark}
          title={`Ties that ${said[mark]}`}
          groups={byType(panel.record, marked(all.ties, mark))}
          line={(change) => <ChangedTie key={change.id} record={panel.record} go={panel.go} change={change} />}
        />
      ))}
    </>
  );
}

function Counts({ all, said }: { readonly all: Differences; readonly said: MarkWords }): ReactElement {
  const count = (changes: readonly Difference[], mark: Mark) => changes.filter((each) => each.mark === mark).length;
  const rows = [
    { name: "Bodies", changes: all.bodies },
    { name: "Ties", changes: all.ties },
  ];
  return (
    <table className="counts">
      <caption className="unseen">How many of each</caption>
      <thead>
        <tr>
          <td />
          {marks.map((mark) => (
            <th key={mark} scope="col">
              <MarkSign mark={mark} /> {said[mark]}
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

interface GroupsProps {
  readonly mark: Mark;
  readonly title: string;
  readonly groups: readonly Group[];
  readonly line: (change: Difference) => ReactElement;
}

function Groups({ mark, title, groups, line }: GroupsProps): ReactElement | null {
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
          <LongList items={changes}>{line}</LongList>
        </section>
      ))}
    </details>
  );
}
