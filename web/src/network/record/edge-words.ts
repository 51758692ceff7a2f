// An edge in words: what it is about, and the sentence that it says.

import { enumLabel, findEdgeType } from "../../catalogue/labels.ts";
import { sentenceName } from "../../catalogue/services.ts";
import { isFact, isProposed, statusHeading } from "../../catalogue/statuses.ts";
import { formatPossible } from "../../dates/certainty.ts";
import { formatEventDate, formatPeriod, formatProposedPeriod } from "../../dates/stated-dates.ts";
import { bodyLabel, type Edge, type NetworkRecord } from "./record.ts";

/** What an edge is about, beyond its type and its ends: the service and how, the subject, and the fund with its year. */
export function edgeSubjects(record: NetworkRecord, edge: Edge): readonly string[] {
  const parts = [
    edgeServiceName(record, edge.service),
    edge.mode && enumLabel(edge.mode),
    edge.subject,
    edge.fund && (record.fundNames.get(edge.fund) ?? edge.fund),
    edge.financialYear,
  ];
  return parts.flatMap((part) => (part ? [part] : []));
}

/** "NHS Camden CCG commissions GP services from Providers of GP services (joint)". A proposal begins with its status. */
export function edgeSentence(record: NetworkRecord, edge: Edge): string {
  const [source, target] = [subjectName(record, edge.source), bodyLabel(record, edge.target)];
  const label = findEdgeType(edge.type)?.label ?? edge.type;
  const service = edgeServiceName(record, edge.service);
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
function subjectName(record: NetworkRecord, id: string): string {
  const name = bodyLabel(record, id);
  return record.bodiesById.get(id)?.collective ? `The group “${name}”` : name;
}

export function edgeServiceName({ services }: NetworkRecord, id: string | null): string | null {
  return id === null ? null : (services.find((service) => service.id === id)?.name ?? id);
}

/** 3850000000 → £3,850,000,000. */
export function formatAmount(amount: number): string {
  const sign = amount < 0 ? "−" : "";
  return `${sign}£${Math.abs(amount).toLocaleString("en-GB", { maximumFractionDigits: 2 })}`;
}
