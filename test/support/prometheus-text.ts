// Reads the text format of Prometheus whole, and fails at the first line that is not in it.

/** One line: a name, its labels and a value. */
export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** A metric with what is said of it. */
export interface Family {
  readonly help: string;
  readonly type: string;
  readonly samples: readonly Sample[];
}

const metricName = "[a-zA-Z_:][a-zA-Z0-9_:]*";
const sampleLine = new RegExp(`^(${metricName})(?:\\{(.*)\\})? (\\S+)$`);
const labelPart = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\]|\\[\\n"])*)"(?:,|$)/gy;

/** The endings of the samples of a type. */
const endings: Readonly<Record<string, readonly string[]>> = {
  counter: [""],
  gauge: [""],
  histogram: ["_bucket", "_sum", "_count"],
  summary: ["", "_sum", "_count"],
};

/** The metrics by their names. Fails on a metric without help or type, one that comes twice, and a sample that is not of its metric. */
export function readMetrics(text: string): ReadonlyMap<string, Family> {
  if (!text.endsWith("\n")) {
    throw new Error("The last line does not end.");
  }
  const families = new Map<string, { help: string; type: string; samples: Sample[] }>();
  const seen = new Set<string>();
  let current = "";
  for (const line of text.slice(0, -1).split("\n")) {
    if (line === "") {
      continue;
    }
    const [, keyword, name = "", rest = ""] = /^# (HELP|TYPE) (\S+) (.+)$/.exec(line) ?? [];
    if (keyword === "HELP") {
      if (families.has(name)) {
        throw new Error(`${name} comes twice.`);
      }
      families.set(name, { help: rest, type: "", samples: [] });
      current = name;
      continue;
    }
    const family = families.get(current);
    if (!family) {
      throw new Error(`Before any metric: ${line}`);
    }
    if (keyword === "TYPE") {
      if (name !== current || family.type !== "" || !(rest in endings)) {
        throw new Error(`Not the type of ${current}: ${line}`);
      }
      family.type = rest;
      continue;
    }
    const sample = readSample(line);
    if (!endings[family.type]?.some((ending) => `${current}${ending}` === sample.name)) {
      throw new Error(`Not a sample of ${current}: ${line}`);
    }
    const key = JSON.stringify([sample.name, Object.entries(sample.labels).sort()]);
    if (seen.has(key)) {
      throw new Error(`Twice: ${line}`);
    }
    seen.add(key);
    family.samples.push(sample);
  }
  return families;
}

function readSample(line: string): Sample {
  const [, name = "", labels = "", value = ""] = sampleLine.exec(line) ?? [];
  const number = Number(value.replace("+Inf", "Infinity").replace("-Inf", "-Infinity"));
  if (name === "" || (Number.isNaN(number) && value.toLowerCase() !== "nan")) {
    throw new Error(`Not a sample: ${line}`);
  }
  return { name, labels: readLabels(labels), value: number };
}

function readLabels(text: string): Readonly<Record<string, string>> {
  const parts = [...text.matchAll(labelPart)];
  if (parts.map(([part]) => part).join("") !== text) {
    throw new Error(`Not labels: ${text}`);
  }
  return Object.fromEntries(parts.map(([, name = "", value = ""]) => [name, value]));
}
