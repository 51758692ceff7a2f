// A link in words: the sentence that it says, what it is about, when, and whether it is a fact.

import { capitalise, edgeLabel, enumLabel, fieldLabel, findEdgeType } from "../catalogue/labels.ts";
import { isFact, isProposed, statusHeading } from "../catalogue/statuses.ts";
import { formatEventDate, formatPeriod, formatProposedPeriod, formatWhen } from "../dates/stated-dates.ts";
import { bodyName, type LinkEntry, otherEnd, type RecordIndex } from "./record-index.ts";

/** How a body commissions, after the name of the service. */
const modeAdverbs: Readonly<Record<string, string>> = {
  SOLE: "alone",
  JOINT: "jointly",
  DELEGATED: "under delegated powers",
  GREATER_INVOLVEMENT: "with a say in the decisions of the body that commissions",
  LEAD: "on behalf of other commissioners too",
  ACCOUNTABLE: "not itself, but remains accountable",
};

/** "NHS Bexley CCG commissions GP services, jointly". What is not a fact begins with its status. */
export function linkSentence(record: RecordIndex, link: LinkEntry): string {
  const source = record.bodies.get(link.source);
  const subject = source?.collective ? `The group “${source.name}”` : bodyName(record, link.source);
  const prefix = isFact(link) ? "" : `${statusHeading(link.status)}: `;
  return `${prefix}${subject} ${linkPredicate(record, link)}`;
}

function linkPredicate(record: RecordIndex, link: LinkEntry): string {
  const label = findEdgeType(link.type)?.label ?? link.type;
  const target = bodyName(record, link.target);
  const service = serviceName(record, link);
  if (link.mode !== null || label === "commissions") {
    return commissionPredicate(record, link);
  }
  const about = [link.subject, fundName(record, link), link.financialYear, linkFact(link, "role")].filter(Boolean);
  const aboutService = service !== null && link.subject === null && link.fund === null ? ` for ${service}` : "";
  return `${label} ${target}${aboutService}${about.length > 0 ? `: ${about.join(", ")}` : ""}`;
}

/** Providers that no source names one by one are not named: "commissions GP services". */
function commissionPredicate(record: RecordIndex, link: LinkEntry): string {
  const target = record.bodies.get(link.target);
  const service = serviceName(record, link) ?? "services";
  const from = target?.kind === "PROVIDER_GROUP" ? "" : ` from ${target?.name ?? link.target}`;
  if (link.mode === "ACCOUNTABLE") {
    return `remains accountable for ${service}${from}, which others commission`;
  }
  const how = link.mode === null ? "" : `, ${modeAdverbs[link.mode] ?? enumLabel(link.mode)}`;
  return `commissions ${service}${from}${how}`;
}

/** What a link is about, beyond its type and its ends: the service and how, the subject, the fund and its year, the role. */
export function linkAbout(record: RecordIndex, link: LinkEntry): readonly string[] {
  const role = linkFact(link, "role");
  const parts = [
    serviceName(record, link),
    link.mode && enumLabel(link.mode),
    link.subject,
    fundName(record, link),
    link.financialYear,
    role,
    link.amountGbp === null ? null : formatPounds(link.amountGbp),
  ];
  return parts.flatMap((part) => (part ? [part] : []));
}

/** The value of a fact that only links of its type carry. */
export function linkFact({ facts }: Pick<LinkEntry, "facts">, name: string): string | null {
  return facts.find((fact) => fact.name === name)?.value ?? null;
}

export function serviceName({ services }: RecordIndex, { service }: Pick<LinkEntry, "service">): string | null {
  return service === null ? null : (services.get(service) ?? service);
}

function fundName({ funds }: RecordIndex, { fund }: Pick<LinkEntry, "fund">): string | null {
  return fund === null ? null : (funds.get(fund) ?? fund);
}

/** When it is so, was proposed for, or happened, as its sources give it. */
export function linkPeriod(link: LinkEntry): string {
  if (isProposed(link)) {
    return formatProposedPeriod(link);
  }
  return isEvent(link) ? formatEventDate(link) : formatPeriod(link);
}

export function isEvent({ type }: Pick<LinkEntry, "type">): boolean {
  return findEdgeType(type)?.event ?? false;
}

/** Whether it says how bodies are arranged, and not who decides, buys or pays. */
export function isStructural({ type }: Pick<LinkEntry, "type">): boolean {
  return findEdgeType(type)?.structural ?? false;
}

/** Links that read alike from one of their ends. */
export interface LinkGroup {
  /** "Commissions", "Is commissioned by" */
  readonly title: string;
  readonly rows: readonly LinkRow[];
}

/** The links between two bodies that read alike, the earliest first. */
export interface LinkRow {
  readonly body: string;
  readonly links: readonly LinkEntry[];
}

/** In the order of the catalogue, each type from its own end first; then by the name of the other body. */
export function groupLinks(
  record: RecordIndex,
  links: readonly LinkEntry[],
  from: string,
  types: readonly { readonly name: string; readonly label: string; readonly inverse: string }[],
): readonly LinkGroup[] {
  return types.flatMap(({ name, label, inverse }) =>
    [...new Set([label, inverse])].flatMap((words) => {
      const alike = links.filter((link) => link.type === name && edgeLabel(link, from) === words);
      return alike.length === 0 ? [] : [{ title: capitalise(words), rows: groupByBody(record, alike, from) }];
    }),
  );
}

function groupByBody(record: RecordIndex, links: readonly LinkEntry[], from: string): readonly LinkRow[] {
  const rows = new Map<string, LinkEntry[]>();
  for (const link of [...links].sort(compareStarts)) {
    const body = otherEnd(link, from);
    rows.set(body, [...(rows.get(body) ?? []), link]);
  }
  return [...rows]
    .map(([body, alike]) => ({ body, links: alike }))
    .sort((a, b) => bodyName(record, a.body).localeCompare(bodyName(record, b.body), "en-GB"));
}

/** The earliest first; of the same days, by id. */
export function compareStarts(a: LinkEntry, b: LinkEntry): number {
  return earliestStart(a).localeCompare(earliestStart(b)) || a.id.localeCompare(b.id);
}

function earliestStart({ certainFrom, possibleFrom }: LinkEntry): string {
  return possibleFrom <= "0001-01-01" ? (certainFrom ?? possibleFrom) : possibleFrom;
}

const statedSuffix = "Stated";

/** A fact as the API gives it. */
export interface TypeFact {
  readonly name: string;
  readonly value: string;
}

/** The facts of its type that are not said elsewhere. A day gives way to the date that the source gives. */
export function extraFacts<Fact extends TypeFact>(facts: readonly Fact[], said: readonly string[]): readonly Fact[] {
  return facts.filter(
    ({ name }) => !said.includes(name) && !facts.some((other) => other.name === `${name}${statedSuffix}`),
  );
}

/** decidedOnStated → Decided on. */
export function factLabel({ name }: TypeFact): string {
  return capitalise(fieldLabel(name.endsWith(statedSuffix) ? name.slice(0, -statedSuffix.length) : name));
}

/** DECISION → decision of one day; 2015-03-18 → 18 March 2015. */
export function factValue({ name, value }: TypeFact): string {
  if (name.endsWith(`On${statedSuffix}`)) {
    return formatWhen(value).replace(/^(on|in) /, "");
  }
  return factWords[name]?.[value] ?? value;
}

const factWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  form: { POWER: "standing power", DECISION: "decision of one day" },
  decided: {
    APPROVED: "approved",
    REFUSED: "refused",
    ASSESSED: "assessed, neither approved nor refused",
    PAUSED: "put on hold",
    ASKED: "requested; whether it was taken is not on record",
  },
};

/** 3850000000 → £3,850,000,000. */
export function formatPounds(amount: number): string {
  const sign = amount < 0 ? "−" : "";
  return `${sign}£${Math.abs(amount).toLocaleString("en-GB", { maximumFractionDigits: 2 })}`;
}
