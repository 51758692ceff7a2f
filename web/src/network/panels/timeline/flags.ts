// Where the words of the milestones go along the timeline.

/** A word at a mark of the timeline: on which line, the lowest being 0, and how far left of the mark it begins. */
export interface Flag {
  readonly level: number;
  readonly left: number;
}

const flagGap = 4;

const flagLevels = [0, 1, 2, 3, 4];

/** Where the words go along so many pixels, so that none covers another; null for one without room. */
export function placeFlags(
  width: number,
  marks: readonly { readonly at: number; readonly width: number }[],
): readonly (Flag | null)[] {
  const taken: { readonly level: number; readonly from: number; readonly to: number }[] = [];
  return marks.map((mark) => {
    for (const level of flagLevels) {
      for (const share of [0.5, 1, 0]) {
        const from = mark.at - mark.width * share;
        const to = from + mark.width;
        const isFree = taken.every(
          (other) => other.level !== level || to + flagGap <= other.from || other.to + flagGap <= from,
        );
        if (isFree && from >= 0 && to <= width) {
          taken.push({ level, from, to });
          return { level, left: from - mark.at };
        }
      }
    }
    return null;
  });
}
