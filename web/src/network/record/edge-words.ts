// An edge in words: what it is about, and the sentence that it says.

import { edgeLabel, enumLabel, fieldLabel, findEdgeType } from "../../catalogue/labels.ts";
import { sentenceName } from "../../catalogue/services.ts";
import { isFact, isProposed, statusHeading } from "../../catalogue/statuses.ts";
import { formatPossible } from "../../dates/certainty.ts";
import { formatEventDate, formatPeriod, formatProposedPeriod, formatWhen } from "../../dates/stated-dates.ts";
import type { ApprovalForm, Decision } from "../../generated/graphql.ts";
import { bodyName, type Edge, type WholeRecord } from "./record.ts";

/** What only the API knows about an edge. */
export interface EdgeExtras {
  readonly facts: readonly TypeFact[];
  readonly ofFund: { readonly name: string } | null;
}

/** What only edges of one type carry, with what it says. */
export interface TypeFact {
  readonly name: string;
  readonly description: string;
  readonly value: string;
}

/** What an edge is about, beyond its type and its ends: the service and how, the subject, the fund, what its type adds. */
export function describeEdge(record: WholeRecord, edge: Edge, added: EdgeExtras | undefined): readonly string[] {
  return [
    ...edgeSubjects(record, edge, added?.ofFund?.name ?? null),
    ...(edge.amountGbp === null ? [] : [formatPounds(edge.amountGbp)]),
    ...extraFacts(edge, added).map((fact) => `${factLabel(fact)}: ${factValue(fact)}`),
  ];
}

/** The service and how, the subject, and the fund with its year; `fund` is its name. */
export function edgeSubjects(record: WholeRecord, edge: Edge, fund: string | null): readonly string[] {
  const parts = [
    serviceName(record, edge.service),
    edge.mode && enumLabel(edge.mode),
    edge.subject,
    fund,
    edge.financialYear,
  ];
  return parts.flatMap((part) => (part ? [part] : []));
}

/** "NHS Camden CCG commissions Providers of GP services". */
export function edgeName(record: WholeRecord, edge: Edge): string {
  return `${bodyName(record, edge.source)} ${edgeLabel(edge, edge.source)} ${bodyName(record, edge.target)}`;
}

/** The facts of its type that the record in the browser lacks; those that it has are worded elsewhere. A day gives way to the date that the source gives. */
export function extraFacts(edge: Edge, added: Pick<EdgeExtras, "facts"> | null | undefined): readonly TypeFact[] {
  const facts = added?.facts ?? [];
  return facts.filter(({ name }) => !(name in edge) && !facts.some((other) => other.name === `${name}${statedSuffix}`));
}

const statedSuffix = "Stated";

/** decidedOnStated → decided on. */
export function factLabel({ name }: TypeFact): string {
  return fieldLabel(name.endsWith(statedSuffix) ? name.slice(0, -statedSuffix.length) : name);
}

/** DECISION → decision of one day; 2015-03-18 → 18 March 2015. */
export function factValue({ name, value }: TypeFact): string {
  if (name.endsWith(`On${statedSuffix}`)) {
    return formatWhen(value).replace(/^(on|in) /, "");
  }
  return factWords[name]?.[value] ?? value;
}

export const approvalFormWords: Readonly<Record<ApprovalForm, string>> = {
  POWER: "standing power",
  DECISION: "decision of one day",
};

export const decisionWords: Readonly<Record<Decision, string>> = {
  APPROVED: "approved",
  REFUSED: "refused",
  ASSESSED: "assessed, neither approved nor refused",
  PAUSED: "put on hold",
  ASKED: "requested; whether it was taken is not on record",
};

const factWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  form: approvalFormWords,
  decided: decisionWords,
};

/** "NHS Camden CCG commissions GP services from Providers of GP services (joint)". A proposal begins with its status. */
export function edgeSentence(record: WholeRecord, edge: Edge): string {
  const [source, target] = [subjectName(record, edge.source), bodyName(record, edge.target)];
  const label = findEdgeType(edge.type)?.label ?? edge.type;
  const service = serviceName(record, edge.service);
  const predicate = servicePredicate(label, service, target);
  const about = edge.subject ?? edge.financialYear;
  const prefix = isFact(edge) ? "" : `${statusHeading(edge.status)}: `;
  return `${prefix}${source} ${predicate}${edge.mode ? ` (${enumLabel(edge.mode)})` : ""}${about ? `: ${about}` : ""}`;
}

/** "commissions GP services from Providers"; with any other verb "pools funds with Camden for GP services". */
function servicePredicate(label: string, service: string | null, target: string): string {
  if (service === null) {
    return `${label} ${target}`;
  }
  return label.startsWith("commission")
    ? `${label} ${service} from ${target}`
    : `${label} ${target} for ${sentenceName(service)}`;
}

/** When it is so, was proposed for, or happened. */
export function edgePeriod(edge: Edge): string {
  if (isProposed(edge)) {
    return formatProposedPeriod(edge);
  }
  return findEdgeType(edge.type)?.event ? formatEventDate(edge) : formatPeriod(edge);
}

/** "Possible: last seen on 14 May 2015"; null where it is certain on the day or not there, and for what happened on a day. */
export function edgeDoubt(edge: Edge, on: string): string | null {
  if (findEdgeType(edge.type)?.event) {
    return null;
  }
  return formatPossible(edge, on, isProposed(edge) ? "heard of" : "seen");
}

/** Many as the one that does something. */
function subjectName(record: WholeRecord, id: string): string {
  const name = bodyName(record, id);
  return record.bodiesById.get(id)?.collective ? `The group “${name}”` : name;
}

export function serviceName({ services }: WholeRecord, id: string | null): string | null {
  return id === null ? null : (services.find((service) => service.id === id)?.name ?? id);
}

/** 3850000000 → £3,850,000,000. */
export function formatPounds(amount: number): string {
  const sign = amount < 0 ? "−" : "";
  return `${sign}£${Math.abs(amount).toLocaleString("en-GB", { maximumFractionDigits: 2 })}`;
}
