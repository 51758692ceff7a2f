/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What an approval is. */
export type ApprovalForm =
  /** A decision of one day about a plan or an arrangement. The period of the edge is the period of the plan. */
  | 'DECISION'
  /** A standing power: who must approve what, from when to when. */
  | 'POWER';

/** What sort of organisation, office, committee or group a body is. */
export type BodyKind =
  /** An elected assembly that holds an executive to account. */
  | 'ASSEMBLY'
  /** One of the 32 London boroughs, which buy social care and, since 2013, public health. */
  | 'BOROUGH'
  /** A clinical commissioning group: general practices that bought most hospital and community care for their area from April 2013 to June 2022. */
  | 'CCG'
  /** A named set of bodies of one kind, such as `London boroughs`, for sources that refer to all of them at once. */
  | 'COLLECTIVE'
  /** An inquiry or commission set up to report on health in London. */
  | 'COMMISSION'
  /** An office that one elected person holds, such as the Mayor of London. */
  | 'ELECTED_OFFICE'
  /** A department of state, or a unit within one. */
  | 'GOVERNMENT_DEPARTMENT'
  /** A council committee on which councillors, health commissioners and Healthwatch plan together. Statutory since April 2013. */
  | 'HEALTH_AND_WELLBEING_BOARD'
  /** An integrated care board, which took over the work of the clinical commissioning groups in July 2022. */
  | 'ICB'
  /** A committee of two or more bodies, or committees of several bodies that meet as one. */
  | 'JOINT_COMMITTEE'
  /** A local authority that is not a London borough: the City of London Corporation, and councils outside London. */
  | 'LOCAL_AUTHORITY'
  /** A body with a remit for all England, such as NHS England or Public Health England. */
  | 'NATIONAL_BODY'
  /** A body of no other kind in this list. */
  | 'OTHER'
  /** A partnership, board or shared service that is not a committee with powers of its own. */
  | 'PARTNERSHIP'
  /** A primary care trust, which bought nearly all local health services until March 2013. */
  | 'PCT'
  /** A group of primary care trusts under one management in their last years. */
  | 'PCT_CLUSTER'
  /** A political party, where it is a party to a proposal. */
  | 'POLITICAL_PARTY'
  /** The providers of a service taken together, where no source names a single one. */
  | 'PROVIDER_GROUP'
  /** A part of a national body that acts for a region or an area. */
  | 'REGIONAL_OFFICE'
  /** A code under which an integrated care board reports on the place of a former clinical commissioning group. Not a statutory body. */
  | 'REPORTING_ENTITY'
  /** A body that speaks for its members, such as London Councils or the NHS Confederation. */
  | 'REPRESENTATIVE_BODY'
  /** A sustainability and transformation partnership, later called an integrated care system: a footprint for planning, not a legal body. The planning guidance of 22 December 2015 asked for them. */
  | 'STP'
  /** An authority for a whole city region, such as the Greater London Authority. */
  | 'STRATEGIC_AUTHORITY'
  /** A strategic health authority, which managed the primary care trusts of a region until March 2013. */
  | 'STRATEGIC_HEALTH_AUTHORITY'
  /** An NHS trust or foundation trust, which provides services. */
  | 'TRUST';

/** How sure it is, on a day, that a body exists or that an edge holds. */
export type Certainty =
  /** A source puts it in being on or before the day, and on or after the day. */
  | 'CERTAIN'
  /** Nothing rules it out on the day, and no source says that it still held, or already held. */
  | 'POSSIBLE';

/** How confident the record is of something that it states. */
export type Confidence =
  /** A source states it. */
  | 'HIGH'
  /** Weak or inferred. */
  | 'LOW'
  /** A source states it indirectly or in part, or it is dated by inference. */
  | 'MEDIUM';

/** What was decided about a plan or an arrangement. */
export type Decision =
  /** It was approved, with or without conditions. */
  | 'APPROVED'
  /** A decision was requested or expected. Whether it was taken is not on record. */
  | 'ASKED'
  /** It was assessed or considered, and neither approved nor refused. */
  | 'ASSESSED'
  /** It was put on hold. */
  | 'PAUSED'
  /** It was refused. */
  | 'REFUSED';

/** How two bodies, a body and a proposal, or a person and a body are connected. */
export type EdgeType =
  /** A body has to approve, or has decided on, another body's plan or arrangement. */
  | 'APPROVES'
  /** A body plans and pays for a service that another body, or a group of providers, provides. */
  | 'COMMISSIONS'
  /** A body serves the area of a local authority. */
  | 'COVERS'
  /** A person held a post in a body, or spoke for it. */
  | 'HOLDS_POST'
  /** A body is a member of a joint committee. */
  | 'JOINT_COMMITTEE'
  /** A body is a member of a board, a partnership or an association. */
  | 'MEMBER_OF'
  /** A body oversees or scrutinises another, or holds it to account. */
  | 'OVERSEES'
  /** A body is a part of another, or belongs to a named group of bodies. */
  | 'PART_OF'
  /** Two bodies put money into one fund, or one takes part in the other's. It has no direction. */
  | 'POOLS_WITH'
  /** A body speaks for another. */
  | 'REPRESENTS'
  /** A body's functions passed to another body. The start of the edge is the day. */
  | 'SUCCEEDED_BY'
  /** A body made a proposal, backed it, opposed it or spoke about it. */
  | 'TAKES_POSITION';

/** Whether a body exists or existed. */
export type Existence =
  /** A name for a group of bodies, not a body of its own. */
  | 'GROUP'
  /** A body that was only ever proposed. */
  | 'PROPOSED'
  /** A body that exists or existed. */
  | 'REAL';

/** The arrangement under which a body commissions a service. */
export type Mode =
  /** Not itself: it remains accountable while other bodies commission, together with it or under its delegation. Their own edges say which. */
  | 'ACCOUNTABLE'
  /** Under powers that another body has delegated to it and remains accountable for. */
  | 'DELEGATED'
  /** With a say in the decisions of the body that commissions. */
  | 'GREATER_INVOLVEMENT'
  /** Together with another body, each keeping its own powers. */
  | 'JOINT'
  /** On behalf of other commissioners as well as itself. */
  | 'LEAD'
  /** Alone, in its own right. */
  | 'SOLE';

/** A moment to compare: a day, and what counts as fact on it. */
export type MomentInput = {
  /** Whether what is certain on the day counts, what is only possible, or both. */
  readonly certainty?: ReadonlyArray<Certainty>;
  /** The day; null for the whole record at once. */
  readonly on?: string | null | undefined;
  /** The ids of proposals that are taken as granted: their edges count too, on any day. */
  readonly proposals?: ReadonlyArray<string>;
  /** The statuses that count. */
  readonly statuses?: ReadonlyArray<Status>;
};

/** What became of a proposal. */
export type ProposalOutcome =
  /** It was carried out as proposed. */
  | 'GRANTED'
  /** It can no longer be carried out, because a body that it needs has ended. */
  | 'LAPSED'
  /** No source that was read gives the outcome. */
  | 'NOT_ESTABLISHED'
  /** It is still being considered. */
  | 'OPEN'
  /** A part of it was carried out, or something like it. */
  | 'PARTLY_GRANTED'
  /** It was refused. */
  | 'REFUSED';

/** The position of a body on a proposal. */
export type Stance =
  /** Opposed it. */
  | 'OPPOSES'
  /** Made the proposal. */
  | 'PROPOSES'
  /** Responded to it without taking a side. */
  | 'RESPONDS'
  /** Made a statement that bears on it. */
  | 'STATES'
  /** Supported it. */
  | 'SUPPORTS';

/** Whether something is in force, proposed or ended. Only IN_FORCE is a fact about how things are or were; a proposal is never drawn as a fact. */
export type Status =
  /** Allowed by law. Whether it was done is not on record. */
  | 'ALLOWED'
  /** Requested by somebody without the power to do it. */
  | 'CALLED_FOR'
  /** Put out to public consultation. */
  | 'CONSULTED'
  /** Was in force and has ended, on a day that no source gives. */
  | 'ENDED'
  /** In force during its period, whether or not that period is over. */
  | 'IN_FORCE'
  /** Proposed by somebody with the power to do it, or set out in a plan, and not established as done. */
  | 'PROPOSED'
  /** Proposed and rejected. */
  | 'REJECTED';

/** What sort of thing a search found. */
export type ThingType =
  /** An organisation, office or committee, or a named group of them. */
  | 'BODY'
  /** A source. */
  | 'DOCUMENT'
  /** A pooled budget, or another arrangement by which money moves between bodies. */
  | 'FUND'
  /** A provision of an act, an order or regulations. */
  | 'LEGAL_INSTRUMENT'
  /** Somebody who held a post in a body or spoke for it. */
  | 'PERSON'
  /** A change that somebody proposed. */
  | 'PROPOSAL'
  /** A kind of care, or a function. */
  | 'SERVICE';

export type AreaFundsQueryVariables = Exact<{
  id: string;
}>;


export type AreaFundsQuery = { readonly funds: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null, readonly amounts: ReadonlyArray<{ readonly id: string, readonly amountGbp: number | null, readonly amountType: string | null, readonly financialYear: string | null, readonly contributorStated: string | null, readonly partiesStated: string | null, readonly status: Status, readonly note: string | null, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }> }> }> };

export type BodyQueryVariables = Exact<{
  id: string;
}>;


export type BodyQuery = { readonly bodies: ReadonlyArray<{ readonly form: string | null, readonly remit: string | null, readonly note: string | null, readonly otherCodes: ReadonlyArray<string>, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }>, readonly postHoldersConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string }, readonly properties: { readonly id: string, readonly post: string, readonly validFromStated: string | null, readonly validToStated: string | null, readonly seenOnStated: string | null, readonly possibleTo: string, readonly note: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }> } }> }, readonly fundsHere: ReadonlyArray<{ readonly id: string }>, readonly proposalsMade: ReadonlyArray<{ readonly id: string }>, readonly proposalsReceived: ReadonlyArray<{ readonly id: string }>, readonly positionsConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly properties: { readonly id: string, readonly stance: Stance, readonly statedOnStated: string | null, readonly paraphrase: string | null } }> }, readonly claims: ReadonlyArray<{ readonly id: string, readonly paraphrase: string | null, readonly locator: string | null, readonly disputed: boolean, readonly confidence: Confidence, readonly note: string | null, readonly document: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null } | null }> }> };

export type CommissionsQueryVariables = Exact<{
  body: string;
  on: string;
}>;


export type CommissionsQuery = { readonly commissionsOn: { readonly notEstablished: ReadonlyArray<string>, readonly commissions: ReadonlyArray<{ readonly edge: string, readonly certainty: Certainty, readonly certainFrom: string | null, readonly certainTo: string | null, readonly mode: Mode | null, readonly legalBasisStated: string | null, readonly service: { readonly id: string, readonly name: string }, readonly viaGroup: { readonly id: string, readonly name: string } | null, readonly together: ReadonlyArray<{ readonly id: string }>, readonly accountable: ReadonlyArray<{ readonly id: string }>, readonly legalBasis: { readonly title: string, readonly provision: string | null } | null }> } };

export type CompareQueryVariables = Exact<{
  before: MomentInput;
  after: MomentInput;
}>;


export type CompareQuery = { readonly compare: { readonly bodiesAdded: ReadonlyArray<{ readonly cause: string, readonly body: { readonly id: string } }>, readonly bodiesRemoved: ReadonlyArray<{ readonly cause: string, readonly body: { readonly id: string } }>, readonly edgesAdded: ReadonlyArray<{ readonly cause: string, readonly edge: { readonly id: string } }>, readonly edgesRemoved: ReadonlyArray<{ readonly cause: string, readonly edge: { readonly id: string } }>, readonly edgesChanged: ReadonlyArray<{ readonly cause: string, readonly edge: { readonly id: string }, readonly before: { readonly id: string } | null }> } };

export type DocumentsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type DocumentsQuery = { readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }> };

export type EdgeQueryVariables = Exact<{
  id: string;
}>;


export type EdgeQuery = { readonly edge: { readonly legalBasisStated: string | null, readonly note: string | null, readonly instrument: { readonly id: string, readonly title: string, readonly kind: string | null, readonly citation: string | null, readonly provision: string | null, readonly allows: string | null, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }> } | null, readonly ofFund: { readonly id: string, readonly name: string, readonly note: string | null, readonly amounts: ReadonlyArray<{ readonly id: string, readonly amountGbp: number | null, readonly amountType: string | null, readonly financialYear: string | null, readonly contributorStated: string | null, readonly partiesStated: string | null, readonly status: Status, readonly note: string | null, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }> }> } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly paraphrase: string | null, readonly locator: string | null, readonly disputed: boolean, readonly confidence: Confidence, readonly note: string | null, readonly document: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null } | null }>, readonly facts: ReadonlyArray<{ readonly name: string, readonly description: string, readonly value: string }> } | null };

export type EdgeTypeFactsFragment = { readonly facts: ReadonlyArray<{ readonly name: string, readonly description: string, readonly value: string }> };

export type CitedDocumentFragment = { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null };

export type ClaimDetailsFragment = { readonly id: string, readonly paraphrase: string | null, readonly locator: string | null, readonly disputed: boolean, readonly confidence: Confidence, readonly note: string | null, readonly document: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null } | null };

export type LegalBasisFragment = { readonly id: string, readonly title: string, readonly kind: string | null, readonly citation: string | null, readonly provision: string | null, readonly allows: string | null, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }> };

export type WholeFundFragment = { readonly id: string, readonly name: string, readonly note: string | null, readonly amounts: ReadonlyArray<{ readonly id: string, readonly amountGbp: number | null, readonly amountType: string | null, readonly financialYear: string | null, readonly contributorStated: string | null, readonly partiesStated: string | null, readonly status: Status, readonly note: string | null, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }> }> };

export type EdgesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type EdgesQuery = { readonly edges: ReadonlyArray<{ readonly id: string, readonly ofFund: { readonly name: string } | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly description: string, readonly value: string }> }> };

export type FundNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type FundNamesQuery = { readonly funds: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  edgeTypes?: ReadonlyArray<EdgeType> | EdgeType | null | undefined;
  statuses: ReadonlyArray<Status> | Status;
  certainty?: ReadonlyArray<Certainty> | Certainty | null | undefined;
  on: string;
  maxHops: number;
}>;


export type PathsQuery = { readonly paths: ReadonlyArray<{ readonly length: number, readonly bodies: ReadonlyArray<{ readonly id: string }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: EdgeType, readonly source: string, readonly target: string, readonly status: Status, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }> }> }> };

export type ProposalQueryVariables = Exact<{
  id: string;
}>;


export type ProposalQuery = { readonly proposals: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: Status, readonly statusStated: string | null, readonly wouldCreate: EdgeType | null, readonly wouldCreateStated: string | null, readonly fromStated: string | null, readonly toStated: string | null, readonly serviceStated: string | null, readonly proposedByStated: string | null, readonly addressedToStated: string | null, readonly firstSeenStated: string | null, readonly madeOnStated: string | null, readonly lastHeardOf: string | null, readonly openTo: string, readonly outcome: ProposalOutcome, readonly outcomeStated: string | null, readonly outcomeEdge: string | null, readonly outcomeOnStated: string | null, readonly confidence: Confidence, readonly note: string | null, readonly proposedBy: ReadonlyArray<{ readonly id: string }>, readonly addressedTo: ReadonlyArray<{ readonly id: string }>, readonly services: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }>, readonly outcomeDocuments: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }>, readonly positionsOfConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly properties: { readonly id: string, readonly stance: Stance, readonly statedOnStated: string | null, readonly paraphrase: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }> } }> }, readonly claims: ReadonlyArray<{ readonly id: string, readonly paraphrase: string | null, readonly locator: string | null, readonly disputed: boolean, readonly confidence: Confidence, readonly note: string | null, readonly document: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null } | null }> }> };

export type ProposalDatesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProposalDatesQuery = { readonly proposals: ReadonlyArray<{ readonly id: string, readonly firstSeenStated: string | null, readonly outcomeOnStated: string | null }> };

export type RecordQueryVariables = Exact<{
  statuses: ReadonlyArray<Status> | Status;
}>;


export type RecordQuery = { readonly network: { readonly truncated: boolean, readonly dataVersion: string, readonly nodes: ReadonlyArray<{ readonly body: { readonly id: string, readonly name: string, readonly officialName: string | null, readonly aliases: ReadonlyArray<string>, readonly kind: BodyKind, readonly collective: boolean, readonly existence: Existence, readonly odsCode: string | null, readonly gssCode: string | null, readonly tileAbbreviation: string | null, readonly tileColumn: number | null, readonly tileRow: number | null, readonly validFrom: string | null, readonly validTo: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly possibleFrom: string, readonly possibleTo: string, readonly startKnown: boolean, readonly endKnown: boolean, readonly validFromStated: string | null, readonly validToStated: string | null, readonly seenOnStated: string | null } }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: EdgeType, readonly source: string, readonly target: string, readonly status: Status, readonly service: string | null, readonly mode: Mode | null, readonly subject: string | null, readonly fund: string | null, readonly financialYear: string | null, readonly amountGbp: number | null, readonly validFrom: string | null, readonly validTo: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly possibleFrom: string, readonly possibleTo: string, readonly startKnown: boolean, readonly endKnown: boolean, readonly validFromStated: string | null, readonly validToStated: string | null, readonly seenOnStated: string | null, readonly proposal: string | null, readonly confidence: Confidence, readonly documentIds: ReadonlyArray<string> }> }, readonly datasets: ReadonlyArray<{ readonly name: string, readonly dataVersion: string, readonly dataDate: string, readonly attribution: string, readonly licence: string }>, readonly services: ReadonlyArray<{ readonly id: string, readonly name: string, readonly parent: { readonly id: string } | null }>, readonly proposals: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: Status, readonly wouldCreate: EdgeType | null, readonly firstSeen: string | null, readonly lastHeardOf: string | null, readonly openFrom: string, readonly openTo: string, readonly outcome: ProposalOutcome, readonly outcomeOn: string | null }> };

export type SearchQueryVariables = Exact<{
  text: string;
  types?: ReadonlyArray<ThingType> | ThingType | null | undefined;
  floor: number;
}>;


export type SearchQuery = { readonly search: ReadonlyArray<{ readonly type: ThingType, readonly thingId: string, readonly name: string, readonly score: number, readonly matchedOn: string, readonly document: { readonly url: string | null } | null, readonly instrument: { readonly documents: ReadonlyArray<{ readonly url: string | null }> } | null, readonly fund: { readonly places: ReadonlyArray<{ readonly id: string }> } | null, readonly person: { readonly posts: ReadonlyArray<{ readonly id: string }> } | null }> };

export type WhoQueryVariables = Exact<{
  service: string;
  place: string;
  on: string;
}>;


export type WhoQuery = { readonly whoCommissions: { readonly on: string, readonly notEstablished: ReadonlyArray<string>, readonly service: { readonly id: string, readonly name: string }, readonly place: { readonly id: string, readonly name: string }, readonly responsible: ReadonlyArray<{ readonly edge: string, readonly certainty: Certainty, readonly subject: string | null, readonly mode: Mode | null, readonly financialYear: string | null, readonly amountGbp: number | null, readonly form: ApprovalForm | null, readonly decided: Decision | null, readonly decidedOn: string | null, readonly legalBasisStated: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly possibleFrom: string, readonly possibleTo: string, readonly validFromStated: string | null, readonly validToStated: string | null, readonly seenOnStated: string | null, readonly startKnown: boolean, readonly confidence: Confidence, readonly note: string | null, readonly body: { readonly id: string, readonly name: string }, readonly viaGroup: { readonly id: string, readonly name: string } | null, readonly service: { readonly id: string, readonly name: string } | null, readonly fund: { readonly id: string, readonly name: string } | null, readonly legalBasis: { readonly title: string, readonly provision: string | null } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }> }>, readonly possiblyResponsible: ReadonlyArray<{ readonly edge: string, readonly certainty: Certainty, readonly subject: string | null, readonly mode: Mode | null, readonly financialYear: string | null, readonly amountGbp: number | null, readonly form: ApprovalForm | null, readonly decided: Decision | null, readonly decidedOn: string | null, readonly legalBasisStated: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly possibleFrom: string, readonly possibleTo: string, readonly validFromStated: string | null, readonly validToStated: string | null, readonly seenOnStated: string | null, readonly startKnown: boolean, readonly confidence: Confidence, readonly note: string | null, readonly body: { readonly id: string, readonly name: string }, readonly viaGroup: { readonly id: string, readonly name: string } | null, readonly service: { readonly id: string, readonly name: string } | null, readonly fund: { readonly id: string, readonly name: string } | null, readonly legalBasis: { readonly title: string, readonly provision: string | null } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }> }>, readonly accountable: ReadonlyArray<{ readonly edge: string, readonly certainty: Certainty, readonly subject: string | null, readonly mode: Mode | null, readonly financialYear: string | null, readonly amountGbp: number | null, readonly form: ApprovalForm | null, readonly decided: Decision | null, readonly decidedOn: string | null, readonly legalBasisStated: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly possibleFrom: string, readonly possibleTo: string, readonly validFromStated: string | null, readonly validToStated: string | null, readonly seenOnStated: string | null, readonly startKnown: boolean, readonly confidence: Confidence, readonly note: string | null, readonly body: { readonly id: string, readonly name: string }, readonly viaGroup: { readonly id: string, readonly name: string } | null, readonly service: { readonly id: string, readonly name: string } | null, readonly fund: { readonly id: string, readonly name: string } | null, readonly legalBasis: { readonly title: string, readonly provision: string | null } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }> }>, readonly approvers: ReadonlyArray<{ readonly edge: string, readonly certainty: Certainty, readonly subject: string | null, readonly mode: Mode | null, readonly financialYear: string | null, readonly amountGbp: number | null, readonly form: ApprovalForm | null, readonly decided: Decision | null, readonly decidedOn: string | null, readonly legalBasisStated: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly possibleFrom: string, readonly possibleTo: string, readonly validFromStated: string | null, readonly validToStated: string | null, readonly seenOnStated: string | null, readonly startKnown: boolean, readonly confidence: Confidence, readonly note: string | null, readonly body: { readonly id: string, readonly name: string }, readonly viaGroup: { readonly id: string, readonly name: string } | null, readonly service: { readonly id: string, readonly name: string } | null, readonly fund: { readonly id: string, readonly name: string } | null, readonly legalBasis: { readonly title: string, readonly provision: string | null } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }> }>, readonly pools: ReadonlyArray<{ readonly edge: string, readonly certainty: Certainty, readonly subject: string | null, readonly mode: Mode | null, readonly financialYear: string | null, readonly amountGbp: number | null, readonly form: ApprovalForm | null, readonly decided: Decision | null, readonly decidedOn: string | null, readonly legalBasisStated: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly possibleFrom: string, readonly possibleTo: string, readonly validFromStated: string | null, readonly validToStated: string | null, readonly seenOnStated: string | null, readonly startKnown: boolean, readonly confidence: Confidence, readonly note: string | null, readonly body: { readonly id: string, readonly name: string }, readonly viaGroup: { readonly id: string, readonly name: string } | null, readonly service: { readonly id: string, readonly name: string } | null, readonly fund: { readonly id: string, readonly name: string } | null, readonly legalBasis: { readonly title: string, readonly provision: string | null } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }> }>, readonly proposals: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: Status }>, readonly basis: { readonly sentence: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }> } } };

export type PartFragment = { readonly edge: string, readonly certainty: Certainty, readonly subject: string | null, readonly mode: Mode | null, readonly financialYear: string | null, readonly amountGbp: number | null, readonly form: ApprovalForm | null, readonly decided: Decision | null, readonly decidedOn: string | null, readonly legalBasisStated: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly possibleFrom: string, readonly possibleTo: string, readonly validFromStated: string | null, readonly validToStated: string | null, readonly seenOnStated: string | null, readonly startKnown: boolean, readonly confidence: Confidence, readonly note: string | null, readonly body: { readonly id: string, readonly name: string }, readonly viaGroup: { readonly id: string, readonly name: string } | null, readonly service: { readonly id: string, readonly name: string } | null, readonly fund: { readonly id: string, readonly name: string } | null, readonly legalBasis: { readonly title: string, readonly provision: string | null } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }> };

export type DataDateQueryVariables = Exact<{ [key: string]: never; }>;


export type DataDateQuery = { readonly datasets: ReadonlyArray<{ readonly dataDate: string }> };

export type RootQueryVariables = Exact<{ [key: string]: never; }>;


export type RootQuery = { readonly datasets: ReadonlyArray<{ readonly name: string, readonly dataVersion: string, readonly dataDate: string, readonly attribution: string, readonly licence: string }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EdgeTypeFactsFragmentDoc = new TypedDocumentString(`
    fragment EdgeTypeFacts on NetworkEdge {
  facts {
    name
    description
    value
  }
}
    `, {"fragmentName":"EdgeTypeFacts"}) as unknown as TypedDocumentString<EdgeTypeFactsFragment, unknown>;
export const CitedDocumentFragmentDoc = new TypedDocumentString(`
    fragment CitedDocument on Document {
  id
  title
  publisher
  published
  url
}
    `, {"fragmentName":"CitedDocument"}) as unknown as TypedDocumentString<CitedDocumentFragment, unknown>;
export const ClaimDetailsFragmentDoc = new TypedDocumentString(`
    fragment ClaimDetails on Claim {
  id
  paraphrase
  locator
  disputed
  confidence
  note
  document {
    ...CitedDocument
  }
}
    fragment CitedDocument on Document {
  id
  title
  publisher
  published
  url
}`, {"fragmentName":"ClaimDetails"}) as unknown as TypedDocumentString<ClaimDetailsFragment, unknown>;
export const LegalBasisFragmentDoc = new TypedDocumentString(`
    fragment LegalBasis on LegalInstrument {
  id
  title
  kind
  citation
  provision
  allows
  documents {
    ...CitedDocument
  }
}
    fragment CitedDocument on Document {
  id
  title
  publisher
  published
  url
}`, {"fragmentName":"LegalBasis"}) as unknown as TypedDocumentString<LegalBasisFragment, unknown>;
export const WholeFundFragmentDoc = new TypedDocumentString(`
    fragment WholeFund on Fund {
  id
  name
  note
  amounts(sort: [{financialYear: ASC}, {id: ASC}], limit: 500) {
    id
    amountGbp
    amountType
    financialYear
    contributorStated
    partiesStated
    status
    note
    documents {
      ...CitedDocument
    }
  }
}
    fragment CitedDocument on Document {
  id
  title
  publisher
  published
  url
}`, {"fragmentName":"WholeFund"}) as unknown as TypedDocumentString<WholeFundFragment, unknown>;
export const PartFragmentDoc = new TypedDocumentString(`
    fragment Part on Responsibility {
  edge
  certainty
  body {
    id
    name
  }
  viaGroup {
    id
    name
  }
  service {
    id
    name
  }
  subject
  mode
  fund {
    id
    name
  }
  financialYear
  amountGbp
  form
  decided
  decidedOn
  legalBasis {
    title
    provision
  }
  legalBasisStated
  validFrom
  validTo
  certainFrom
  certainTo
  possibleFrom
  possibleTo
  validFromStated
  validToStated
  seenOnStated
  startKnown
  confidence
  note
  evidence {
    id
    title
    publisher
    published
    url
  }
}
    `, {"fragmentName":"Part"}) as unknown as TypedDocumentString<PartFragment, unknown>;
export const AreaFundsDocument = new TypedDocumentString(`
    query AreaFunds($id: ID!) {
  funds(where: {places: {some: {id: {eq: $id}}}}, limit: 500, sort: [{name: ASC}]) {
    ...WholeFund
  }
}
    fragment CitedDocument on Document {
  id
  title
  publisher
  published
  url
}
fragment WholeFund on Fund {
  id
  name
  note
  amounts(sort: [{financialYear: ASC}, {id: ASC}], limit: 500) {
    id
    amountGbp
    amountType
    financialYear
    contributorStated
    partiesStated
    status
    note
    documents {
      ...CitedDocument
    }
  }
}`) as unknown as TypedDocumentString<AreaFundsQuery, AreaFundsQueryVariables>;
export const BodyDocument = new TypedDocumentString(`
    query Body($id: ID!) {
  bodies(where: {id: {eq: $id}}) {
    form
    remit
    note
    otherCodes
    documents {
      ...CitedDocument
    }
    postHoldersConnection(sort: [{edge: {possibleFrom: ASC}}], first: 500) {
      edges {
        node {
          id
          name
        }
        properties {
          id
          post
          validFromStated
          validToStated
          seenOnStated
          possibleTo
          note
          evidence {
            ...CitedDocument
          }
        }
      }
    }
    fundsHere(limit: 500) {
      id
    }
    proposalsMade(limit: 500) {
      id
    }
    proposalsReceived(limit: 500) {
      id
    }
    positionsConnection(sort: [{edge: {statedOn: ASC}}], first: 500) {
      edges {
        node {
          id
        }
        properties {
          id
          stance
          statedOnStated
          paraphrase
        }
      }
    }
    claims(limit: 500, sort: [{id: ASC}]) {
      ...ClaimDetails
    }
  }
}
    fragment CitedDocument on Document {
  id
  title
  publisher
  published
  url
}
fragment ClaimDetails on Claim {
  id
  paraphrase
  locator
  disputed
  confidence
  note
  document {
    ...CitedDocument
  }
}`) as unknown as TypedDocumentString<BodyQuery, BodyQueryVariables>;
export const CommissionsDocument = new TypedDocumentString(`
    query Commissions($body: ID!, $on: Date!) {
  commissionsOn(body: $body, on: $on) {
    commissions {
      edge
      certainty
      certainFrom
      certainTo
      mode
      service {
        id
        name
      }
      viaGroup {
        id
        name
      }
      together {
        id
      }
      accountable {
        id
      }
      legalBasis {
        title
        provision
      }
      legalBasisStated
    }
    notEstablished
  }
}
    `) as unknown as TypedDocumentString<CommissionsQuery, CommissionsQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($before: MomentInput!, $after: MomentInput!) {
  compare(before: $before, after: $after) {
    bodiesAdded {
      cause
      body {
        id
      }
    }
    bodiesRemoved {
      cause
      body {
        id
      }
    }
    edgesAdded {
      cause
      edge {
        id
      }
    }
    edgesRemoved {
      cause
      edge {
        id
      }
    }
    edgesChanged {
      cause
      edge {
        id
      }
      before {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const DocumentsDocument = new TypedDocumentString(`
    query Documents($ids: [ID!]!) {
  documents(where: {id: {in: $ids}}, limit: 500, sort: [{id: ASC}]) {
    id
    title
    publisher
    published
    url
  }
}
    `) as unknown as TypedDocumentString<DocumentsQuery, DocumentsQueryVariables>;
export const EdgeDocument = new TypedDocumentString(`
    query Edge($id: ID!) {
  edge(id: $id) {
    ...EdgeTypeFacts
    legalBasisStated
    note
    instrument {
      ...LegalBasis
    }
    ofFund {
      ...WholeFund
    }
    evidence {
      ...CitedDocument
    }
    claims {
      ...ClaimDetails
    }
  }
}
    fragment EdgeTypeFacts on NetworkEdge {
  facts {
    name
    description
    value
  }
}
fragment CitedDocument on Document {
  id
  title
  publisher
  published
  url
}
fragment ClaimDetails on Claim {
  id
  paraphrase
  locator
  disputed
  confidence
  note
  document {
    ...CitedDocument
  }
}
fragment LegalBasis on LegalInstrument {
  id
  title
  kind
  citation
  provision
  allows
  documents {
    ...CitedDocument
  }
}
fragment WholeFund on Fund {
  id
  name
  note
  amounts(sort: [{financialYear: ASC}, {id: ASC}], limit: 500) {
    id
    amountGbp
    amountType
    financialYear
    contributorStated
    partiesStated
    status
    note
    documents {
      ...CitedDocument
    }
  }
}`) as unknown as TypedDocumentString<EdgeQuery, EdgeQueryVariables>;
export const EdgesDocument = new TypedDocumentString(`
    query Edges($ids: [ID!]!) {
  edges(ids: $ids) {
    id
    ...EdgeTypeFacts
    ofFund {
      name
    }
  }
}
    fragment EdgeTypeFacts on NetworkEdge {
  facts {
    name
    description
    value
  }
}`) as unknown as TypedDocumentString<EdgesQuery, EdgesQueryVariables>;
export const FundNamesDocument = new TypedDocumentString(`
    query FundNames {
  funds(limit: 500, sort: [{id: ASC}]) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<FundNamesQuery, FundNamesQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $edgeTypes: [EdgeType!], $statuses: [Status!]!, $certainty: [Certainty!], $on: Date!, $maxHops: Int!) {
  paths(
    from: $from
    to: $to
    edgeTypes: $edgeTypes
    statuses: $statuses
    certainty: $certainty
    on: $on
    maxHops: $maxHops
    first: 10
  ) {
    length
    bodies {
      id
    }
    edges {
      id
      type
      source
      target
      status
      evidence {
        id
        title
        publisher
        published
        url
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const ProposalDocument = new TypedDocumentString(`
    query Proposal($id: ID!) {
  proposals(where: {id: {eq: $id}}) {
    id
    title
    status
    statusStated
    wouldCreate
    wouldCreateStated
    fromStated
    toStated
    serviceStated
    proposedByStated
    addressedToStated
    firstSeenStated
    madeOnStated
    lastHeardOf
    openTo
    outcome
    outcomeStated
    outcomeEdge
    outcomeOnStated
    confidence
    note
    proposedBy {
      id
    }
    addressedTo {
      id
    }
    services {
      id
      name
    }
    documents {
      ...CitedDocument
    }
    outcomeDocuments {
      ...CitedDocument
    }
    positionsOfConnection(sort: [{edge: {statedOn: ASC}}], first: 500) {
      edges {
        node {
          id
        }
        properties {
          id
          stance
          statedOnStated
          paraphrase
          evidence {
            ...CitedDocument
          }
        }
      }
    }
    claims(limit: 500, sort: [{id: ASC}]) {
      ...ClaimDetails
    }
  }
}
    fragment CitedDocument on Document {
  id
  title
  publisher
  published
  url
}
fragment ClaimDetails on Claim {
  id
  paraphrase
  locator
  disputed
  confidence
  note
  document {
    ...CitedDocument
  }
}`) as unknown as TypedDocumentString<ProposalQuery, ProposalQueryVariables>;
export const ProposalDatesDocument = new TypedDocumentString(`
    query ProposalDates {
  proposals(limit: 500) {
    id
    firstSeenStated
    outcomeOnStated
  }
}
    `) as unknown as TypedDocumentString<ProposalDatesQuery, ProposalDatesQueryVariables>;
export const RecordDocument = new TypedDocumentString(`
    query Record($statuses: [Status!]!) {
  network(first: 20000, statuses: $statuses) {
    truncated
    dataVersion
    nodes {
      body {
        id
        name
        officialName
        aliases
        kind
        collective
        existence
        odsCode
        gssCode
        tileAbbreviation
        tileColumn
        tileRow
        validFrom
        validTo
        certainFrom
        certainTo
        possibleFrom
        possibleTo
        startKnown
        endKnown
        validFromStated
        validToStated
        seenOnStated
      }
    }
    edges {
      id
      type
      source
      target
      status
      service
      mode
      subject
      fund
      financialYear
      amountGbp
      validFrom
      validTo
      certainFrom
      certainTo
      possibleFrom
      possibleTo
      startKnown
      endKnown
      validFromStated
      validToStated
      seenOnStated
      proposal
      confidence
      documentIds
    }
  }
  datasets {
    name
    dataVersion
    dataDate
    attribution
    licence
  }
  services(limit: 500, sort: [{id: ASC}]) {
    id
    name
    parent {
      id
    }
  }
  proposals(limit: 500, sort: [{id: ASC}]) {
    id
    title
    status
    wouldCreate
    firstSeen
    lastHeardOf
    openFrom
    openTo
    outcome
    outcomeOn
  }
}
    `) as unknown as TypedDocumentString<RecordQuery, RecordQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $types: [ThingType!], $floor: Float!) {
  search(text: $text, types: $types, floor: $floor, first: 12) {
    type
    thingId
    name
    score
    matchedOn
    document {
      url
    }
    instrument {
      documents {
        url
      }
    }
    fund {
      places {
        id
      }
    }
    person {
      posts {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const WhoDocument = new TypedDocumentString(`
    query Who($service: ID!, $place: ID!, $on: Date!) {
  whoCommissions(service: $service, place: $place, on: $on) {
    on
    service {
      id
      name
    }
    place {
      id
      name
    }
    responsible {
      ...Part
    }
    possiblyResponsible {
      ...Part
    }
    accountable {
      ...Part
    }
    approvers {
      ...Part
    }
    pools {
      ...Part
    }
    proposals {
      id
      title
      status
    }
    notEstablished
    basis {
      sentence
      evidence {
        id
        title
        publisher
        published
        url
      }
    }
  }
}
    fragment Part on Responsibility {
  edge
  certainty
  body {
    id
    name
  }
  viaGroup {
    id
    name
  }
  service {
    id
    name
  }
  subject
  mode
  fund {
    id
    name
  }
  financialYear
  amountGbp
  form
  decided
  decidedOn
  legalBasis {
    title
    provision
  }
  legalBasisStated
  validFrom
  validTo
  certainFrom
  certainTo
  possibleFrom
  possibleTo
  validFromStated
  validToStated
  seenOnStated
  startKnown
  confidence
  note
  evidence {
    id
    title
    publisher
    published
    url
  }
}`) as unknown as TypedDocumentString<WhoQuery, WhoQueryVariables>;
export const DataDateDocument = new TypedDocumentString(`
    query DataDate {
  datasets {
    dataDate
  }
}
    `) as unknown as TypedDocumentString<DataDateQuery, DataDateQueryVariables>;
export const RootDocument = new TypedDocumentString(`
    query Root {
  datasets {
    name
    dataVersion
    dataDate
    attribution
    licence
  }
}
    `) as unknown as TypedDocumentString<RootQuery, RootQueryVariables>;