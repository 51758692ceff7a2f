// Checks that the contestants answer alike, then measures them in turns, a short slice each.

import { openConnection, requestBytes } from "./connections.ts";
import type { Contestant, ContestantName } from "./contestants.ts";
import { processorSeconds } from "./processor-time.ts";
import { type BenchQuestion, comparedAnswer, type Values } from "./questions.ts";

/** What a contestant is sent for one question, ready to go. */
interface Entry {
  readonly contestant: Contestant;
  readonly question: BenchQuestion;
  readonly requests: readonly Buffer[];
  /** Where in the list the next slice goes on. */
  next: number;
}

/** One slice: requests a second, milliseconds of each request, seconds of the processors for one request. */
interface Slice {
  readonly rate: number;
  readonly times: readonly number[];
  readonly serviceSeconds: number;
  readonly databaseSeconds: number;
}

/** The figures of a contestant for a question. */
export interface Figures {
  /** Requests a second: the middle of the rounds, the lowest and the highest. */
  readonly rate: number;
  readonly low: number;
  readonly high: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of the processors for one request. */
  readonly serviceCpu: number;
  readonly databaseCpu: number;
  readonly requests: number;
}

export type QuestionFigures = Readonly<Partial<Record<ContestantName, Figures>>>;

export interface MeasureOptions {
  readonly rounds: number;
  /** Milliseconds of a slice. */
  readonly slice: number;
  /** Milliseconds for which a question is asked before it counts. */
  readonly warmUp: number;
  readonly onProgress: (line: string) => void;
}

/** What is measured for one question, and what was left out of it. */
export interface CheckedQuestion {
  readonly question: BenchQuestion;
  readonly contestants: readonly Contestant[];
  /** Those that are not measured, since they answer otherwise than ours. */
  readonly differing: readonly ContestantName[];
  /** How many values there were before those were left out to which the answers differ. */
  readonly before: number;
}

/** The values that are compared before anything is timed. */
const comparedValues = 20;

/**
 * Asks all of them the same. One whose answers differ from ours is left out, which is said, unless the question is to be asked
 * only where they are equal.
 */
export async function checkQuestion(
  question: BenchQuestion,
  contestants: readonly Contestant[],
  onProgress: (line: string) => void,
): Promise<CheckedQuestion> {
  const { values, whereEqual = false } = question;
  const step = Math.max(1, Math.floor(values.length / comparedValues));
  const checked = whereEqual ? values : values.filter((_, at) => at % step === 0);
  const equal: Contestant[] = [];
  const different: ContestantName[] = [];
  let own: readonly string[] = [];
  let kept = checked;
  for (const contestant of contestants.filter(({ request }) => request(question) !== null)) {
    const answers = await readAnswers(contestant, question, checked);
    own = equal.length === 0 ? answers : own;
    const differing = checked.findIndex((_, at) => answers[at] !== own[at]);
    if (whereEqual) {
      kept = kept.filter((value) => {
        const answer = answers[checked.indexOf(value)];
        return answer === own[checked.indexOf(value)] && answer !== "[]" && answer !== "false";
      });
    } else if (differing >= 0) {
      const [asked, ours, other] = [checked[differing], own[differing], answers[differing]];
      onProgress(
        `${question.name} ${JSON.stringify(asked)}: ${contestant.name} is left out, since it differs from ours:`,
      );
      onProgress(`${ours?.slice(0, 1_000)}\n${other?.slice(0, 1_000)}`);
      different.push(contestant.name);
      continue;
    }
    equal.push(contestant);
  }
  if (kept.length === 0) {
    throw new Error(`${question.name}: there is no request to which all answers are equal.`);
  }
  return {
    question: whereEqual ? { ...question, values: kept } : question,
    contestants: equal,
    differing: different,
    before: values.length,
  };
}

async function readAnswers(
  contestant: Contestant,
  question: BenchQuestion,
  values: readonly Values[],
): Promise<readonly string[]> {
  const connection = await openConnection(contestant.url);
  const answers: string[] = [];
  for (const value of values) {
    const request = makeRequest(contestant, question, value);
    let { data, errors } = readAnswer(await connection.send(request));
    if (errors) {
      // A database plans the first one, for which a busy machine may need more time than it gives.
      ({ data, errors } = readAnswer(await connection.send(request)));
    }
    if (errors) {
      throw new Error(`${question.name}, ${contestant.name}: ${JSON.stringify(errors).slice(0, 1_000)}`);
    }
    const { compared = comparedAnswer } = question;
    answers.push(JSON.stringify(compared(data, value)));
  }
  connection.close();
  return answers;
}

function readAnswer(body: Buffer): { readonly data: unknown; readonly errors?: unknown } {
  return JSON.parse(body.toString("utf8"));
}

function makeRequest({ url, request }: Contestant, question: BenchQuestion, values: Values): Buffer {
  const { path, query } = request(question) ?? { path: "/" };
  return requestBytes(url, path, query === undefined ? values : { query, variables: values });
}

/** The figures of each question, by its name. */
export async function measureQuestions(
  checked: readonly CheckedQuestion[],
  options: MeasureOptions,
): Promise<Readonly<Record<string, QuestionFigures>>> {
  const rows = checked.map(({ question, contestants }) => contestants.map((contestant) => ({ contestant, question })));
  const figures = await measureRows(rows, options);
  return Object.fromEntries(
    rows.map((entries, row) => [
      entries[0]?.question.name ?? "",
      Object.fromEntries(entries.map(({ contestant }, at) => [contestant.name, figures[row]?.[at]])),
    ]),
  );
}

/** A question to one contestant. */
export interface MeasuredQuestion {
  readonly contestant: Contestant;
  readonly question: BenchQuestion;
}

/** The figures of each, in the same rows. Those of a row are measured in turns. */
export async function measureRows(
  measured: readonly (readonly MeasuredQuestion[])[],
  { rounds, slice, warmUp, onProgress }: MeasureOptions,
): Promise<readonly (readonly Figures[])[]> {
  const rows = measured.map((entries) =>
    entries.map(({ contestant, question }) => ({
      contestant,
      question,
      requests: question.values.map((values) => makeRequest(contestant, question, values)),
      next: 0,
    })),
  );
  for (const entry of rows.flat()) {
    await warmEntry(entry, warmUp);
  }
  onProgress("warmed up");
  const slices = new Map<Entry, Slice[]>(rows.flat().map((entry) => [entry, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, entries] of rows.entries()) {
      // Another one is the first in each round, and the order is turned round every other time.
      const turned = round % 2 === 0 ? entries : [...entries].reverse();
      const start = (round + at) % turned.length;
      for (const entry of [...turned.slice(start), ...turned.slice(0, start)]) {
        slices.get(entry)?.push(await runSlice(entry, slice));
      }
    }
    onProgress(`round ${round + 1} of ${rounds}`);
  }
  return rows.map((entries) => entries.map((entry) => summariseSlices(slices.get(entry) ?? [])));
}

/** Why the question is refused, for some of its values; null where it is answered. */
export async function findRefusal({ contestant, question }: MeasuredQuestion): Promise<string | null> {
  const connection = await openConnection(contestant.url);
  const step = Math.max(1, Math.floor(question.values.length / comparedValues));
  try {
    for (const values of question.values.filter((_, at) => at % step === 0)) {
      const { errors } = readAnswer(await connection.send(makeRequest(contestant, question, values)));
      if (errors) {
        return JSON.stringify(errors).slice(0, 300);
      }
    }
    return null;
  } finally {
    connection.close();
  }
}

/** Asks for a while, and one that keeps its answers for every value. */
async function warmEntry(entry: Entry, warmUp: number): Promise<void> {
  if (entry.contestant.name === "cached") {
    const connection = await openConnection(entry.contestant.url);
    for (const request of entry.requests) {
      await connection.send(request);
    }
    connection.close();
  }
  await runSlice(entry, warmUp);
}

async function runSlice(entry: Entry, length: number): Promise<Slice> {
  const { contestant, question, requests } = entry;
  const connections = await Promise.all(
    Array.from({ length: question.connections }, () => openConnection(contestant.url)),
  );
  const before = [processorSeconds(contestant.pid), processorSeconds(contestant.databasePid)] as const;
  const times: number[] = [];
  const start = performance.now();
  await Promise.all(
    connections.map(async (connection) => {
      for (let sent = performance.now(); sent - start < length; sent = performance.now()) {
        const request = requests[entry.next % requests.length] ?? Buffer.alloc(0);
        entry.next += 1;
        const body = await connection.send(request);
        if (body.toString("latin1", 0, 9) === '{"errors"') {
          throw new Error(`${question.name}, ${contestant.name}: ${body.toString("utf8", 0, 500)}`);
        }
        times.push(performance.now() - sent);
      }
    }),
  );
  const seconds = (performance.now() - start) / 1_000;
  const after = [processorSeconds(contestant.pid), processorSeconds(contestant.databasePid)] as const;
  for (const connection of connections) {
    connection.close();
  }
  return {
    rate: times.length / seconds,
    times,
    serviceSeconds: after[0] - before[0],
    databaseSeconds: after[1] - before[1],
  };
}

function summariseSlices(slices: readonly Slice[]): Figures {
  const rates = slices.map(({ rate }) => rate).sort((a, b) => a - b);
  const times = slices.flatMap((slice) => slice.times).sort((a, b) => a - b);
  const sum = (read: (slice: Slice) => number): number => slices.reduce((total, slice) => total + read(slice), 0);
  return {
    rate: round(quantile(rates, 0.5)),
    low: round(rates[0] ?? Number.NaN),
    high: round(rates.at(-1) ?? Number.NaN),
    p50: round(quantile(times, 0.5)),
    p99: round(quantile(times, 0.99)),
    serviceCpu: round((1_000 * sum(({ serviceSeconds }) => serviceSeconds)) / times.length),
    databaseCpu: round((1_000 * sum(({ databaseSeconds }) => databaseSeconds)) / times.length),
    requests: times.length,
  };
}

function quantile(sorted: readonly number[], share: number): number {
  const middle = (sorted.length - 1) * share;
  const [low = Number.NaN, high = low] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return low + (high - low) * (middle - Math.floor(middle));
}

/** Three digits are more than a measurement is worth. */
function round(value: number): number {
  return Number(value.toPrecision(3));
}
