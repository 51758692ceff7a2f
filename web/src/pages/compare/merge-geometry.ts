// Where a picture of successions has its names and lines: on the left what ended, on the right what followed.

import type { StorySuccession, SuccessionGroup } from "./change-story.ts";

export interface MergeName {
  readonly id: string;
  readonly name: string;
  readonly y: number;
}

export interface MergeLine {
  readonly id: string;
  readonly fromY: number;
  readonly toY: number;
  /** The part of the area that passed, where it is not the whole. */
  readonly share: string | null;
  readonly succession: StorySuccession;
}

export interface MergeGeometry {
  readonly height: number;
  readonly from: readonly MergeName[];
  readonly to: readonly MergeName[];
  readonly lines: readonly MergeLine[];
}

export const rowHeight = 26;
const groupGap = 14;

/** The groups one below the other. Within a group, names stand evenly, and those that lead to the same body stand together. */
export function mergeGeometry(groups: readonly SuccessionGroup[]): MergeGeometry {
  return groups.reduce<MergeGeometry>(
    (above, group) => {
      const top = above.height === 0 ? 0 : above.height + groupGap;
      const { height, from, to, lines } = groupGeometry(group, top);
      return {
        height: top + height,
        from: [...above.from, ...from],
        to: [...above.to, ...to],
        lines: [...above.lines, ...lines],
      };
    },
    { height: 0, from: [], to: [], lines: [] },
  );
}

function groupGeometry({ from, to, successions }: SuccessionGroup, top: number): MergeGeometry {
  const height = Math.max(from.length, to.length) * rowHeight;
  const place = (bodies: readonly { readonly id: string; readonly name: string }[]): readonly MergeName[] =>
    bodies.map(({ id, name }, index) => ({ id, name, y: top + ((index + 0.5) * height) / bodies.length }));
  const right = place(to);
  const rightPosition = (id: string): number => right.find((each) => each.id === id)?.y ?? 0;
  const meanEnd = (id: string): number => {
    const ends = successions.filter((each) => each.from.id === id).map((each) => rightPosition(each.to.id));
    return ends.reduce((sum, y) => sum + y, 0) / ends.length;
  };
  const left = place(from.toSorted((a, b) => meanEnd(a.id) - meanEnd(b.id) || a.name.localeCompare(b.name, "en-GB")));
  return {
    height,
    from: left,
    to: right,
    lines: successions.map((succession) => ({
      id: succession.id,
      fromY: left.find(({ id }) => id === succession.from.id)?.y ?? 0,
      toY: rightPosition(succession.to.id),
      share: shareWords(succession.share),
      succession,
    })),
  };
}

/** Null for the whole. */
export function shareWords(share: number | null): string | null {
  return share === null || share >= 99.95 ? null : `${Math.round(share)}%`;
}
