// An edge in words: what it is about, and the sentence that it says.

import { edgeLabel, enumHeading, enumLabel, fieldLabel, findEdgeType } from "../catalogue/labels.ts";
import { isFact } from "../catalogue/statuses.ts";
import { formatEventDate, formatPeriod, formatProposedPeriod } from "../dates/stated-dates.ts";
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
    ...extraFacts(edge, added).map(({ name, value }) => `${fieldLabel(name)}: ${value}`),
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

/** The facts of its type that the record in the browser lacks; those that it has are worded elsewhere. */
export function extraFacts(edge: Edge, added: Pick<EdgeExtras, "facts"> | null | undefined): readonly TypeFact[] {
  return (added?.facts ?? []).filter(({ name }) => !(name in edge));
}

/** "NHS Camden CCG commissions GP services from Providers of GP services (joint)". A proposal begins with its status. */
export function edgeSentence(record: WholeRecord, edge: Edge): string {
  const [source, target] = [subjectName(record, edge.source), bodyName(record, edge.target)];
  const label = findEdgeType(edge.type)?.label ?? edge.type;
  const service = serviceName(record, edge.service);
  const predicate = service === null ? `${label} ${target}` : `${label} ${service} from ${target}`;
  const about = edge.subject ?? edge.financialYear;
  const prefix = isFact(edge) ? "" : `${enumHeading(edge.status)}: `;
  return `${prefix}${source} ${predicate}${edge.mode ? ` (${enumLabel(edge.mode)})` : ""}${about ? `: ${about}` : ""}`;
}

/** When it is so, was proposed for, or happened. */
export function edgePeriod(edge: Edge): string {
  if (!isFact(edge)) {
    return formatProposedPeriod(edge);
  }
  return findEdgeType(edge.type)?.event ? formatEventDate(edge) : formatPeriod(edge);
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
