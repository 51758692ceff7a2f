// Successions drawn: lines from the bodies that ended to those that followed. On a phone it is a list.

import type { ReactElement } from "react";
import { bodyAddress, linkAddress } from "../../addresses/thing-address.ts";
import { listWords } from "../../catalogue/count-words.ts";
import type { SuccessionGroup } from "./change-story.ts";
import { type MergeName, mergeGeometry, shareWords } from "./merge-geometry.ts";

const width = 960;
const leftEdge = 400;
const rightEdge = 560;
/** A name has room for so many letters. */
const longestName = 54;

export interface MergePictureProps {
  readonly groups: readonly SuccessionGroup[];
  /** What the picture shows, in a sentence. */
  readonly title: string;
}

/** Names lead to bodies and lines to the links that say so. */
export function MergePicture({ groups, title }: MergePictureProps): ReactElement {
  const { height, from, to, lines } = mergeGeometry(groups);
  return (
    <figure className="merge">
      {/* biome-ignore lint/a11y/useSemanticElements: a picture with links in it is a group, whose links are read */}
      <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={`Drawn: ${title}`}>
        {lines.map(({ id, fromY, toY, share }) => {
          const middle = (leftEdge + rightEdge) / 2;
          return (
            <g key={id} className="merge-line">
              <path d={`M${leftEdge} ${fromY}C${middle} ${fromY} ${middle} ${toY} ${rightEdge} ${toY}`} />
              {share && (
                <text x={leftEdge + 24} y={fromY + (toY - fromY) * 0.12 - 4}>
                  {share}
                </text>
              )}
            </g>
          );
        })}
        {from.map((name) => (
          <SvgName key={name.id} {...name} x={leftEdge} anchor="end" />
        ))}
        {to.map((name) => (
          <SvgName key={name.id} {...name} x={rightEdge} anchor="start" />
        ))}
      </svg>
      <MergeList groups={groups} />
    </figure>
  );
}

function SvgName({
  id,
  name,
  y,
  x,
  anchor,
}: MergeName & { readonly x: number; readonly anchor: "end" | "start" }): ReactElement {
  const short = name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
  return (
    <g className={`merge-name ${anchor === "end" ? "ended" : "began"}`}>
      <circle cx={x} cy={y} r={5} />
      <a href={bodyAddress(id)} aria-label={short === name ? undefined : name}>
        <text x={anchor === "end" ? x - 12 : x + 12} y={y} dy="0.35em" textAnchor={anchor}>
          {short}
        </text>
      </a>
    </g>
  );
}

/** Each of the bodies that followed, under it those that it follows. A split is drawn from its other end. */
function MergeList({ groups }: Pick<MergePictureProps, "groups">): ReactElement {
  return (
    <ul className="merge-list">
      {groups.map(({ from, to, successions }) => (
        <li key={successions[0]?.id}>
          <BodyNames bodies={from} /> → <BodyNames bodies={to} />
          {successions.map(({ id, share, from: before, to: after }) => (
            <ShareLink key={id} id={id} words={shareWords(share)} name={listWords([before.name, after.name])} />
          ))}
        </li>
      ))}
    </ul>
  );
}

function BodyNames({ bodies }: { readonly bodies: SuccessionGroup["from"] }): ReactElement {
  return (
    <>
      {bodies.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <a href={bodyAddress(id)}>{name}</a>
        </span>
      ))}
    </>
  );
}

function ShareLink({
  id,
  words,
  name,
}: {
  readonly id: string;
  readonly words: string | null;
  readonly name: string;
}): ReactElement | null {
  return words === null ? null : (
    <span className="quiet">
      {" "}
      <a href={linkAddress(id)} aria-label={`The link of ${name}`}>
        {words}
      </a>
    </span>
  );
}
