// A story of change on a page: its sentences, then each part with its picture and, folded, with the links that it began and ended.

import type { ReactElement, ReactNode } from "react";
import { bodyAddress, linkAddress } from "../../addresses/thing-address.ts";
import { countPhrase } from "../../catalogue/count-words.ts";
import { groupItems } from "../../catalogue/groups.ts";
import { capitalise, enumLabel, findEdgeType } from "../../catalogue/labels.ts";
import { formatServerSentence } from "../../dates/days.ts";
import type { ChangeStory, MarkedEdge, StoryBodyChange } from "./change-story.ts";
import type { ComparedEdge } from "./comparison-facts.ts";
import { MergePicture } from "./merge-picture.tsx";
import {
  bodySentence,
  causedSentence,
  linkChangeSentence,
  passageDay,
  type ServiceName,
  shiftSentence,
  successionSentence,
} from "./story-words.ts";

export interface StoryNames {
  readonly bodyName: (id: string) => string;
  readonly serviceName: ServiceName;
}

export interface ChangeStoryProps extends StoryNames {
  readonly story: ChangeStory<ComparedEdge>;
  /** The two days. */
  readonly before: string;
  readonly after: string;
}

interface StoryPart {
  readonly key: string;
  readonly title: string;
  /** What is beside the title: the day, where the page has several. */
  readonly when: string | null;
  readonly content: ReactNode;
}

/** So many sentences lead; the rest are folded. */
const mostLeading = 8;

export function ChangeStoryView(props: ChangeStoryProps): ReactElement {
  const parts = storyParts(props);
  const [leading, others] = [parts.slice(0, mostLeading), parts.slice(mostLeading)];
  return (
    <>
      <ol className="story-lead">
        {leading.map((part) => (
          <PartLink key={part.key} part={part} />
        ))}
      </ol>
      {others.length > 0 && (
        <details className="story-more">
          <summary>And {countPhrase(others.length, "other change")}</summary>
          <ol start={mostLeading + 1} className="story-lead">
            {others.map((part) => (
              <PartLink key={part.key} part={part} />
            ))}
          </ol>
        </details>
      )}
      {parts.map(({ key, title, when, content }) => (
        <section key={key} id={key} className="story-part">
          <h2>
            {title}
            {when && <span className="quiet"> {when}</span>}
          </h2>
          {content}
        </section>
      ))}
    </>
  );
}

function PartLink({ part: { key, title, when } }: { readonly part: StoryPart }): ReactElement {
  return (
    <li>
      <a href={`#${key}`}>{title}</a>
      {when && <span className="quiet"> {when}</span>}
    </li>
  );
}

/** The causes first, and last what no source dates. */
function storyParts(props: ChangeStoryProps): readonly StoryPart[] {
  const { story, serviceName } = props;
  const hasDays = new Set(story.successions.map(({ on }) => on)).size > 1;
  const bodyParts = story.bodies.map((passage) => ({
    dated: passage.dated,
    title: bodySentence(passage),
    when: null,
    content: (
      <>
        <BodyList changes={passage.changes} />
        <CausedLinks {...props} edges={passage.edges} />
      </>
    ),
  }));
  const parts = [
    ...story.successions.map((passage) => ({
      title: successionSentence(passage, serviceName),
      when: hasDays ? passageDay(passage) : null,
      content: (
        <>
          <Succession title={successionSentence(passage, serviceName)} groups={passage.groups} />
          <CausedLinks {...props} edges={passage.edges} />
        </>
      ),
    })),
    ...story.shifts.map((shift) => ({
      title: shiftSentence(shift, serviceName),
      when: null,
      content: <LinkLists {...props} edges={shift.edges} />,
    })),
    ...bodyParts.filter(({ dated }) => dated),
    ...story.links.map((passage) => ({
      title: linkChangeSentence(passage, serviceName),
      when: null,
      content: <LinkLists {...props} edges={passage.edges} />,
    })),
    ...bodyParts.filter(({ dated }) => !dated),
  ];
  return parts.map(({ title, when, content }, index) => ({ key: `part-${index + 1}`, title, when, content }));
}

/** More rows than these are folded. */
const mostRows = 20;

function Succession({ title, groups }: Parameters<typeof MergePicture>[0]): ReactElement {
  const rows = groups.reduce((sum, { from, to }) => sum + Math.max(from.length, to.length), 0);
  const picture = <MergePicture title={title} groups={groups} />;
  return rows <= mostRows ? (
    picture
  ) : (
    <details>
      <summary>Show each of them</summary>
      {picture}
    </details>
  );
}

function BodyList({ changes }: { readonly changes: readonly StoryBodyChange[] }): ReactElement {
  const list = (
    <ul className="change-list">
      {changes.map(({ body, cause }) => (
        <li key={body.id}>
          <a href={bodyAddress(body.id)}>{body.name}</a> <span className="quiet">{formatServerSentence(cause)}</span>
        </li>
      ))}
    </ul>
  );
  return changes.length <= mostRows ? (
    list
  ) : (
    <details>
      <summary>Show each of them</summary>
      {list}
    </details>
  );
}

type EdgeListProps = ChangeStoryProps & { readonly edges: readonly MarkedEdge<ComparedEdge>[] };

function CausedLinks(props: EdgeListProps): ReactElement | null {
  const sentence = causedSentence(props.edges);
  return sentence === null ? null : (
    <details className="caused">
      <summary>{sentence}</summary>
      <LinkLists {...props} isNested />
    </details>
  );
}

function LinkLists({
  edges,
  isNested = false,
  ...names
}: EdgeListProps & { readonly isNested?: boolean }): ReactElement {
  const groups = groupItems(edges, ({ edge, mark }) => `${edge.type}|${mark}`);
  return (
    <>
      {groups.map(([key, members]) => (
        <LinkGroup key={key} members={members} isTitled={isNested || groups.length > 1} {...names} />
      ))}
    </>
  );
}

type LinkGroupProps = Omit<EdgeListProps, "edges"> & {
  /** Links of one type that all began, ended or changed. */
  readonly members: readonly MarkedEdge<ComparedEdge>[];
  readonly isTitled: boolean;
};

function LinkGroup({ members, isTitled, ...names }: LinkGroupProps): ReactElement | null {
  const [first] = members;
  if (!first) {
    return null;
  }
  const label = findEdgeType(first.edge.type)?.label ?? first.edge.type;
  const heading = `${capitalise(label)}: ${members.length} ${first.mark}`;
  const list = (
    <ul className="change-list">
      {members.map((change) => (
        <LinkItem key={change.edge.id} change={change} {...names} />
      ))}
    </ul>
  );
  if (members.length > mostRows) {
    return (
      <details>
        <summary>{heading}</summary>
        {list}
      </details>
    );
  }
  return (
    <div>
      {isTitled && <h3>{heading}</h3>}
      {list}
    </div>
  );
}

interface LinkItemProps extends StoryNames {
  readonly change: MarkedEdge<ComparedEdge>;
  readonly before: string;
  readonly after: string;
}

/** What ended is shown as it was on the earlier day. */
function LinkItem({ change, bodyName, serviceName, before, after }: LinkItemProps): ReactElement {
  const { edge, mark, cause, causedBy } = change;
  const details = [
    edge.service && serviceName(edge.service),
    edge.mode && enumLabel(edge.mode),
    causedBy === null && formatServerSentence(cause).replace(/\.$/, ""),
  ].filter(Boolean);
  return (
    <li>
      <a href={linkAddress(edge.id, mark === "ended" ? before : after)}>
        {bodyName(edge.source)} {edge.label} {bodyName(edge.target)}
      </a>
      {details.length > 0 && <span className="quiet"> · {details.join(" · ")}</span>}
    </li>
  );
}
