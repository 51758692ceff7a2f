// The results as a table in Markdown, as a picture, and compared with those of an earlier run.

import { type ContestantName, contestantNames, contestantTitles } from "./contestants.ts";
import type { Figures, QuestionFigures } from "./measure.ts";
import type { RunFacts } from "./run-facts.ts";

export interface ResultQuestion {
  readonly name: string;
  readonly title: string;
  readonly connections: number;
  /** How many different requests there are, and how many were left out since the answers differ. */
  readonly values: number;
  readonly leftOut: number;
  /** Contestants that are not measured, since they answer otherwise than ours. */
  readonly differing: readonly ContestantName[];
  readonly figures: QuestionFigures;
}

export interface Results extends RunFacts {
  readonly bodies: number;
  readonly edges: number;
  readonly versions: Readonly<Record<string, string>>;
  readonly questions: readonly ResultQuestion[];
}

/** Requests a second with their spread, then the processor time of a request. */
export function markdownTables(results: Results): string {
  const { questions, rounds, sliceMilliseconds, cores, load, measuredOn, commit, versions, bodies, edges } = results;
  const names = contestantNames.filter((name) => questions.some(({ figures }) => figures[name]));
  const header = ["question", ...names.map((name) => contestantTitles[name])];
  const table = (cell: (figures: Figures) => string): string =>
    [
      `| ${header.join(" | ")} |`,
      `| --- |${names.map(() => " --: |").join("")}`,
      ...questions.map(({ title, figures, differing }) => {
        const cells = names.map((name) => {
          const found = figures[name];
          const missing = differing.includes(name) ? "differs" : "";
          return found ? cell(found) : missing;
        });
        return `| ${[title, ...cells].join(" | ")} |`;
      }),
    ].join("\n");
  const used = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const partial = questions.filter(({ leftOut }) => leftOut > 0);
  const notes = partial.map(
    ({ title, values, leftOut }) =>
      `${title}: the answers are equal to ${values} of ${values + leftOut} requests, and those are asked.`,
  );
  return [
    `Measured on ${measuredOn} at commit ${commit}: ${rounds} rounds of ${sliceMilliseconds} ms, ${cores} cores, load ${load.toFixed(1)} before the run; ${bodies} bodies and ${edges} edges; ${used.join(", ")}.`,
    "Requests a second: the median of the rounds, with the lowest and the highest.",
    table(({ rate, low, high }) => `${number(rate)} (${number(low)} to ${number(high)})`),
    "Latency in milliseconds: p50 and p99.",
    table(({ p50, p99 }) => `${number(p50)} / ${number(p99)}`),
    "Milliseconds of processor time for a request: the service + the database.",
    table(({ serviceCpu, databaseCpu }) => `${number(serviceCpu)} + ${number(databaseCpu)}`),
    "Ours uncached as a share of the others' requests a second, and ours cached as a multiple of PostGraphile 5:",
    ratioTable(questions),
    ...notes,
  ].join("\n\n");
}

const comparedNames = ["postgraphile5", "stock", "bare"] as const;

function ratioTable(questions: readonly ResultQuestion[]): string {
  const rows = questions.map(({ title, figures }) => {
    const cells = [
      ...comparedNames.map((name) => rateRatio(figures, "ours", name)),
      rateRatio(figures, "cached", "postgraphile5"),
    ];
    return `| ${[title, ...cells.map((cell) => (cell === null ? "" : cell.toFixed(2)))].join(" | ")} |`;
  });
  const titles = [...comparedNames.map((name) => contestantTitles[name]), "cached, to PostGraphile 5"];
  return [`| question | ${titles.join(" | ")} |`, `| --- |${titles.map(() => " --: |").join("")}`, ...rows].join("\n");
}

function rateRatio(figures: QuestionFigures, ours: ContestantName, other: ContestantName): number | null {
  const [one, two] = [figures[ours], figures[other]];
  return one && two ? one.rate / two.rate : null;
}

function number(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en-GB") : String(value);
}

/** A ratio now and in the kept results. */
export interface RatioChange {
  readonly title: string;
  readonly ours: ContestantName;
  readonly other: ContestantName;
  readonly before: number;
  readonly now: number;
  /** Whether it is lower than the spread of both runs explains. */
  readonly worse: boolean;
}

/** The ratios of ours to the others, of all that both results have. */
export function compareResults(now: Results, before: Results): readonly RatioChange[] {
  const pairs = [
    ...comparedNames.map((other) => ["ours", other] as const),
    ...comparedNames.map((other) => ["cached", other] as const),
  ];
  return now.questions.flatMap(({ name, title, figures }) => {
    const earlier = before.questions.find((question) => question.name === name)?.figures ?? {};
    return pairs.flatMap(([ours, other]) => {
      const [ratio, was] = [rateRatio(figures, ours, other), rateRatio(earlier, ours, other)];
      if (ratio === null || was === null) {
        return [];
      }
      const worse = ratioBound(figures, ours, other, "high") < ratioBound(earlier, ours, other, "low");
      return [{ title, ours, other, before: was, now: ratio, worse }];
    });
  });
}

/** The ratio at the edge of its spread. The spreads of the two are taken as independent, so that they add up as squares do. */
function ratioBound(
  figures: QuestionFigures,
  ours: ContestantName,
  other: ContestantName,
  side: "low" | "high",
): number {
  const [one, two] = [figures[ours], figures[other]];
  if (!one || !two) {
    return Number.NaN;
  }
  const spread = (figure: Figures): number => (figure.high - figure.low) / 2 / figure.rate;
  const whole = Math.hypot(spread(one), spread(two));
  const ratio = one.rate / two.rate;
  return side === "low" ? ratio / (1 + whole) : ratio * (1 + whole);
}

/** One line for each ratio. */
export function comparisonText(changes: readonly RatioChange[]): string {
  const lines = changes.map(({ title, ours, other, before, now, worse }) => {
    const pair = `${contestantTitles[ours]} to ${contestantTitles[other]}`;
    const change = `${before.toFixed(2)} -> ${now.toFixed(2)}`;
    return `${title.padEnd(34)} ${pair.padEnd(46)} ${change.padStart(18)}${worse ? "  WORSE" : ""}`;
  });
  return lines.join("\n");
}

const colours: Readonly<Record<ContestantName, string>> = {
  ours: "#0b6e4f",
  cached: "#6bbf9c",
  stock: "#7a5195",
  postgraphile4: "#9bb8d3",
  postgraphile5: "#2f6690",
  bare: "#8a8a8a",
};

/** Bars of the requests a second on a logarithmic scale, each with its spread. */
export function resultsPicture({ questions }: Results): string {
  const names = contestantNames.filter((name) => questions.some(({ figures }) => figures[name]));
  const [left, width, bar, top] = [230, 560, 11, 50];
  const block = names.length * bar + 18;
  const height = top + questions.length * block + 30;
  const highest = Math.max(1, ...questions.flatMap(({ figures }) => Object.values(figures).map(({ high }) => high)));
  const decades = Math.ceil(Math.log10(highest));
  const x = (rate: number): number => left + (Math.max(0, Math.log10(Math.max(rate, 1))) / decades) * width;
  const lines = Array.from({ length: decades + 1 }, (_, at) => {
    const place = x(10 ** at).toFixed(1);
    const label = (10 ** at).toLocaleString("en-GB");
    return `<path d="M${place} ${top}V${height - 24}" stroke="#ddd"/><text x="${place}" y="${height - 8}" text-anchor="middle">${label}</text>`;
  });
  const legend = names.map((name, at) => {
    const [column, row] = [at % 3, Math.floor(at / 3)];
    const [across, down] = [20 + column * 265, 14 + row * 18];
    return `<rect x="${across}" y="${down - 9}" width="10" height="10" fill="${colours[name]}"/><text x="${across + 16}" y="${down}">${escapeText(contestantTitles[name])}</text>`;
  });
  const bars = questions.flatMap(({ title, figures }, at) => {
    const down = top + at * block + 6;
    return [
      `<text x="${left - 8}" y="${down + (names.length * bar) / 2 + 4}" text-anchor="end">${escapeText(title)}</text>`,
      ...names.flatMap((name, place) => {
        const found = figures[name];
        if (!found) {
          return [];
        }
        const y = down + place * bar;
        const middle = y + (bar - 2) / 2;
        return [
          `<rect x="${left}" y="${y}" width="${(x(found.rate) - left).toFixed(1)}" height="${bar - 2}" fill="${colours[name]}"/>`,
          `<path d="M${x(found.low).toFixed(1)} ${middle}H${x(found.high).toFixed(1)}" stroke="#111"/>`,
        ];
      }),
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${left + width + 40} ${height}" font-family="sans-serif" font-size="12" role="img" aria-label="Requests a second of each contestant for each question">`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    ...lines,
    ...legend,
    ...bars,
    "</svg>",
    "",
  ].join("\n");
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
