// A bar for each year, as high as much changed in it. Each bar leads to the days of its year.

import type { ReactElement } from "react";
import { countPhrase } from "../../catalogue/count-words.ts";
import { barStep, firstYear, mostHeight, type YearChange, yearBars } from "./year-bars.ts";

export interface YearPictureProps {
  readonly years: readonly YearChange[];
  readonly chosen: string | null;
  /** The year of the data: what is later is only planned. */
  readonly dataYear: string;
}

export function YearPicture({ years, chosen, dataYear }: YearPictureProps): ReactElement {
  const isEarly = ({ year }: YearChange): boolean => Number(year) < firstYear;
  const bars = yearBars(years.filter((each) => !isEarly(each)));
  const early = years.filter(isEarly);
  const width = (bars.at(-1)?.x ?? 0) + barStep;
  return (
    <figure className="year-picture">
      <div className="table-box">
        {/* biome-ignore lint/a11y/useSemanticElements: a picture with links in it is a group, whose links are read */}
        <svg
          viewBox={`0 -4 ${width} ${mostHeight + 26}`}
          role="group"
          aria-label="How much changed in each year"
          style={{ minWidth: `${width}px` }}
        >
          {bars.map(({ year, x, height, days, changes }) => (
            <a
              key={year}
              href={`/changes?year=${year}`}
              aria-label={`${year}: ${countPhrase(changes, "change")} on ${countPhrase(days, "day")}`}
              aria-current={year === chosen ? "true" : undefined}
              className={year > dataYear ? "planned" : undefined}
            >
              <title>{`${year}: ${countPhrase(changes, "change")} on ${countPhrase(days, "day")}`}</title>
              <rect className="target" x={x} y={-4} width={barStep} height={mostHeight + 26} />
              <rect className="bar" x={x + 5} y={mostHeight - height} width={barStep - 10} height={height} />
              <text x={x + barStep / 2} y={mostHeight + 16} textAnchor="middle">
                {`’${year.slice(2)}`}
              </text>
            </a>
          ))}
        </svg>
      </div>
      <figcaption className="quiet">
        Bodies and links that began or ended, by year. Heights grow with the square root, so that small years show.
        Dashed: planned after the day of the data.
        {early.length > 0 && (
          <>
            {" "}
            Before {firstYear}:{" "}
            {early.map(({ year }, index) => (
              <span key={year}>
                {index > 0 && ", "}
                <a href={`/changes?year=${year}`}>{year}</a>
              </span>
            ))}
            .
          </>
        )}
      </figcaption>
    </figure>
  );
}
