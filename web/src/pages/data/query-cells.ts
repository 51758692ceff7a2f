// The cells of an answer: which of them lead to a page.

import {
  bodyAddress,
  documentAddress,
  fundAddress,
  lawAddress,
  linkAddress,
  personAddress,
  proposalAddress,
  serviceAddress,
} from "../../addresses/thing-address.ts";
import { fieldLabel } from "../../catalogue/labels.ts";

/** The last name but `id` in the path of a column says what thing it is. */
const things: readonly (readonly [RegExp, (id: string) => string])[] = [
  [
    /(^|\.)(body|bodies|source|target|viaGroup|place|places|proposedBy|addressedTo|nodes?\.body|causedBy)(\.id)?$/i,
    bodyAddress,
  ],
  [/(^|\.)(edge|edgeId|edges)(\.id)?$/i, linkAddress],
  [/(^|\.)(service|services|ofService)(\.id)?$/i, serviceAddress],
  [/(^|\.)(documents?|evidence)\.id$/i, documentAddress],
  [/(^|\.)(legalBasis|instruments?)\.id$/i, lawAddress],
  [/(^|\.)proposals?(\.id)?$/i, proposalAddress],
  [/(^|\.)(funds?|ofFund)\.id$/i, fundAddress],
  [/(^|\.)(person|people)\.id$/i, personAddress],
];

/** An id, and not a name or a list of them. */
const idForm = /^[a-z0-9][a-z0-9:._-]*$/;

/** The address that a cell leads to: of a thing by its id, or on the web. Null for any other. */
export function cellAddress(column: string, cell: string): string | null {
  if (/^https?:\/\/\S+$/.test(cell)) {
    return cell;
  }
  const [, address] = idForm.test(cell) ? (things.find(([form]) => form.test(column)) ?? []) : [];
  return address ? address(cell) : null;
}

/** `responsible.body.name` → responsible body name */
export function columnHeading(column: string): string {
  return column.split(".").map(fieldLabel).join(" ");
}
