// A note with the ids that it names: each is the name of its thing, which leads to the page of the thing.

import { bodyAddress, documentAddress, linkAddress, proposalAddress } from "../addresses/thing-address.ts";
import { formatDay } from "../dates/days.ts";
import { linkSentence } from "./link-words.ts";
import type { RecordIndex } from "./record-index.ts";

/** Words, and where they are the name of something, its page. */
export interface NotePart {
  readonly words: string;
  readonly path?: string;
}

/** Words with a hyphen or a colon within them may be ids, or days. */
const idPattern = /[a-z0-9]+(?:[-:][a-z0-9]+)+/g;

export function noteParts(record: RecordIndex, note: string | null): readonly NotePart[] {
  if (note === null) {
    return [];
  }
  const parts: NotePart[] = [];
  let end = 0;
  for (const { 0: id, index } of note.matchAll(idPattern)) {
    const named = nameId(record, id);
    if (named) {
      parts.push({ words: note.slice(end, index) }, named);
      end = index + id.length;
    }
  }
  return [...parts, { words: note.slice(end) }].filter(({ words }) => words !== "");
}

function nameId(record: RecordIndex, id: string): NotePart | null {
  if (/^\d{4}-\d\d-\d\d$/.test(id)) {
    return { words: formatDay(id) };
  }
  const document = record.documents.get(id);
  if (document) {
    return { words: `“${document.title}”`, path: documentAddress(id) };
  }
  const link = record.links.get(id);
  if (link) {
    return { words: linkSentence(record, link), path: linkAddress(id) };
  }
  const body = record.bodies.get(id);
  if (body) {
    return { words: body.name, path: bodyAddress(id) };
  }
  const proposal = record.proposals.get(id);
  return proposal === undefined ? null : { words: `“${proposal}”`, path: proposalAddress(id) };
}
