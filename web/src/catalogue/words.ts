// The words that pages use, each with what it means and a name to point at: those of the catalogue in its own words, and the few that it lacks.

import { catalogue } from "../generated/catalogue.ts";
import { capitalise, enumLabel } from "./labels.ts";
import { statusLabel } from "./statuses.ts";

export interface GlossaryWord {
  /** The anchor on the page of words. */
  readonly id: string;
  readonly word: string;
  readonly meaning: string;
  /** Other ways in which it is written. */
  readonly also?: readonly string[];
}

export interface GlossaryPart {
  readonly title: string;
  readonly words: readonly GlossaryWord[];
}

/** A value of an enum of the API, with what the schema says of it. */
export interface EnumWord {
  readonly name: string;
  readonly description?: string | null;
}

/** Lists of the schema that the catalogue of the pages does not have. */
export interface SchemaWords {
  readonly outcomes: readonly EnumWord[];
  readonly decisions: readonly EnumWord[];
  readonly forms: readonly EnumWord[];
}

const pageWords: readonly GlossaryWord[] = [
  {
    id: "commission",
    word: "Commission",
    meaning:
      "To plan a service, choose who provides it and pay for it. The body that commissions a service is its commissioner. Who treats people is the provider.",
    also: ["commissioner", "commissioning"],
  },
  {
    id: "body",
    word: "Body",
    meaning:
      "An organisation, office or committee, or a named group of them: a council, a CCG, the Mayor of London, a joint committee.",
  },
  {
    id: "link",
    word: "Link",
    meaning:
      "What one body is to another, with its dates and documents: it commissions a service from it, pools money with it, covers its area, is a member of it.",
  },
  {
    id: "document",
    word: "Document",
    meaning: "A source: a law, a paper of a meeting, a page, an article or a list. Every link names at least one.",
  },
  {
    id: "place",
    word: "Place",
    meaning: "One of the 32 London boroughs, or the City of London.",
  },
  {
    id: "certain",
    word: "Certain",
    meaning: "A source puts it in being before or on the day, and on or after it.",
  },
  {
    id: "possible",
    word: "Possible",
    meaning:
      "Nothing rules it out on the day, and no source says that it still held, or already did. It is marked wherever it stands.",
    also: ["possibly"],
  },
  {
    id: "not-on-record",
    word: "Not on record",
    meaning: "No source that was read gives it. It does not mean no.",
    also: ["not established", "no source gives the day"],
  },
  {
    id: "proposal",
    word: "Proposal",
    meaning:
      "A change that somebody asked for or set out. It is not a fact until a source says that it was carried out, and it never looks like one here.",
  },
  {
    id: "outcome",
    word: "Outcome",
    meaning: "What became of a proposal.",
  },
  {
    id: "succession",
    word: "Succession",
    meaning: "The functions of a body passed to another: it was merged, split, renamed or replaced.",
    also: ["succeeded by", "successor", "predecessor"],
  },
  {
    id: "day-of-the-data",
    word: "Day of the data",
    meaning: "The day on which the record was last revised. Nothing is certain after it.",
  },
  {
    id: "provider",
    word: "Provider",
    meaning:
      "Who provides a service: an NHS trust, a practice, a company or a charity. Where no source names a single one, the providers of the service stand together as one body.",
  },
  {
    id: "together",
    word: "As one of a group",
    meaning: "A body commissions through a named group, of which it is a part, such as all CCGs of an area.",
  },
];

const initialWords: readonly GlossaryWord[] = [
  {
    id: "bcf",
    word: "BCF",
    meaning:
      "Better Care Fund: money of the NHS and councils that is pooled in each place for health and social care, by financial year.",
    also: ["Better Care Fund"],
  },
  {
    id: "gla",
    word: "GLA",
    meaning: "Greater London Authority: the Mayor of London and the London Assembly.",
    also: ["Greater London Authority"],
  },
  {
    id: "hwb",
    word: "HWB",
    meaning:
      "Health and wellbeing board: a council committee on which councillors, health commissioners and Healthwatch plan together.",
    also: ["health and wellbeing board"],
  },
  {
    id: "section-75",
    word: "Section 75",
    meaning:
      "Section 75 of the National Health Service Act 2006: NHS bodies and councils can pool money, and act for each other.",
  },
  {
    id: "nhs",
    word: "NHS",
    meaning: "National Health Service.",
  },
  {
    id: "gp",
    word: "GP",
    meaning: "General practitioner: a family doctor.",
  },
  {
    id: "ods-code",
    word: "ODS code",
    meaning:
      "The code of the NHS Organisation Data Service for a body. Successors can have the code of a body before them.",
  },
  {
    id: "gss-code",
    word: "GSS code",
    meaning: "The code of the Office for National Statistics for an area.",
  },
  {
    id: "api",
    word: "API",
    meaning: "Application programming interface: the address at which programs ask the same questions as these pages.",
  },
  {
    id: "csv",
    word: "CSV",
    meaning: "Comma-separated values: a table as plain text, which every spreadsheet opens.",
  },
];

/** All parts of the glossary, each in the order of its words. */
export function glossaryParts({ outcomes, decisions, forms }: SchemaWords): readonly GlossaryPart[] {
  return [
    { title: "What pages say", words: pageWords },
    {
      title: "Kinds of body",
      words: sortWords([
        ...initialWords.filter(({ id }) => bodyInitials.includes(id)),
        ...catalogue.kinds.map(({ name, label, description }) => ({
          id: kindAnchor(name),
          word: capitalise(label),
          meaning: description,
        })),
      ]),
    },
    {
      title: "Abbreviations",
      words: sortWords(initialWords.filter(({ id }) => !bodyInitials.includes(id))),
    },
    {
      title: "Links",
      words: catalogue.edgeTypes.map(({ label, inverse, description }) => ({
        id: slug(label),
        word: capitalise(label),
        meaning: description,
        ...(inverse === label ? {} : { also: [inverse] }),
      })),
    },
    { title: "How a body commissions", words: enumWords(catalogue.modes) },
    {
      title: "What a link is",
      words: catalogue.statuses.map(({ name, description }) => ({
        id: enumAnchor(name),
        word: capitalise(statusLabel(name)),
        meaning: description,
      })),
    },
    { title: "What became of a proposal", words: enumWords(outcomes, "outcome-") },
    { title: "Where a body stands on a proposal", words: enumWords(catalogue.stances) },
    {
      title: "How an approval was given",
      words: [...enumWords(forms, "approval-"), ...enumWords(decisions, "decision-")],
    },
    { title: "How sure the record is of a link", words: enumWords(catalogue.confidences, "confidence-") },
  ];
}

const bodyInitials: readonly string[] = ["hwb", "gla"];

function enumWords(values: readonly EnumWord[], prefix = ""): readonly GlossaryWord[] {
  return values.map(({ name, description }) => ({
    id: `${prefix}${enumAnchor(name)}`,
    word: capitalise(enumLabel(name)),
    meaning: description ?? "",
  }));
}

function sortWords(words: readonly GlossaryWord[]): readonly GlossaryWord[] {
  return words.toSorted((a, b) => a.word.localeCompare(b.word, "en-GB"));
}

/** A commission is a body too. */
function kindAnchor(kind: string): string {
  const anchor = enumAnchor(kind);
  return pageWords.some(({ id }) => id === anchor) ? `kind-${anchor}` : anchor;
}

/** GREATER_INVOLVEMENT → greater-involvement */
export function enumAnchor(name: string): string {
  return name.toLowerCase().replaceAll("_", "-");
}

function slug(label: string): string {
  return label.replaceAll(" ", "-");
}
