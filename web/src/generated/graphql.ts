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
  /** A general practice, as the NHS Organisation Data Service lists it: a place with a contract for GP services. */
  | 'GP_PRACTICE'
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
  /** A community pharmacy, or another contractor that dispenses, as the NHS Organisation Data Service lists it. */
  | 'PHARMACY'
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

/** Why something is there at one moment and not at the other. */
export type ChangeCause =
  /** A body at one end of the edge began, and the record names none before it. */
  | 'BODY_BEGAN'
  /** A body at one end of the edge ended, and the record names none after it. */
  | 'BODY_ENDED'
  /** The facts of the edge differ: there is new evidence, or a new period. */
  | 'EVIDENCE'
  /** The edge started or ended by itself, and the record names the law that it is based on. */
  | 'LAW'
  /** No source says when or why. */
  | 'NOT_ESTABLISHED'
  /** The edge is a proposal, which was taken as granted or whose status was requested. */
  | 'PROPOSAL'
  /** A source says when it started or ended, and the record does not say why. */
  | 'STATED'
  /** A body succeeded another: of an edge, a body at one of its ends. */
  | 'SUCCESSION';

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

export type NetworkWhoQueryVariables = Exact<{
  service: string;
  place: string;
  on: string;
}>;


export type NetworkWhoQuery = { readonly whoCommissions: { readonly responsible: ReadonlyArray<{ readonly edge: string, readonly body: { readonly id: string, readonly name: string }, readonly viaGroup: { readonly id: string } | null }>, readonly possiblyResponsible: ReadonlyArray<{ readonly edge: string, readonly body: { readonly id: string, readonly name: string }, readonly viaGroup: { readonly id: string } | null }>, readonly accountable: ReadonlyArray<{ readonly edge: string, readonly body: { readonly id: string, readonly name: string }, readonly viaGroup: { readonly id: string } | null }>, readonly approvers: ReadonlyArray<{ readonly edge: string, readonly body: { readonly id: string, readonly name: string }, readonly viaGroup: { readonly id: string } | null }>, readonly pools: ReadonlyArray<{ readonly edge: string, readonly body: { readonly id: string, readonly name: string }, readonly viaGroup: { readonly id: string } | null }> } };

export type NetworkPartFragment = { readonly edge: string, readonly body: { readonly id: string, readonly name: string }, readonly viaGroup: { readonly id: string } | null };

export type NetworkPathsQueryVariables = Exact<{
  from: string;
  to: string;
  edgeTypes?: ReadonlyArray<EdgeType> | EdgeType | null | undefined;
  statuses: ReadonlyArray<Status> | Status;
  certainty?: ReadonlyArray<Certainty> | Certainty | null | undefined;
  on: string;
  maxHops: number;
}>;


export type NetworkPathsQuery = { readonly paths: ReadonlyArray<{ readonly bodies: ReadonlyArray<{ readonly id: string }>, readonly edges: ReadonlyArray<{ readonly id: string }> }> };

export type NetworkChangesQueryVariables = Exact<{
  before: MomentInput;
  after: MomentInput;
  focus?: ReadonlyArray<string> | string | null | undefined;
}>;


export type NetworkChangesQuery = { readonly compare: { readonly bodiesAdded: ReadonlyArray<{ readonly body: { readonly id: string } }>, readonly bodiesRemoved: ReadonlyArray<{ readonly body: { readonly id: string } }>, readonly edgesAdded: ReadonlyArray<{ readonly edge: { readonly id: string, readonly source: string, readonly target: string } }>, readonly edgesRemoved: ReadonlyArray<{ readonly edge: { readonly id: string, readonly source: string, readonly target: string } }>, readonly edgesChanged: ReadonlyArray<{ readonly edge: { readonly id: string, readonly source: string, readonly target: string } }> } };

export type LinksByIdQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type LinksByIdQuery = { readonly edges: ReadonlyArray<{ readonly id: string, readonly source: string, readonly target: string }> };

export type SubjectNetworkQueryVariables = Exact<{
  focus?: ReadonlyArray<string> | string | null | undefined;
  hops: number;
  edgeTypes?: ReadonlyArray<EdgeType> | EdgeType | null | undefined;
  services?: ReadonlyArray<string> | string | null | undefined;
  statuses: ReadonlyArray<Status> | Status;
  on?: string | null | undefined;
}>;


export type SubjectNetworkQuery = { readonly network: { readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly body: { readonly id: string, readonly name: string, readonly kind: BodyKind, readonly collective: boolean, readonly existence: Existence, readonly tileColumn: number | null, readonly validFrom: string | null, readonly validTo: string | null, readonly validFromStated: string | null, readonly validToStated: string | null, readonly seenOnStated: string | null, readonly odsCode: string | null, readonly gssCode: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly possibleFrom: string, readonly possibleTo: string, readonly startKnown: boolean } }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: EdgeType, readonly source: string, readonly target: string, readonly status: Status, readonly service: string | null, readonly mode: Mode | null, readonly subject: string | null, readonly fund: string | null, readonly financialYear: string | null, readonly amountGbp: number | null, readonly validFrom: string | null, readonly validTo: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly possibleFrom: string, readonly possibleTo: string, readonly startKnown: boolean, readonly endKnown: boolean, readonly validFromStated: string | null, readonly validToStated: string | null, readonly seenOnStated: string | null, readonly proposal: string | null, readonly confidence: Confidence, readonly documentIds: ReadonlyArray<string> }> } };

export type NetworkBodyFragment = { readonly id: string, readonly name: string, readonly kind: BodyKind, readonly collective: boolean, readonly existence: Existence, readonly tileColumn: number | null, readonly validFrom: string | null, readonly validTo: string | null, readonly validFromStated: string | null, readonly validToStated: string | null, readonly seenOnStated: string | null, readonly odsCode: string | null, readonly gssCode: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly possibleFrom: string, readonly possibleTo: string, readonly startKnown: boolean };

export type NetworkLinkFragment = { readonly id: string, readonly type: EdgeType, readonly source: string, readonly target: string, readonly status: Status, readonly service: string | null, readonly mode: Mode | null, readonly subject: string | null, readonly fund: string | null, readonly financialYear: string | null, readonly amountGbp: number | null, readonly validFrom: string | null, readonly validTo: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly possibleFrom: string, readonly possibleTo: string, readonly startKnown: boolean, readonly endKnown: boolean, readonly validFromStated: string | null, readonly validToStated: string | null, readonly seenOnStated: string | null, readonly proposal: string | null, readonly confidence: Confidence, readonly documentIds: ReadonlyArray<string> };

export type NetworkNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type NetworkNamesQuery = { readonly datasets: ReadonlyArray<{ readonly name: string, readonly dataVersion: string, readonly dataDate: string, readonly attribution: string, readonly licence: string }>, readonly services: ReadonlyArray<{ readonly id: string, readonly name: string, readonly parent: { readonly id: string } | null }>, readonly funds: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type NetworkChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type NetworkChoicesQuery = { readonly bodies: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly services: ReadonlyArray<{ readonly id: string, readonly name: string, readonly parent: { readonly id: string } | null }> };

export type ProposalTitleQueryVariables = Exact<{
  id: string;
}>;


export type ProposalTitleQuery = { readonly proposals: ReadonlyArray<{ readonly id: string, readonly title: string }> };

export type LinkEndsQueryVariables = Exact<{
  id: string;
}>;


export type LinkEndsQuery = { readonly edge: { readonly id: string, readonly source: string, readonly target: string } | null };

export type BodyPageQueryVariables = Exact<{
  id: string;
  on: string;
}>;


export type BodyPageQuery = { readonly bodies: ReadonlyArray<{ readonly form: string | null, readonly remit: string | null, readonly note: string | null, readonly otherCodes: ReadonlyArray<string>, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly author: string | null, readonly published: string | null, readonly publishedFrom: string | null, readonly url: string | null }>, readonly mentionedIn: ReadonlyArray<{ readonly id: string }>, readonly postHoldersConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string }, readonly properties: { readonly id: string, readonly post: string, readonly validFromStated: string | null, readonly validToStated: string | null, readonly seenOnStated: string | null, readonly possibleTo: string } }> }, readonly fundsHere: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly contributions: ReadonlyArray<{ readonly id: string, readonly amountGbp: number | null, readonly amountType: string | null, readonly financialYear: string | null, readonly fund: { readonly id: string, readonly name: string } | null }>, readonly proposalsMade: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: Status, readonly firstSeen: string | null, readonly firstSeenStated: string | null, readonly madeOn: string | null, readonly madeOnStated: string | null, readonly outcome: ProposalOutcome, readonly outcomeStated: string | null, readonly outcomeOn: string | null, readonly outcomeOnStated: string | null, readonly outcomeEdge: string | null, readonly openFrom: string, readonly openTo: string, readonly proposedByStated: string | null, readonly addressedToStated: string | null, readonly serviceStated: string | null, readonly proposedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly addressedTo: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly services: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly author: string | null, readonly published: string | null, readonly publishedFrom: string | null, readonly url: string | null }> }>, readonly proposalsReceived: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: Status, readonly firstSeen: string | null, readonly firstSeenStated: string | null, readonly madeOn: string | null, readonly madeOnStated: string | null, readonly outcome: ProposalOutcome, readonly outcomeStated: string | null, readonly outcomeOn: string | null, readonly outcomeOnStated: string | null, readonly outcomeEdge: string | null, readonly openFrom: string, readonly openTo: string, readonly proposedByStated: string | null, readonly addressedToStated: string | null, readonly serviceStated: string | null, readonly proposedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly addressedTo: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly services: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly author: string | null, readonly published: string | null, readonly publishedFrom: string | null, readonly url: string | null }> }>, readonly positionsConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly status: Status, readonly firstSeen: string | null, readonly firstSeenStated: string | null, readonly madeOn: string | null, readonly madeOnStated: string | null, readonly outcome: ProposalOutcome, readonly outcomeStated: string | null, readonly outcomeOn: string | null, readonly outcomeOnStated: string | null, readonly outcomeEdge: string | null, readonly openFrom: string, readonly openTo: string, readonly proposedByStated: string | null, readonly addressedToStated: string | null, readonly serviceStated: string | null, readonly proposedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly addressedTo: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly services: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly author: string | null, readonly published: string | null, readonly publishedFrom: string | null, readonly url: string | null }> }, readonly properties: { readonly id: string, readonly stance: Stance, readonly statedOnStated: string | null, readonly paraphrase: string | null } }> }, readonly openQuestions: ReadonlyArray<{ readonly id: string, readonly lookedFor: string, readonly financialYear: string | null, readonly searched: string | null, readonly foundInstead: string | null, readonly mayBeIn: string | null }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly paraphrase: string | null, readonly locator: string | null, readonly disputed: boolean, readonly confidence: Confidence, readonly note: string | null, readonly edgeId: string | null, readonly document: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null } | null }>, readonly claimsAsObject: ReadonlyArray<{ readonly id: string, readonly paraphrase: string | null, readonly locator: string | null, readonly disputed: boolean, readonly confidence: Confidence, readonly note: string | null, readonly edgeId: string | null, readonly document: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null } | null }> }>, readonly commissionsOn: { readonly notEstablished: ReadonlyArray<string>, readonly commissions: ReadonlyArray<{ readonly edge: string, readonly mode: Mode | null, readonly certainty: Certainty, readonly certainFrom: string | null, readonly certainTo: string | null, readonly possibleFrom: string, readonly possibleTo: string, readonly validFromStated: string | null, readonly validToStated: string | null, readonly seenOnStated: string | null, readonly legalBasisStated: string | null, readonly service: { readonly id: string, readonly name: string }, readonly viaGroup: { readonly id: string, readonly name: string } | null, readonly together: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly accountable: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly legalBasis: { readonly id: string, readonly title: string, readonly provision: string | null } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly author: string | null, readonly published: string | null, readonly publishedFrom: string | null, readonly url: string | null }> }> }, readonly lineage: { readonly ancestors: ReadonlyArray<{ readonly steps: number, readonly share: number | null, readonly body: { readonly id: string, readonly name: string, readonly validFromStated: string | null, readonly validToStated: string | null }, readonly edge: { readonly id: string, readonly source: string, readonly target: string, readonly validFromStated: string | null } }>, readonly descendants: ReadonlyArray<{ readonly steps: number, readonly share: number | null, readonly body: { readonly id: string, readonly name: string, readonly validFromStated: string | null, readonly validToStated: string | null }, readonly edge: { readonly id: string, readonly source: string, readonly target: string, readonly validFromStated: string | null } }>, readonly functionsPassedOn: ReadonlyArray<{ readonly service: { readonly id: string, readonly name: string }, readonly body: { readonly id: string, readonly name: string }, readonly viaGroup: { readonly id: string, readonly name: string } | null, readonly edge: { readonly id: string, readonly validFromStated: string | null } }>, readonly functionsTakenOver: ReadonlyArray<{ readonly service: { readonly id: string, readonly name: string }, readonly body: { readonly id: string, readonly name: string }, readonly viaGroup: { readonly id: string, readonly name: string } | null, readonly edge: { readonly id: string, readonly validFromStated: string | null } }> } };

export type LineagePartFragment = { readonly steps: number, readonly share: number | null, readonly body: { readonly id: string, readonly name: string, readonly validFromStated: string | null, readonly validToStated: string | null }, readonly edge: { readonly id: string, readonly source: string, readonly target: string, readonly validFromStated: string | null } };

export type FunctionPartFragment = { readonly service: { readonly id: string, readonly name: string }, readonly body: { readonly id: string, readonly name: string }, readonly viaGroup: { readonly id: string, readonly name: string } | null, readonly edge: { readonly id: string, readonly validFromStated: string | null } };

export type QuestionFragment = { readonly id: string, readonly lookedFor: string, readonly financialYear: string | null, readonly searched: string | null, readonly foundInstead: string | null, readonly mayBeIn: string | null };

export type ProposalEntryFragment = { readonly id: string, readonly title: string, readonly status: Status, readonly firstSeen: string | null, readonly firstSeenStated: string | null, readonly madeOn: string | null, readonly madeOnStated: string | null, readonly outcome: ProposalOutcome, readonly outcomeStated: string | null, readonly outcomeOn: string | null, readonly outcomeOnStated: string | null, readonly outcomeEdge: string | null, readonly openFrom: string, readonly openTo: string, readonly proposedByStated: string | null, readonly addressedToStated: string | null, readonly serviceStated: string | null, readonly proposedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly addressedTo: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly services: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly author: string | null, readonly published: string | null, readonly publishedFrom: string | null, readonly url: string | null }> };

export type ChangeDaysQueryVariables = Exact<{
  body?: string | null | undefined;
  place?: string | null | undefined;
  service?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type ChangeDaysQuery = { readonly changeDays: ReadonlyArray<{ readonly on: string, readonly bodiesBegun: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: BodyKind, readonly collective: boolean, readonly validFrom: string | null, readonly validTo: string | null }>, readonly bodiesEnded: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: BodyKind, readonly collective: boolean, readonly validFrom: string | null, readonly validTo: string | null }>, readonly edgesBegun: ReadonlyArray<{ readonly type: EdgeType, readonly edges: number }>, readonly edgesEnded: ReadonlyArray<{ readonly type: EdgeType, readonly edges: number }> }> };

export type SuccessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SuccessionsQuery = { readonly bodies: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: BodyKind, readonly collective: boolean, readonly validFrom: string | null, readonly validTo: string | null, readonly succeededByConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly kind: BodyKind, readonly collective: boolean, readonly validFrom: string | null, readonly validTo: string | null }, readonly properties: { readonly id: string, readonly validFrom: string | null, readonly validFromStated: string | null, readonly basis: string | null, readonly share: number | null, readonly service: string | null } }> } }>, readonly services: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type ChangeDatesQueryVariables = Exact<{
  body?: string | null | undefined;
  place?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type ChangeDatesQuery = { readonly changeDays: ReadonlyArray<{ readonly on: string }> };

export type ChangeDayQueryVariables = Exact<{
  on: string;
}>;


export type ChangeDayQuery = { readonly changeDays: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }> }>, readonly made: ReadonlyArray<{ readonly id: string, readonly title: string, readonly madeOnStated: string | null, readonly outcome: ProposalOutcome, readonly outcomeOnStated: string | null }>, readonly decided: ReadonlyArray<{ readonly id: string, readonly title: string, readonly madeOnStated: string | null, readonly outcome: ProposalOutcome, readonly outcomeOnStated: string | null }>, readonly legalInstruments: ReadonlyArray<{ readonly id: string, readonly title: string, readonly provision: string | null, readonly inForceOnStated: string | null }> };

export type ComparisonQueryVariables = Exact<{
  before: MomentInput;
  after: MomentInput;
  focus?: ReadonlyArray<string> | string | null | undefined;
  from: string;
  to: string;
}>;


export type ComparisonQuery = { readonly compare: { readonly bodiesAdded: ReadonlyArray<{ readonly cause: string, readonly causeKind: ChangeCause, readonly body: { readonly id: string, readonly name: string, readonly kind: BodyKind, readonly collective: boolean, readonly validFrom: string | null, readonly validTo: string | null } }>, readonly bodiesRemoved: ReadonlyArray<{ readonly cause: string, readonly causeKind: ChangeCause, readonly body: { readonly id: string, readonly name: string, readonly kind: BodyKind, readonly collective: boolean, readonly validFrom: string | null, readonly validTo: string | null } }>, readonly edgesAdded: ReadonlyArray<{ readonly cause: string, readonly causeKind: ChangeCause, readonly causedBy: { readonly id: string } | null, readonly edge: { readonly id: string, readonly type: EdgeType, readonly label: string, readonly source: string, readonly target: string, readonly mode: Mode | null, readonly service: string | null, readonly proposal: string | null } }>, readonly edgesRemoved: ReadonlyArray<{ readonly cause: string, readonly causeKind: ChangeCause, readonly causedBy: { readonly id: string } | null, readonly edge: { readonly id: string, readonly type: EdgeType, readonly label: string, readonly source: string, readonly target: string, readonly mode: Mode | null, readonly service: string | null, readonly proposal: string | null } }>, readonly edgesChanged: ReadonlyArray<{ readonly cause: string, readonly causeKind: ChangeCause, readonly causedBy: { readonly id: string } | null, readonly edge: { readonly id: string, readonly type: EdgeType, readonly label: string, readonly source: string, readonly target: string, readonly mode: Mode | null, readonly service: string | null, readonly proposal: string | null } }> }, readonly bodies: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: BodyKind, readonly collective: boolean, readonly validFrom: string | null, readonly validTo: string | null, readonly succeededByConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly kind: BodyKind, readonly collective: boolean, readonly validFrom: string | null, readonly validTo: string | null }, readonly properties: { readonly id: string, readonly validFrom: string | null, readonly validFromStated: string | null, readonly basis: string | null, readonly share: number | null, readonly service: string | null } }> } }>, readonly services: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type StoryBodyFragment = { readonly id: string, readonly name: string, readonly kind: BodyKind, readonly collective: boolean, readonly validFrom: string | null, readonly validTo: string | null };

export type ChangedBodyFragment = { readonly cause: string, readonly causeKind: ChangeCause, readonly body: { readonly id: string, readonly name: string, readonly kind: BodyKind, readonly collective: boolean, readonly validFrom: string | null, readonly validTo: string | null } };

export type ChangedEdgeFragment = { readonly cause: string, readonly causeKind: ChangeCause, readonly causedBy: { readonly id: string } | null, readonly edge: { readonly id: string, readonly type: EdgeType, readonly label: string, readonly source: string, readonly target: string, readonly mode: Mode | null, readonly service: string | null, readonly proposal: string | null } };

export type ComparisonFocusQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type ComparisonFocusQuery = { readonly bodies: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: BodyKind, readonly tileColumn: number | null, readonly coveredBy: ReadonlyArray<{ readonly id: string }> }> };

export type OpenProposalsQueryVariables = Exact<{
  on: string;
}>;


export type OpenProposalsQuery = { readonly proposals: ReadonlyArray<{ readonly id: string, readonly title: string, readonly outcome: ProposalOutcome, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }> }> };

export type RecordTermsQueryVariables = Exact<{ [key: string]: never; }>;


export type RecordTermsQuery = { readonly datasets: ReadonlyArray<{ readonly name: string, readonly dataVersion: string, readonly dataDate: string, readonly attribution: string, readonly licence: string }> };

export type DocumentPageQueryVariables = Exact<{
  id: string;
}>;


export type DocumentPageQuery = { readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly author: string | null, readonly url: string | null, readonly published: string | null, readonly publishedNote: string | null, readonly licence: string | null, readonly note: string | null, readonly edgeIds: ReadonlyArray<string>, readonly claims: ReadonlyArray<{ readonly id: string, readonly paraphrase: string | null, readonly locator: string | null, readonly disputed: boolean, readonly confidence: Confidence, readonly note: string | null, readonly edgeId: string | null, readonly document: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null } | null }>, readonly seeAlso: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly author: string | null, readonly published: string | null, readonly publishedFrom: string | null, readonly url: string | null }>, readonly seenFrom: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly author: string | null, readonly published: string | null, readonly publishedFrom: string | null, readonly url: string | null }>, readonly bodies: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly mentions: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly proposals: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly services: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly instruments: ReadonlyArray<{ readonly id: string, readonly title: string, readonly provision: string | null }>, readonly people: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly fundAmounts: ReadonlyArray<{ readonly id: string, readonly amountGbp: number | null, readonly amountType: string | null, readonly financialYear: string | null, readonly fund: { readonly id: string, readonly name: string } | null }> }> };

export type DocumentsOfBodyQueryVariables = Exact<{
  body: string;
}>;


export type DocumentsOfBodyQuery = { readonly bodies: ReadonlyArray<{ readonly mentionedIn: ReadonlyArray<{ readonly id: string }> }> };

export type FundsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type FundsPageQuery = { readonly funds: ReadonlyArray<{ readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly amountGbp: number | null, readonly financialYear: string | null }> }> };

export type FundPageQueryVariables = Exact<{
  id: string;
}>;


export type FundPageQuery = { readonly funds: ReadonlyArray<{ readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly note: string | null, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly author: string | null, readonly published: string | null, readonly publishedFrom: string | null, readonly url: string | null }>, readonly amounts: ReadonlyArray<{ readonly id: string, readonly amountGbp: number | null, readonly amountType: string | null, readonly financialYear: string | null, readonly contributorStated: string | null, readonly partiesStated: string | null, readonly legalBasisStated: string | null, readonly status: Status, readonly givenOnStated: string | null, readonly confidence: Confidence, readonly note: string | null, readonly contributors: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly author: string | null, readonly published: string | null, readonly publishedFrom: string | null, readonly url: string | null }> }> }> };

export type HomeDaysQueryVariables = Exact<{
  service: string;
  on: string;
  last: string;
}>;


export type HomeDaysQuery = { readonly dayChanges: ReadonlyArray<{ readonly on: string, readonly bodiesBegun: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly bodiesEnded: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly edgesBegun: ReadonlyArray<{ readonly type: EdgeType, readonly edges: number }>, readonly edgesEnded: ReadonlyArray<{ readonly type: EdgeType, readonly edges: number }> }>, readonly allDays: ReadonlyArray<{ readonly on: string, readonly bodiesBegun: ReadonlyArray<{ readonly kind: BodyKind }>, readonly bodiesEnded: ReadonlyArray<{ readonly kind: BodyKind }> }>, readonly services: ReadonlyArray<{ readonly proposals: ReadonlyArray<{ readonly id: string, readonly title: string }> }> };

export type LawsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type LawsPageQuery = { readonly legalInstruments: ReadonlyArray<{ readonly id: string, readonly title: string, readonly provision: string | null, readonly citation: string | null, readonly aliases: ReadonlyArray<string>, readonly kind: string | null, readonly allows: string | null, readonly inForceOn: string | null, readonly inForceOnStated: string | null, readonly inForceTo: string | null, readonly checkedOn: string | null }> };

export type LawPageQueryVariables = Exact<{
  id: string;
}>;


export type LawPageQuery = { readonly legalInstruments: ReadonlyArray<{ readonly id: string, readonly title: string, readonly provision: string | null, readonly citation: string | null, readonly aliases: ReadonlyArray<string>, readonly kind: string | null, readonly allows: string | null, readonly madeOnStated: string | null, readonly inForceOnStated: string | null, readonly inForceTo: string | null, readonly checkedOn: string | null, readonly appliesTo: ReadonlyArray<string>, readonly confidence: Confidence | null, readonly note: string | null, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly author: string | null, readonly published: string | null, readonly publishedFrom: string | null, readonly url: string | null }> }> };

export type LinkPageQueryVariables = Exact<{
  id: string;
}>;


export type LinkPageQuery = { readonly edge: { readonly legalBasisStated: string | null, readonly note: string | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly description: string, readonly value: string }>, readonly instrument: { readonly id: string, readonly title: string, readonly provision: string | null, readonly allows: string | null } | null, readonly ofFund: { readonly id: string, readonly name: string } | null, readonly proposedIn: { readonly id: string, readonly title: string } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly author: string | null, readonly published: string | null, readonly publishedFrom: string | null, readonly url: string | null }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly paraphrase: string | null, readonly locator: string | null, readonly disputed: boolean, readonly confidence: Confidence, readonly note: string | null, readonly edgeId: string | null, readonly document: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null } | null }> } | null };

export type PostOrPositionQueryVariables = Exact<{
  id: string;
}>;


export type PostOrPositionQuery = { readonly people: ReadonlyArray<{ readonly id: string, readonly name: string, readonly postsConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string }, readonly properties: { readonly post: string, readonly status: Status, readonly validFromStated: string | null, readonly validToStated: string | null, readonly seenOnStated: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly possibleFrom: string, readonly possibleTo: string, readonly confidence: Confidence, readonly note: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly author: string | null, readonly published: string | null, readonly publishedFrom: string | null, readonly url: string | null }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly paraphrase: string | null, readonly locator: string | null, readonly disputed: boolean, readonly confidence: Confidence, readonly note: string | null, readonly edgeId: string | null, readonly document: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null } | null }> } }> } }>, readonly proposals: ReadonlyArray<{ readonly id: string, readonly title: string, readonly positionsOfConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string }, readonly properties: { readonly status: Status, readonly stance: Stance, readonly statedOnStated: string | null, readonly paraphrase: string | null, readonly confidence: Confidence, readonly note: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly author: string | null, readonly published: string | null, readonly publishedFrom: string | null, readonly url: string | null }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly paraphrase: string | null, readonly locator: string | null, readonly disputed: boolean, readonly confidence: Confidence, readonly note: string | null, readonly edgeId: string | null, readonly document: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null } | null }> } }> } }> };

export type PostFactsFragment = { readonly status: Status, readonly validFromStated: string | null, readonly validToStated: string | null, readonly seenOnStated: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly possibleFrom: string, readonly possibleTo: string, readonly confidence: Confidence, readonly note: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly author: string | null, readonly published: string | null, readonly publishedFrom: string | null, readonly url: string | null }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly paraphrase: string | null, readonly locator: string | null, readonly disputed: boolean, readonly confidence: Confidence, readonly note: string | null, readonly edgeId: string | null, readonly document: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null } | null }> };

export type PositionFactsFragment = { readonly status: Status, readonly stance: Stance, readonly statedOnStated: string | null, readonly paraphrase: string | null, readonly confidence: Confidence, readonly note: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly author: string | null, readonly published: string | null, readonly publishedFrom: string | null, readonly url: string | null }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly paraphrase: string | null, readonly locator: string | null, readonly disputed: boolean, readonly confidence: Confidence, readonly note: string | null, readonly edgeId: string | null, readonly document: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null } | null }> };

export type ChainsBetweenQueryVariables = Exact<{
  from: string;
  to: string;
  on?: string | null | undefined;
  statuses?: ReadonlyArray<Status> | Status | null | undefined;
}>;


export type ChainsBetweenQuery = { readonly paths: ReadonlyArray<{ readonly length: number, readonly bodies: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: EdgeType, readonly label: string, readonly source: string, readonly target: string, readonly status: Status, readonly mode: Mode | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly possibleFrom: string, readonly possibleTo: string, readonly validFromStated: string | null, readonly validToStated: string | null, readonly seenOnStated: string | null, readonly ofService: { readonly id: string, readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }> }> }> };

export type ChainBodyQueryVariables = Exact<{
  id: string;
}>;


export type ChainBodyQuery = { readonly bodies: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type ChainBodySearchQueryVariables = Exact<{
  text: string;
}>;


export type ChainBodySearchQuery = { readonly search: ReadonlyArray<{ readonly score: number, readonly body: { readonly id: string, readonly name: string, readonly kind: BodyKind } | null }> };

export type PeoplePageQueryVariables = Exact<{ [key: string]: never; }>;


export type PeoplePageQuery = { readonly people: ReadonlyArray<{ readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly postsConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string }, readonly properties: { readonly id: string, readonly post: string, readonly validFromStated: string | null, readonly validToStated: string | null, readonly seenOnStated: string | null, readonly possibleTo: string } }> } }> };

export type PersonPageQueryVariables = Exact<{
  id: string;
}>;


export type PersonPageQuery = { readonly people: ReadonlyArray<{ readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly note: string | null, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly author: string | null, readonly published: string | null, readonly publishedFrom: string | null, readonly url: string | null }>, readonly postsConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string }, readonly properties: { readonly id: string, readonly post: string, readonly validFromStated: string | null, readonly validToStated: string | null, readonly seenOnStated: string | null, readonly possibleTo: string, readonly confidence: Confidence, readonly note: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly author: string | null, readonly published: string | null, readonly publishedFrom: string | null, readonly url: string | null }> } }> } }> };

export type PlacePageQueryVariables = Exact<{
  id: string;
  on: string;
}>;


export type PlacePageQuery = { readonly bodies: ReadonlyArray<{ readonly tileColumn: number | null, readonly id: string, readonly name: string, readonly officialName: string | null, readonly gssCode: string | null, readonly coveredBy: ReadonlyArray<{ readonly id: string }>, readonly partOf: ReadonlyArray<{ readonly id: string }>, readonly commissioners: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly jointCommitteesConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string }, readonly properties: { readonly id: string, readonly role: string | null, readonly validFromStated: string | null, readonly validToStated: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly possibleFrom: string, readonly possibleTo: string } }> } }, readonly properties: { readonly id: string, readonly validFromStated: string | null, readonly validToStated: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly possibleFrom: string, readonly possibleTo: string } }> }, readonly jointCommitteesConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string }, readonly properties: { readonly id: string, readonly role: string | null, readonly validFromStated: string | null, readonly validToStated: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly possibleFrom: string, readonly possibleTo: string } }> }, readonly memberOfConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string }, readonly properties: { readonly id: string, readonly role: string | null, readonly validFromStated: string | null, readonly validToStated: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly possibleFrom: string, readonly possibleTo: string } }> }, readonly poolsWithConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string }, readonly properties: { readonly id: string, readonly financialYear: string | null, readonly amountGbp: number | null, readonly possibleFrom: string, readonly possibleTo: string, readonly ofFund: { readonly id: string, readonly name: string } | null } }> } }> };

export type PlacePeriodFragment = { readonly id: string, readonly validFromStated: string | null, readonly validToStated: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly possibleFrom: string, readonly possibleTo: string };

export type PlaceCommitteeFragment = { readonly id: string, readonly role: string | null, readonly validFromStated: string | null, readonly validToStated: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly possibleFrom: string, readonly possibleTo: string };

export type PlaceAnswersQueryVariables = Exact<{
  places: ReadonlyArray<string> | string;
  on: string;
}>;


export type PlaceAnswersQuery = { readonly services: ReadonlyArray<{ readonly id: string, readonly parent: { readonly id: string } | null }>, readonly commissioningAnswers: ReadonlyArray<{ readonly notEstablished: ReadonlyArray<string>, readonly service: { readonly id: string, readonly name: string }, readonly responsible: ReadonlyArray<{ readonly edge: string, readonly certainty: Certainty, readonly mode: Mode | null, readonly legalBasisStated: string | null, readonly validFromStated: string | null, readonly validToStated: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly body: { readonly id: string, readonly name: string }, readonly viaGroup: { readonly id: string, readonly name: string } | null, readonly service: { readonly id: string, readonly name: string } | null, readonly legalBasis: { readonly id: string, readonly title: string, readonly provision: string | null } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string }> }>, readonly possiblyResponsible: ReadonlyArray<{ readonly edge: string, readonly certainty: Certainty, readonly mode: Mode | null, readonly legalBasisStated: string | null, readonly validFromStated: string | null, readonly validToStated: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly body: { readonly id: string, readonly name: string }, readonly viaGroup: { readonly id: string, readonly name: string } | null, readonly service: { readonly id: string, readonly name: string } | null, readonly legalBasis: { readonly id: string, readonly title: string, readonly provision: string | null } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string }> }>, readonly accountable: ReadonlyArray<{ readonly edge: string, readonly body: { readonly id: string, readonly name: string }, readonly service: { readonly id: string } | null }>, readonly approvers: ReadonlyArray<{ readonly edge: string, readonly certainty: Certainty, readonly subject: string | null, readonly form: ApprovalForm | null, readonly decided: Decision | null, readonly decidedOn: string | null, readonly body: { readonly id: string, readonly name: string } }> }> };

export type PlacePartFragment = { readonly edge: string, readonly certainty: Certainty, readonly mode: Mode | null, readonly legalBasisStated: string | null, readonly validFromStated: string | null, readonly validToStated: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly body: { readonly id: string, readonly name: string }, readonly viaGroup: { readonly id: string, readonly name: string } | null, readonly service: { readonly id: string, readonly name: string } | null, readonly legalBasis: { readonly id: string, readonly title: string, readonly provision: string | null } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string }> };

export type PlaceProposalsQueryVariables = Exact<{
  bodies: ReadonlyArray<string> | string;
}>;


export type PlaceProposalsQuery = { readonly proposals: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: Status, readonly outcome: ProposalOutcome, readonly outcomeOnStated: string | null, readonly firstSeenStated: string | null, readonly madeOnStated: string | null, readonly openFrom: string, readonly openTo: string }> };

export type PlaceListQueryVariables = Exact<{
  on: string;
}>;


export type PlaceListQuery = { readonly bodies: ReadonlyArray<{ readonly id: string, readonly name: string, readonly gssCode: string | null, readonly tileColumn: number | null, readonly tileRow: number | null, readonly tileAbbreviation: string | null, readonly commissioners: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string }, readonly properties: { readonly id: string, readonly validFromStated: string | null, readonly validToStated: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly possibleFrom: string, readonly possibleTo: string } }> } }> };

export type ProposalsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ProposalsPageQuery = { readonly proposals: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: Status, readonly firstSeen: string | null, readonly firstSeenStated: string | null, readonly madeOn: string | null, readonly madeOnStated: string | null, readonly outcome: ProposalOutcome, readonly outcomeStated: string | null, readonly outcomeOn: string | null, readonly outcomeOnStated: string | null, readonly outcomeEdge: string | null, readonly openFrom: string, readonly openTo: string, readonly proposedByStated: string | null, readonly addressedToStated: string | null, readonly serviceStated: string | null, readonly positionsOf: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly proposedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly addressedTo: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly services: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly author: string | null, readonly published: string | null, readonly publishedFrom: string | null, readonly url: string | null }> }> };

export type ProposalPageQueryVariables = Exact<{
  id: string;
}>;


export type ProposalPageQuery = { readonly proposals: ReadonlyArray<{ readonly statusStated: string | null, readonly wouldCreate: EdgeType | null, readonly wouldCreateStated: string | null, readonly fromStated: string | null, readonly toStated: string | null, readonly lastHeardOf: string | null, readonly confidence: Confidence, readonly note: string | null, readonly id: string, readonly title: string, readonly status: Status, readonly firstSeen: string | null, readonly firstSeenStated: string | null, readonly madeOn: string | null, readonly madeOnStated: string | null, readonly outcome: ProposalOutcome, readonly outcomeStated: string | null, readonly outcomeOn: string | null, readonly outcomeOnStated: string | null, readonly outcomeEdge: string | null, readonly openFrom: string, readonly openTo: string, readonly proposedByStated: string | null, readonly addressedToStated: string | null, readonly serviceStated: string | null, readonly outcomeDocuments: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly author: string | null, readonly published: string | null, readonly publishedFrom: string | null, readonly url: string | null }>, readonly positionsOfConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string }, readonly properties: { readonly id: string, readonly stance: Stance, readonly statedOnStated: string | null, readonly paraphrase: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly author: string | null, readonly published: string | null, readonly publishedFrom: string | null, readonly url: string | null }> } }> }, readonly claims: ReadonlyArray<{ readonly id: string, readonly paraphrase: string | null, readonly locator: string | null, readonly disputed: boolean, readonly confidence: Confidence, readonly note: string | null, readonly edgeId: string | null, readonly document: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null } | null }>, readonly proposedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly addressedTo: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly services: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly author: string | null, readonly published: string | null, readonly publishedFrom: string | null, readonly url: string | null }> }> };

export type SearchPageQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SearchPageQuery = { readonly search: ReadonlyArray<{ readonly type: ThingType, readonly thingId: string, readonly name: string, readonly score: number, readonly matchedOn: string, readonly body: { readonly kind: BodyKind, readonly existence: Existence, readonly tileColumn: number | null, readonly validFromStated: string | null, readonly validToStated: string | null } | null, readonly service: { readonly parent: { readonly name: string } | null } | null, readonly document: { readonly publisher: string | null, readonly published: string | null } | null, readonly instrument: { readonly kind: string | null } | null, readonly proposal: { readonly status: Status, readonly firstSeenStated: string | null } | null, readonly person: { readonly posts: ReadonlyArray<{ readonly name: string }> } | null }> };

export type SearchPageHitFragment = { readonly type: ThingType, readonly thingId: string, readonly name: string, readonly score: number, readonly matchedOn: string, readonly body: { readonly kind: BodyKind, readonly existence: Existence, readonly tileColumn: number | null, readonly validFromStated: string | null, readonly validToStated: string | null } | null, readonly service: { readonly parent: { readonly name: string } | null } | null, readonly document: { readonly publisher: string | null, readonly published: string | null } | null, readonly instrument: { readonly kind: string | null } | null, readonly proposal: { readonly status: Status, readonly firstSeenStated: string | null } | null, readonly person: { readonly posts: ReadonlyArray<{ readonly name: string }> } | null };

export type SearchPlaceQueryVariables = Exact<{
  text: string;
}>;


export type SearchPlaceQuery = { readonly search: ReadonlyArray<{ readonly thingId: string, readonly name: string, readonly score: number, readonly body: { readonly tileColumn: number | null } | null }> };

export type SearchServiceQueryVariables = Exact<{
  text: string;
}>;


export type SearchServiceQuery = { readonly search: ReadonlyArray<{ readonly thingId: string, readonly name: string, readonly score: number }> };

export type ServiceListQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceListQuery = { readonly services: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: string | null, readonly parent: { readonly id: string } | null, readonly documents: ReadonlyArray<{ readonly id: string }>, readonly proposals: ReadonlyArray<{ readonly id: string }>, readonly claims: ReadonlyArray<{ readonly id: string }> }> };

export type ServicePageQueryVariables = Exact<{
  id: string;
}>;


export type ServicePageQuery = { readonly services: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: string | null, readonly aliases: ReadonlyArray<string>, readonly note: string | null, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }>, readonly proposals: ReadonlyArray<{ readonly id: string, readonly title: string, readonly madeOnStated: string | null, readonly firstSeenStated: string | null, readonly proposedByStated: string | null, readonly outcome: ProposalOutcome, readonly outcomeStated: string | null }>, readonly claims: ReadonlyArray<{ readonly document: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null } | null }> }>, readonly network: { readonly nodes: ReadonlyArray<{ readonly body: { readonly id: string, readonly name: string } }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly source: string, readonly service: string | null, readonly mode: Mode | null, readonly validFromStated: string | null, readonly validToStated: string | null, readonly seenOnStated: string | null, readonly possibleFrom: string, readonly possibleTo: string, readonly certainFrom: string | null, readonly certainTo: string | null, readonly legalBasisStated: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string }> }> } };

export type SitemapVersionQueryVariables = Exact<{ [key: string]: never; }>;


export type SitemapVersionQuery = { readonly datasets: ReadonlyArray<{ readonly dataVersion: string, readonly dataDate: string }> };

export type SitemapPartQueryVariables = Exact<{
  offset: number;
}>;


export type SitemapPartQuery = { readonly bodies: ReadonlyArray<{ readonly id: string, readonly tileColumn: number | null }>, readonly documents: ReadonlyArray<{ readonly id: string }>, readonly legalInstruments: ReadonlyArray<{ readonly id: string }>, readonly services: ReadonlyArray<{ readonly id: string }>, readonly proposals: ReadonlyArray<{ readonly id: string }>, readonly people: ReadonlyArray<{ readonly id: string }>, readonly funds: ReadonlyArray<{ readonly id: string }> };

export type SitemapLinksQueryVariables = Exact<{ [key: string]: never; }>;


export type SitemapLinksQuery = { readonly network: { readonly edges: ReadonlyArray<{ readonly id: string }> }, readonly changeDays: ReadonlyArray<{ readonly on: string }> };

export type WhoPageQueryVariables = Exact<{
  service: string;
  place: string;
  on: string;
}>;


export type WhoPageQuery = { readonly whoCommissions: { readonly on: string, readonly notEstablished: ReadonlyArray<string>, readonly service: { readonly id: string, readonly name: string }, readonly place: { readonly id: string, readonly name: string }, readonly responsible: ReadonlyArray<{ readonly edge: string, readonly certainty: Certainty, readonly subject: string | null, readonly mode: Mode | null, readonly financialYear: string | null, readonly amountGbp: number | null, readonly form: ApprovalForm | null, readonly decided: Decision | null, readonly decidedOn: string | null, readonly legalBasisStated: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly possibleFrom: string, readonly possibleTo: string, readonly validFromStated: string | null, readonly validToStated: string | null, readonly seenOnStated: string | null, readonly confidence: Confidence, readonly note: string | null, readonly body: { readonly id: string, readonly name: string }, readonly viaGroup: { readonly id: string, readonly name: string } | null, readonly service: { readonly id: string, readonly name: string } | null, readonly fund: { readonly id: string, readonly name: string } | null, readonly legalBasis: { readonly id: string, readonly title: string, readonly provision: string | null } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }> }>, readonly possiblyResponsible: ReadonlyArray<{ readonly edge: string, readonly certainty: Certainty, readonly subject: string | null, readonly mode: Mode | null, readonly financialYear: string | null, readonly amountGbp: number | null, readonly form: ApprovalForm | null, readonly decided: Decision | null, readonly decidedOn: string | null, readonly legalBasisStated: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly possibleFrom: string, readonly possibleTo: string, readonly validFromStated: string | null, readonly validToStated: string | null, readonly seenOnStated: string | null, readonly confidence: Confidence, readonly note: string | null, readonly body: { readonly id: string, readonly name: string }, readonly viaGroup: { readonly id: string, readonly name: string } | null, readonly service: { readonly id: string, readonly name: string } | null, readonly fund: { readonly id: string, readonly name: string } | null, readonly legalBasis: { readonly id: string, readonly title: string, readonly provision: string | null } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }> }>, readonly accountable: ReadonlyArray<{ readonly edge: string, readonly certainty: Certainty, readonly subject: string | null, readonly mode: Mode | null, readonly financialYear: string | null, readonly amountGbp: number | null, readonly form: ApprovalForm | null, readonly decided: Decision | null, readonly decidedOn: string | null, readonly legalBasisStated: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly possibleFrom: string, readonly possibleTo: string, readonly validFromStated: string | null, readonly validToStated: string | null, readonly seenOnStated: string | null, readonly confidence: Confidence, readonly note: string | null, readonly body: { readonly id: string, readonly name: string }, readonly viaGroup: { readonly id: string, readonly name: string } | null, readonly service: { readonly id: string, readonly name: string } | null, readonly fund: { readonly id: string, readonly name: string } | null, readonly legalBasis: { readonly id: string, readonly title: string, readonly provision: string | null } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }> }>, readonly approvers: ReadonlyArray<{ readonly edge: string, readonly certainty: Certainty, readonly subject: string | null, readonly mode: Mode | null, readonly financialYear: string | null, readonly amountGbp: number | null, readonly form: ApprovalForm | null, readonly decided: Decision | null, readonly decidedOn: string | null, readonly legalBasisStated: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly possibleFrom: string, readonly possibleTo: string, readonly validFromStated: string | null, readonly validToStated: string | null, readonly seenOnStated: string | null, readonly confidence: Confidence, readonly note: string | null, readonly body: { readonly id: string, readonly name: string }, readonly viaGroup: { readonly id: string, readonly name: string } | null, readonly service: { readonly id: string, readonly name: string } | null, readonly fund: { readonly id: string, readonly name: string } | null, readonly legalBasis: { readonly id: string, readonly title: string, readonly provision: string | null } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }> }>, readonly pools: ReadonlyArray<{ readonly edge: string, readonly certainty: Certainty, readonly subject: string | null, readonly mode: Mode | null, readonly financialYear: string | null, readonly amountGbp: number | null, readonly form: ApprovalForm | null, readonly decided: Decision | null, readonly decidedOn: string | null, readonly legalBasisStated: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly possibleFrom: string, readonly possibleTo: string, readonly validFromStated: string | null, readonly validToStated: string | null, readonly seenOnStated: string | null, readonly confidence: Confidence, readonly note: string | null, readonly body: { readonly id: string, readonly name: string }, readonly viaGroup: { readonly id: string, readonly name: string } | null, readonly service: { readonly id: string, readonly name: string } | null, readonly fund: { readonly id: string, readonly name: string } | null, readonly legalBasis: { readonly id: string, readonly title: string, readonly provision: string | null } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }> }>, readonly proposals: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: Status, readonly outcome: ProposalOutcome, readonly madeOnStated: string | null, readonly firstSeenStated: string | null }>, readonly basis: { readonly sentence: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }> } } };

export type WhoPagePartFragment = { readonly edge: string, readonly certainty: Certainty, readonly subject: string | null, readonly mode: Mode | null, readonly financialYear: string | null, readonly amountGbp: number | null, readonly form: ApprovalForm | null, readonly decided: Decision | null, readonly decidedOn: string | null, readonly legalBasisStated: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly possibleFrom: string, readonly possibleTo: string, readonly validFromStated: string | null, readonly validToStated: string | null, readonly seenOnStated: string | null, readonly confidence: Confidence, readonly note: string | null, readonly body: { readonly id: string, readonly name: string }, readonly viaGroup: { readonly id: string, readonly name: string } | null, readonly service: { readonly id: string, readonly name: string } | null, readonly fund: { readonly id: string, readonly name: string } | null, readonly legalBasis: { readonly id: string, readonly title: string, readonly provision: string | null } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }> };

export type WhoStatementsQueryVariables = Exact<{
  edges: ReadonlyArray<string> | string;
}>;


export type WhoStatementsQuery = { readonly edges: ReadonlyArray<{ readonly id: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly paraphrase: string | null, readonly locator: string | null, readonly disputed: boolean, readonly document: { readonly id: string } | null }> }> };

export type WhoChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoChoicesQuery = { readonly services: ReadonlyArray<{ readonly id: string, readonly name: string, readonly parent: { readonly id: string } | null }>, readonly bodies: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type SchemaWordsQueryVariables = Exact<{ [key: string]: never; }>;


export type SchemaWordsQuery = { readonly outcomes: { readonly enumValues: ReadonlyArray<{ readonly name: string, readonly description: string | null }> | null } | null, readonly decisions: { readonly enumValues: ReadonlyArray<{ readonly name: string, readonly description: string | null }> | null } | null, readonly forms: { readonly enumValues: ReadonlyArray<{ readonly name: string, readonly description: string | null }> | null } | null };

export type BodyNamesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type BodyNamesQuery = { readonly bodies: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type StatementFragment = { readonly id: string, readonly paraphrase: string | null, readonly locator: string | null, readonly disputed: boolean, readonly confidence: Confidence, readonly note: string | null, readonly edgeId: string | null, readonly document: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null } | null };

export type NearestThingsQueryVariables = Exact<{
  id: string;
  text: string;
  types: ReadonlyArray<ThingType> | ThingType;
}>;


export type NearestThingsQuery = { readonly replacement: string | null, readonly search: ReadonlyArray<{ readonly type: ThingType, readonly thingId: string, readonly name: string }> };

export type DataDateQueryVariables = Exact<{ [key: string]: never; }>;


export type DataDateQuery = { readonly datasets: ReadonlyArray<{ readonly dataDate: string }> };

export type PlaceNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlaceNamesQuery = { readonly bodies: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type RecordVersionQueryVariables = Exact<{ [key: string]: never; }>;


export type RecordVersionQuery = { readonly datasets: ReadonlyArray<{ readonly dataVersion: string }> };

export type RecordLinksQueryVariables = Exact<{
  statuses: ReadonlyArray<Status> | Status;
}>;


export type RecordLinksQuery = { readonly network: { readonly edges: ReadonlyArray<{ readonly id: string, readonly type: EdgeType, readonly source: string, readonly target: string, readonly status: Status, readonly service: string | null, readonly mode: Mode | null, readonly subject: string | null, readonly fund: string | null, readonly financialYear: string | null, readonly amountGbp: number | null, readonly confidence: Confidence, readonly legalBasis: string | null, readonly proposal: string | null, readonly documentIds: ReadonlyArray<string>, readonly validFromStated: string | null, readonly validToStated: string | null, readonly seenOnStated: string | null, readonly startKnown: boolean, readonly endKnown: boolean, readonly certainFrom: string | null, readonly certainTo: string | null, readonly possibleFrom: string, readonly possibleTo: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }, readonly services: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly funds: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly legalInstruments: ReadonlyArray<{ readonly id: string, readonly title: string, readonly provision: string | null }>, readonly proposals: ReadonlyArray<{ readonly id: string, readonly title: string }> };

export type LinkEntryFragment = { readonly id: string, readonly type: EdgeType, readonly source: string, readonly target: string, readonly status: Status, readonly service: string | null, readonly mode: Mode | null, readonly subject: string | null, readonly fund: string | null, readonly financialYear: string | null, readonly amountGbp: number | null, readonly confidence: Confidence, readonly legalBasis: string | null, readonly proposal: string | null, readonly documentIds: ReadonlyArray<string>, readonly validFromStated: string | null, readonly validToStated: string | null, readonly seenOnStated: string | null, readonly startKnown: boolean, readonly endKnown: boolean, readonly certainFrom: string | null, readonly certainTo: string | null, readonly possibleFrom: string, readonly possibleTo: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> };

export type RecordThingsQueryVariables = Exact<{
  offset: number;
}>;


export type RecordThingsQuery = { readonly bodies: ReadonlyArray<{ readonly id: string, readonly name: string, readonly officialName: string | null, readonly aliases: ReadonlyArray<string>, readonly odsCode: string | null, readonly gssCode: string | null, readonly kind: BodyKind, readonly collective: boolean, readonly existence: Existence, readonly startKnown: boolean, readonly endKnown: boolean, readonly certainFrom: string | null, readonly certainTo: string | null, readonly possibleFrom: string, readonly possibleTo: string, readonly validFromStated: string | null, readonly validToStated: string | null, readonly seenOnStated: string | null }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly author: string | null, readonly published: string | null, readonly publishedFrom: string | null, readonly url: string | null }> };

export type BodyEntryFragment = { readonly id: string, readonly name: string, readonly officialName: string | null, readonly aliases: ReadonlyArray<string>, readonly odsCode: string | null, readonly gssCode: string | null, readonly kind: BodyKind, readonly collective: boolean, readonly existence: Existence, readonly startKnown: boolean, readonly endKnown: boolean, readonly certainFrom: string | null, readonly certainTo: string | null, readonly possibleFrom: string, readonly possibleTo: string, readonly validFromStated: string | null, readonly validToStated: string | null, readonly seenOnStated: string | null };

export type DocumentEntryFragment = { readonly id: string, readonly title: string, readonly publisher: string | null, readonly author: string | null, readonly published: string | null, readonly publishedFrom: string | null, readonly url: string | null };

export type RootQueryVariables = Exact<{ [key: string]: never; }>;


export type RootQuery = { readonly datasets: ReadonlyArray<{ readonly name: string, readonly dataVersion: string, readonly dataDate: string, readonly attribution: string }> };

export type MapAnswersQueryVariables = Exact<{
  service: string;
  on: string;
}>;


export type MapAnswersQuery = { readonly commissioningAnswers: ReadonlyArray<{ readonly place: { readonly id: string, readonly name: string, readonly tileColumn: number | null, readonly tileRow: number | null, readonly tileAbbreviation: string | null }, readonly responsible: ReadonlyArray<{ readonly edge: string, readonly validFromStated: string | null, readonly seenOnStated: string | null, readonly mode: Mode | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly body: { readonly id: string, readonly name: string, readonly kind: BodyKind }, readonly service: { readonly id: string } | null }>, readonly possiblyResponsible: ReadonlyArray<{ readonly edge: string, readonly validFromStated: string | null, readonly seenOnStated: string | null, readonly mode: Mode | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly body: { readonly id: string, readonly name: string, readonly kind: BodyKind }, readonly service: { readonly id: string } | null }>, readonly accountable: ReadonlyArray<{ readonly mode: Mode | null, readonly body: { readonly id: string, readonly name: string, readonly kind: BodyKind }, readonly service: { readonly id: string } | null }> }> };

export type MapTilesQueryVariables = Exact<{
  service: string;
  on: string;
}>;


export type MapTilesQuery = { readonly commissioningAnswers: ReadonlyArray<{ readonly place: { readonly id: string, readonly name: string, readonly tileColumn: number | null, readonly tileRow: number | null, readonly tileAbbreviation: string | null }, readonly responsible: ReadonlyArray<{ readonly mode: Mode | null, readonly body: { readonly id: string, readonly name: string, readonly kind: BodyKind }, readonly service: { readonly id: string } | null }>, readonly possiblyResponsible: ReadonlyArray<{ readonly mode: Mode | null, readonly body: { readonly id: string, readonly name: string, readonly kind: BodyKind }, readonly service: { readonly id: string } | null }>, readonly accountable: ReadonlyArray<{ readonly mode: Mode | null, readonly body: { readonly id: string, readonly name: string, readonly kind: BodyKind }, readonly service: { readonly id: string } | null }> }> };

export type TilePlaceFragment = { readonly id: string, readonly name: string, readonly tileColumn: number | null, readonly tileRow: number | null, readonly tileAbbreviation: string | null };

export type TilePartFragment = { readonly mode: Mode | null, readonly body: { readonly id: string, readonly name: string, readonly kind: BodyKind }, readonly service: { readonly id: string } | null };

export type MapPartFragment = { readonly edge: string, readonly validFromStated: string | null, readonly seenOnStated: string | null, readonly mode: Mode | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly body: { readonly id: string, readonly name: string, readonly kind: BodyKind }, readonly service: { readonly id: string } | null };

export type MapServicesQueryVariables = Exact<{ [key: string]: never; }>;


export type MapServicesQuery = { readonly services: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: string | null, readonly parent: { readonly id: string } | null }>, readonly datasets: ReadonlyArray<{ readonly dataDate: string, readonly dataVersion: string, readonly attribution: string }> };

export type MapDaysQueryVariables = Exact<{
  service: string;
}>;


export type MapDaysQuery = { readonly changeDays: ReadonlyArray<{ readonly on: string, readonly bodiesBegun: ReadonlyArray<{ readonly id: string }>, readonly bodiesEnded: ReadonlyArray<{ readonly id: string }>, readonly edgesBegun: ReadonlyArray<{ readonly type: EdgeType, readonly edges: number }>, readonly edgesEnded: ReadonlyArray<{ readonly type: EdgeType, readonly edges: number }> }> };

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
export const NetworkPartFragmentDoc = new TypedDocumentString(`
    fragment NetworkPart on Responsibility {
  edge
  body {
    id
    name
  }
  viaGroup {
    id
  }
}
    `, {"fragmentName":"NetworkPart"}) as unknown as TypedDocumentString<NetworkPartFragment, unknown>;
export const NetworkBodyFragmentDoc = new TypedDocumentString(`
    fragment NetworkBody on Body {
  id
  name
  kind
  collective
  existence
  tileColumn
  validFrom
  validTo
  validFromStated
  validToStated
  seenOnStated
  odsCode
  gssCode
  certainFrom
  certainTo
  possibleFrom
  possibleTo
  startKnown
}
    `, {"fragmentName":"NetworkBody"}) as unknown as TypedDocumentString<NetworkBodyFragment, unknown>;
export const NetworkLinkFragmentDoc = new TypedDocumentString(`
    fragment NetworkLink on NetworkEdge {
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
    `, {"fragmentName":"NetworkLink"}) as unknown as TypedDocumentString<NetworkLinkFragment, unknown>;
export const LineagePartFragmentDoc = new TypedDocumentString(`
    fragment LineagePart on LineageStep {
  steps
  share
  body {
    id
    name
    validFromStated
    validToStated
  }
  edge {
    id
    source
    target
    validFromStated
  }
}
    `, {"fragmentName":"LineagePart"}) as unknown as TypedDocumentString<LineagePartFragment, unknown>;
export const FunctionPartFragmentDoc = new TypedDocumentString(`
    fragment FunctionPart on FunctionSuccession {
  service {
    id
    name
  }
  body {
    id
    name
  }
  viaGroup {
    id
    name
  }
  edge {
    id
    validFromStated
  }
}
    `, {"fragmentName":"FunctionPart"}) as unknown as TypedDocumentString<FunctionPartFragment, unknown>;
export const QuestionFragmentDoc = new TypedDocumentString(`
    fragment Question on OpenQuestion {
  id
  lookedFor
  financialYear
  searched
  foundInstead
  mayBeIn
}
    `, {"fragmentName":"Question"}) as unknown as TypedDocumentString<QuestionFragment, unknown>;
export const DocumentEntryFragmentDoc = new TypedDocumentString(`
    fragment DocumentEntry on Document {
  id
  title
  publisher
  author
  published
  publishedFrom
  url
}
    `, {"fragmentName":"DocumentEntry"}) as unknown as TypedDocumentString<DocumentEntryFragment, unknown>;
export const ProposalEntryFragmentDoc = new TypedDocumentString(`
    fragment ProposalEntry on Proposal {
  id
  title
  status
  firstSeen
  firstSeenStated
  madeOn
  madeOnStated
  outcome
  outcomeStated
  outcomeOn
  outcomeOnStated
  outcomeEdge
  openFrom
  openTo
  proposedByStated
  addressedToStated
  serviceStated
  proposedBy {
    id
    name
  }
  addressedTo {
    id
    name
  }
  services {
    id
    name
  }
  documents {
    ...DocumentEntry
  }
}
    fragment DocumentEntry on Document {
  id
  title
  publisher
  author
  published
  publishedFrom
  url
}`, {"fragmentName":"ProposalEntry"}) as unknown as TypedDocumentString<ProposalEntryFragment, unknown>;
export const StoryBodyFragmentDoc = new TypedDocumentString(`
    fragment StoryBody on Body {
  id
  name
  kind
  collective
  validFrom
  validTo
}
    `, {"fragmentName":"StoryBody"}) as unknown as TypedDocumentString<StoryBodyFragment, unknown>;
export const ChangedBodyFragmentDoc = new TypedDocumentString(`
    fragment ChangedBody on BodyChange {
  body {
    ...StoryBody
  }
  cause
  causeKind
}
    fragment StoryBody on Body {
  id
  name
  kind
  collective
  validFrom
  validTo
}`, {"fragmentName":"ChangedBody"}) as unknown as TypedDocumentString<ChangedBodyFragment, unknown>;
export const ChangedEdgeFragmentDoc = new TypedDocumentString(`
    fragment ChangedEdge on EdgeChange {
  cause
  causeKind
  causedBy {
    id
  }
  edge {
    id
    type
    label
    source
    target
    mode
    service
    proposal
  }
}
    `, {"fragmentName":"ChangedEdge"}) as unknown as TypedDocumentString<ChangedEdgeFragment, unknown>;
export const StatementFragmentDoc = new TypedDocumentString(`
    fragment Statement on Claim {
  id
  paraphrase
  locator
  disputed
  confidence
  note
  edgeId
  document {
    id
    title
    publisher
    published
    url
  }
}
    `, {"fragmentName":"Statement"}) as unknown as TypedDocumentString<StatementFragment, unknown>;
export const PostFactsFragmentDoc = new TypedDocumentString(`
    fragment PostFacts on HoldsPost {
  status
  validFromStated
  validToStated
  seenOnStated
  certainFrom
  certainTo
  possibleFrom
  possibleTo
  confidence
  note
  evidence {
    ...DocumentEntry
  }
  claims {
    ...Statement
  }
}
    fragment Statement on Claim {
  id
  paraphrase
  locator
  disputed
  confidence
  note
  edgeId
  document {
    id
    title
    publisher
    published
    url
  }
}
fragment DocumentEntry on Document {
  id
  title
  publisher
  author
  published
  publishedFrom
  url
}`, {"fragmentName":"PostFacts"}) as unknown as TypedDocumentString<PostFactsFragment, unknown>;
export const PositionFactsFragmentDoc = new TypedDocumentString(`
    fragment PositionFacts on TakesPosition {
  status
  stance
  statedOnStated
  paraphrase
  confidence
  note
  evidence {
    ...DocumentEntry
  }
  claims {
    ...Statement
  }
}
    fragment Statement on Claim {
  id
  paraphrase
  locator
  disputed
  confidence
  note
  edgeId
  document {
    id
    title
    publisher
    published
    url
  }
}
fragment DocumentEntry on Document {
  id
  title
  publisher
  author
  published
  publishedFrom
  url
}`, {"fragmentName":"PositionFacts"}) as unknown as TypedDocumentString<PositionFactsFragment, unknown>;
export const PlacePeriodFragmentDoc = new TypedDocumentString(`
    fragment PlacePeriod on EdgeFacts {
  id
  validFromStated
  validToStated
  certainFrom
  certainTo
  possibleFrom
  possibleTo
}
    `, {"fragmentName":"PlacePeriod"}) as unknown as TypedDocumentString<PlacePeriodFragment, unknown>;
export const PlaceCommitteeFragmentDoc = new TypedDocumentString(`
    fragment PlaceCommittee on JointCommittee {
  id
  role
  validFromStated
  validToStated
  certainFrom
  certainTo
  possibleFrom
  possibleTo
}
    `, {"fragmentName":"PlaceCommittee"}) as unknown as TypedDocumentString<PlaceCommitteeFragment, unknown>;
export const PlacePartFragmentDoc = new TypedDocumentString(`
    fragment PlacePart on Responsibility {
  edge
  certainty
  mode
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
  legalBasis {
    id
    title
    provision
  }
  legalBasisStated
  validFromStated
  validToStated
  certainFrom
  certainTo
  evidence {
    id
    title
  }
}
    `, {"fragmentName":"PlacePart"}) as unknown as TypedDocumentString<PlacePartFragment, unknown>;
export const SearchPageHitFragmentDoc = new TypedDocumentString(`
    fragment SearchPageHit on SearchHit {
  type
  thingId
  name
  score
  matchedOn
  body {
    kind
    existence
    tileColumn
    validFromStated
    validToStated
  }
  service {
    parent {
      name
    }
  }
  document {
    publisher
    published
  }
  instrument {
    kind
  }
  proposal {
    status
    firstSeenStated
  }
  person {
    posts {
      name
    }
  }
}
    `, {"fragmentName":"SearchPageHit"}) as unknown as TypedDocumentString<SearchPageHitFragment, unknown>;
export const WhoPagePartFragmentDoc = new TypedDocumentString(`
    fragment WhoPagePart on Responsibility {
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
    id
    title
    provision
  }
  legalBasisStated
  certainFrom
  certainTo
  possibleFrom
  possibleTo
  validFromStated
  validToStated
  seenOnStated
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
    `, {"fragmentName":"WhoPagePart"}) as unknown as TypedDocumentString<WhoPagePartFragment, unknown>;
export const LinkEntryFragmentDoc = new TypedDocumentString(`
    fragment LinkEntry on NetworkEdge {
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
  confidence
  legalBasis
  proposal
  documentIds
  validFromStated
  validToStated
  seenOnStated
  startKnown
  endKnown
  certainFrom
  certainTo
  possibleFrom
  possibleTo
  facts {
    name
    value
  }
}
    `, {"fragmentName":"LinkEntry"}) as unknown as TypedDocumentString<LinkEntryFragment, unknown>;
export const BodyEntryFragmentDoc = new TypedDocumentString(`
    fragment BodyEntry on Body {
  id
  name
  officialName
  aliases
  odsCode
  gssCode
  kind
  collective
  existence
  startKnown
  endKnown
  certainFrom
  certainTo
  possibleFrom
  possibleTo
  validFromStated
  validToStated
  seenOnStated
}
    `, {"fragmentName":"BodyEntry"}) as unknown as TypedDocumentString<BodyEntryFragment, unknown>;
export const TilePlaceFragmentDoc = new TypedDocumentString(`
    fragment TilePlace on Body {
  id
  name
  tileColumn
  tileRow
  tileAbbreviation
}
    `, {"fragmentName":"TilePlace"}) as unknown as TypedDocumentString<TilePlaceFragment, unknown>;
export const TilePartFragmentDoc = new TypedDocumentString(`
    fragment TilePart on Responsibility {
  mode
  body {
    id
    name
    kind
  }
  service {
    id
  }
}
    `, {"fragmentName":"TilePart"}) as unknown as TypedDocumentString<TilePartFragment, unknown>;
export const MapPartFragmentDoc = new TypedDocumentString(`
    fragment MapPart on Responsibility {
  ...TilePart
  edge
  validFromStated
  seenOnStated
  evidence {
    id
    title
  }
}
    fragment TilePart on Responsibility {
  mode
  body {
    id
    name
    kind
  }
  service {
    id
  }
}`, {"fragmentName":"MapPart"}) as unknown as TypedDocumentString<MapPartFragment, unknown>;
export const NetworkWhoDocument = new TypedDocumentString(`
    query NetworkWho($service: ID!, $place: ID!, $on: Date!) {
  whoCommissions(service: $service, place: $place, on: $on) {
    responsible {
      ...NetworkPart
    }
    possiblyResponsible {
      ...NetworkPart
    }
    accountable {
      ...NetworkPart
    }
    approvers {
      ...NetworkPart
    }
    pools {
      ...NetworkPart
    }
  }
}
    fragment NetworkPart on Responsibility {
  edge
  body {
    id
    name
  }
  viaGroup {
    id
  }
}`) as unknown as TypedDocumentString<NetworkWhoQuery, NetworkWhoQueryVariables>;
export const NetworkPathsDocument = new TypedDocumentString(`
    query NetworkPaths($from: ID!, $to: ID!, $edgeTypes: [EdgeType!], $statuses: [Status!]!, $certainty: [Certainty!], $on: Date!, $maxHops: Int!) {
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
    bodies {
      id
    }
    edges {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkPathsQuery, NetworkPathsQueryVariables>;
export const NetworkChangesDocument = new TypedDocumentString(`
    query NetworkChanges($before: MomentInput!, $after: MomentInput!, $focus: [ID!]) {
  compare(before: $before, after: $after, focus: $focus) {
    bodiesAdded {
      body {
        id
      }
    }
    bodiesRemoved {
      body {
        id
      }
    }
    edgesAdded {
      edge {
        id
        source
        target
      }
    }
    edgesRemoved {
      edge {
        id
        source
        target
      }
    }
    edgesChanged {
      edge {
        id
        source
        target
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkChangesQuery, NetworkChangesQueryVariables>;
export const LinksByIdDocument = new TypedDocumentString(`
    query LinksById($ids: [ID!]!) {
  edges(ids: $ids) {
    id
    source
    target
  }
}
    `) as unknown as TypedDocumentString<LinksByIdQuery, LinksByIdQueryVariables>;
export const SubjectNetworkDocument = new TypedDocumentString(`
    query SubjectNetwork($focus: [ID!], $hops: Int!, $edgeTypes: [EdgeType!], $services: [ID!], $statuses: [Status!]!, $on: Date) {
  network(
    focus: $focus
    hops: $hops
    edgeTypes: $edgeTypes
    services: $services
    statuses: $statuses
    on: $on
    first: 20000
  ) {
    truncated
    nodes {
      body {
        ...NetworkBody
      }
    }
    edges {
      ...NetworkLink
    }
  }
}
    fragment NetworkBody on Body {
  id
  name
  kind
  collective
  existence
  tileColumn
  validFrom
  validTo
  validFromStated
  validToStated
  seenOnStated
  odsCode
  gssCode
  certainFrom
  certainTo
  possibleFrom
  possibleTo
  startKnown
}
fragment NetworkLink on NetworkEdge {
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
}`) as unknown as TypedDocumentString<SubjectNetworkQuery, SubjectNetworkQueryVariables>;
export const NetworkNamesDocument = new TypedDocumentString(`
    query NetworkNames {
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
  funds(limit: 500, sort: [{id: ASC}]) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<NetworkNamesQuery, NetworkNamesQueryVariables>;
export const NetworkChoicesDocument = new TypedDocumentString(`
    query NetworkChoices {
  bodies(
    where: {kind: {in: [BOROUGH, LOCAL_AUTHORITY]}, coveredBy: {some: {kind: {in: [PCT, CCG, ICB]}}}}
    limit: 500
    sort: [{name: ASC}]
  ) {
    id
    name
  }
  services(limit: 500, sort: [{id: ASC}]) {
    id
    name
    parent {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkChoicesQuery, NetworkChoicesQueryVariables>;
export const ProposalTitleDocument = new TypedDocumentString(`
    query ProposalTitle($id: ID!) {
  proposals(where: {id: {eq: $id}}) {
    id
    title
  }
}
    `) as unknown as TypedDocumentString<ProposalTitleQuery, ProposalTitleQueryVariables>;
export const LinkEndsDocument = new TypedDocumentString(`
    query LinkEnds($id: ID!) {
  edge(id: $id) {
    id
    source
    target
  }
}
    `) as unknown as TypedDocumentString<LinkEndsQuery, LinkEndsQueryVariables>;
export const BodyPageDocument = new TypedDocumentString(`
    query BodyPage($id: ID!, $on: Date!) {
  bodies(where: {id: {eq: $id}}) {
    form
    remit
    note
    otherCodes
    documents(limit: 500) {
      ...DocumentEntry
    }
    mentionedIn(limit: 500, sort: [{publishedFrom: ASC}]) {
      id
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
        }
      }
    }
    fundsHere(limit: 500, sort: [{name: ASC}]) {
      id
      name
    }
    contributions(limit: 500, sort: [{financialYear: ASC}]) {
      id
      amountGbp
      amountType
      financialYear
      fund {
        id
        name
      }
    }
    proposalsMade(limit: 500) {
      ...ProposalEntry
    }
    proposalsReceived(limit: 500) {
      ...ProposalEntry
    }
    positionsConnection(sort: [{edge: {statedOn: ASC}}], first: 500) {
      edges {
        node {
          ...ProposalEntry
        }
        properties {
          id
          stance
          statedOnStated
          paraphrase
        }
      }
    }
    openQuestions(limit: 500) {
      ...Question
    }
    claims(limit: 500, sort: [{id: ASC}]) {
      ...Statement
    }
    claimsAsObject(limit: 500, sort: [{id: ASC}]) {
      ...Statement
    }
  }
  commissionsOn(body: $id, on: $on) {
    commissions {
      edge
      service {
        id
        name
      }
      mode
      viaGroup {
        id
        name
      }
      together {
        id
        name
      }
      accountable {
        id
        name
      }
      certainty
      certainFrom
      certainTo
      possibleFrom
      possibleTo
      validFromStated
      validToStated
      seenOnStated
      legalBasis {
        id
        title
        provision
      }
      legalBasisStated
      evidence {
        ...DocumentEntry
      }
    }
    notEstablished
  }
  lineage(body: $id) {
    ancestors {
      ...LineagePart
    }
    descendants {
      ...LineagePart
    }
    functionsPassedOn {
      ...FunctionPart
    }
    functionsTakenOver {
      ...FunctionPart
    }
  }
}
    fragment LineagePart on LineageStep {
  steps
  share
  body {
    id
    name
    validFromStated
    validToStated
  }
  edge {
    id
    source
    target
    validFromStated
  }
}
fragment FunctionPart on FunctionSuccession {
  service {
    id
    name
  }
  body {
    id
    name
  }
  viaGroup {
    id
    name
  }
  edge {
    id
    validFromStated
  }
}
fragment Question on OpenQuestion {
  id
  lookedFor
  financialYear
  searched
  foundInstead
  mayBeIn
}
fragment ProposalEntry on Proposal {
  id
  title
  status
  firstSeen
  firstSeenStated
  madeOn
  madeOnStated
  outcome
  outcomeStated
  outcomeOn
  outcomeOnStated
  outcomeEdge
  openFrom
  openTo
  proposedByStated
  addressedToStated
  serviceStated
  proposedBy {
    id
    name
  }
  addressedTo {
    id
    name
  }
  services {
    id
    name
  }
  documents {
    ...DocumentEntry
  }
}
fragment Statement on Claim {
  id
  paraphrase
  locator
  disputed
  confidence
  note
  edgeId
  document {
    id
    title
    publisher
    published
    url
  }
}
fragment DocumentEntry on Document {
  id
  title
  publisher
  author
  published
  publishedFrom
  url
}`) as unknown as TypedDocumentString<BodyPageQuery, BodyPageQueryVariables>;
export const ChangeDaysDocument = new TypedDocumentString(`
    query ChangeDays($body: ID, $place: ID, $service: ID, $from: Date, $to: Date) {
  changeDays(body: $body, place: $place, service: $service, from: $from, to: $to) {
    on
    bodiesBegun {
      id
      name
      kind
      collective
      validFrom
      validTo
    }
    bodiesEnded {
      id
      name
      kind
      collective
      validFrom
      validTo
    }
    edgesBegun {
      type
      edges
    }
    edgesEnded {
      type
      edges
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeDaysQuery, ChangeDaysQueryVariables>;
export const SuccessionsDocument = new TypedDocumentString(`
    query Successions {
  bodies(
    limit: 500
    where: {succeededByConnection: {some: {edge: {status: {eq: IN_FORCE}}}}}
  ) {
    ...StoryBody
    succeededByConnection(where: {edge: {status: {eq: IN_FORCE}}}) {
      edges {
        node {
          ...StoryBody
        }
        properties {
          id
          validFrom
          validFromStated
          basis
          share
          service
        }
      }
    }
  }
  services(limit: 500) {
    id
    name
  }
}
    fragment StoryBody on Body {
  id
  name
  kind
  collective
  validFrom
  validTo
}`) as unknown as TypedDocumentString<SuccessionsQuery, SuccessionsQueryVariables>;
export const ChangeDatesDocument = new TypedDocumentString(`
    query ChangeDates($body: ID, $place: ID, $from: Date, $to: Date) {
  changeDays(body: $body, place: $place, from: $from, to: $to) {
    on
  }
}
    `) as unknown as TypedDocumentString<ChangeDatesQuery, ChangeDatesQueryVariables>;
export const ChangeDayDocument = new TypedDocumentString(`
    query ChangeDay($on: Date!) {
  changeDays(from: $on, to: $on) {
    evidence {
      id
      title
      publisher
      published
      url
    }
  }
  made: proposals(limit: 500, where: {madeOn: {eq: $on}}) {
    id
    title
    madeOnStated
    outcome
    outcomeOnStated
  }
  decided: proposals(limit: 500, where: {outcomeOn: {eq: $on}}) {
    id
    title
    madeOnStated
    outcome
    outcomeOnStated
  }
  legalInstruments(limit: 500, where: {inForceOn: {eq: $on}}) {
    id
    title
    provision
    inForceOnStated
  }
}
    `) as unknown as TypedDocumentString<ChangeDayQuery, ChangeDayQueryVariables>;
export const ComparisonDocument = new TypedDocumentString(`
    query Comparison($before: MomentInput!, $after: MomentInput!, $focus: [ID!], $from: Date!, $to: Date!) {
  compare(before: $before, after: $after, focus: $focus) {
    bodiesAdded {
      ...ChangedBody
    }
    bodiesRemoved {
      ...ChangedBody
    }
    edgesAdded {
      ...ChangedEdge
    }
    edgesRemoved {
      ...ChangedEdge
    }
    edgesChanged {
      ...ChangedEdge
    }
  }
  bodies(
    limit: 500
    where: {succeededByConnection: {some: {edge: {validFrom: {gte: $from, lte: $to}, status: {eq: IN_FORCE}}}}}
  ) {
    ...StoryBody
    succeededByConnection(
      first: 500
      where: {edge: {validFrom: {gte: $from, lte: $to}, status: {eq: IN_FORCE}}}
    ) {
      edges {
        node {
          ...StoryBody
        }
        properties {
          id
          validFrom
          validFromStated
          basis
          share
          service
        }
      }
    }
  }
  services(limit: 500) {
    id
    name
  }
}
    fragment StoryBody on Body {
  id
  name
  kind
  collective
  validFrom
  validTo
}
fragment ChangedBody on BodyChange {
  body {
    ...StoryBody
  }
  cause
  causeKind
}
fragment ChangedEdge on EdgeChange {
  cause
  causeKind
  causedBy {
    id
  }
  edge {
    id
    type
    label
    source
    target
    mode
    service
    proposal
  }
}`) as unknown as TypedDocumentString<ComparisonQuery, ComparisonQueryVariables>;
export const ComparisonFocusDocument = new TypedDocumentString(`
    query ComparisonFocus($ids: [ID!]!) {
  bodies(limit: 500, where: {id: {in: $ids}}) {
    id
    name
    kind
    tileColumn
    coveredBy(limit: 500) {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ComparisonFocusQuery, ComparisonFocusQueryVariables>;
export const OpenProposalsDocument = new TypedDocumentString(`
    query OpenProposals($on: Date!) {
  proposals(
    limit: 500
    where: {openFrom: {lte: $on}, openTo: {gte: $on}, outcome: {in: [OPEN, NOT_ESTABLISHED]}}
    sort: [{title: ASC}]
  ) {
    id
    title
    outcome
    documents {
      id
      title
      publisher
      published
      url
    }
  }
}
    `) as unknown as TypedDocumentString<OpenProposalsQuery, OpenProposalsQueryVariables>;
export const RecordTermsDocument = new TypedDocumentString(`
    query RecordTerms {
  datasets {
    name
    dataVersion
    dataDate
    attribution
    licence
  }
}
    `) as unknown as TypedDocumentString<RecordTermsQuery, RecordTermsQueryVariables>;
export const DocumentPageDocument = new TypedDocumentString(`
    query DocumentPage($id: ID!) {
  documents(where: {id: {eq: $id}}) {
    id
    title
    publisher
    author
    url
    published
    publishedNote
    licence
    note
    edgeIds
    claims(limit: 500, sort: [{id: ASC}]) {
      ...Statement
    }
    seeAlso(limit: 100) {
      ...DocumentEntry
    }
    seenFrom(limit: 100) {
      ...DocumentEntry
    }
    bodies(limit: 500, sort: [{name: ASC}]) {
      id
      name
    }
    mentions(limit: 500, sort: [{name: ASC}]) {
      id
      name
    }
    proposals(limit: 500, sort: [{title: ASC}]) {
      id
      title
    }
    services(limit: 500, sort: [{name: ASC}]) {
      id
      name
    }
    instruments(limit: 500, sort: [{title: ASC}]) {
      id
      title
      provision
    }
    people(limit: 500, sort: [{name: ASC}]) {
      id
      name
    }
    fundAmounts(limit: 500, sort: [{financialYear: ASC}]) {
      id
      amountGbp
      amountType
      financialYear
      fund {
        id
        name
      }
    }
  }
}
    fragment Statement on Claim {
  id
  paraphrase
  locator
  disputed
  confidence
  note
  edgeId
  document {
    id
    title
    publisher
    published
    url
  }
}
fragment DocumentEntry on Document {
  id
  title
  publisher
  author
  published
  publishedFrom
  url
}`) as unknown as TypedDocumentString<DocumentPageQuery, DocumentPageQueryVariables>;
export const DocumentsOfBodyDocument = new TypedDocumentString(`
    query DocumentsOfBody($body: ID!) {
  bodies(where: {id: {eq: $body}}) {
    mentionedIn(limit: 500) {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentsOfBodyQuery, DocumentsOfBodyQueryVariables>;
export const FundsPageDocument = new TypedDocumentString(`
    query FundsPage {
  funds(limit: 500) {
    id
    name
    aliases
    area
    places(limit: 100, sort: [{name: ASC}]) {
      id
      name
    }
    amounts(limit: 500) {
      amountGbp
      financialYear
    }
  }
}
    `) as unknown as TypedDocumentString<FundsPageQuery, FundsPageQueryVariables>;
export const FundPageDocument = new TypedDocumentString(`
    query FundPage($id: ID!) {
  funds(where: {id: {eq: $id}}) {
    id
    name
    aliases
    area
    note
    places(limit: 100, sort: [{name: ASC}]) {
      id
      name
    }
    documents(limit: 100) {
      ...DocumentEntry
    }
    amounts(limit: 500, sort: [{financialYear: ASC}, {id: ASC}]) {
      id
      amountGbp
      amountType
      financialYear
      contributorStated
      partiesStated
      legalBasisStated
      status
      givenOnStated
      confidence
      note
      contributors(limit: 50) {
        id
        name
      }
      documents(limit: 50) {
        ...DocumentEntry
      }
    }
  }
}
    fragment DocumentEntry on Document {
  id
  title
  publisher
  author
  published
  publishedFrom
  url
}`) as unknown as TypedDocumentString<FundPageQuery, FundPageQueryVariables>;
export const HomeDaysDocument = new TypedDocumentString(`
    query HomeDays($service: ID!, $on: Date!, $last: Date!) {
  dayChanges: changeDays(from: $on, to: $on) {
    on
    bodiesBegun {
      id
      name
    }
    bodiesEnded {
      id
      name
    }
    edgesBegun {
      type
      edges
    }
    edgesEnded {
      type
      edges
    }
  }
  allDays: changeDays(from: "2002-04-01", to: $last) {
    on
    bodiesBegun {
      kind
    }
    bodiesEnded {
      kind
    }
  }
  services(where: {id: {eq: $service}}) {
    proposals(
      where: {openFrom: {lte: $on}, openTo: {gte: $on}}
      sort: [{title: ASC}]
    ) {
      id
      title
    }
  }
}
    `) as unknown as TypedDocumentString<HomeDaysQuery, HomeDaysQueryVariables>;
export const LawsPageDocument = new TypedDocumentString(`
    query LawsPage {
  legalInstruments(limit: 500) {
    id
    title
    provision
    citation
    aliases
    kind
    allows
    inForceOn
    inForceOnStated
    inForceTo
    checkedOn
  }
}
    `) as unknown as TypedDocumentString<LawsPageQuery, LawsPageQueryVariables>;
export const LawPageDocument = new TypedDocumentString(`
    query LawPage($id: ID!) {
  legalInstruments(where: {id: {eq: $id}}) {
    id
    title
    provision
    citation
    aliases
    kind
    allows
    madeOnStated
    inForceOnStated
    inForceTo
    checkedOn
    appliesTo
    confidence
    note
    documents(limit: 100) {
      ...DocumentEntry
    }
  }
}
    fragment DocumentEntry on Document {
  id
  title
  publisher
  author
  published
  publishedFrom
  url
}`) as unknown as TypedDocumentString<LawPageQuery, LawPageQueryVariables>;
export const LinkPageDocument = new TypedDocumentString(`
    query LinkPage($id: ID!) {
  edge(id: $id) {
    legalBasisStated
    note
    facts {
      name
      description
      value
    }
    instrument {
      id
      title
      provision
      allows
    }
    ofFund {
      id
      name
    }
    proposedIn {
      id
      title
    }
    evidence {
      ...DocumentEntry
    }
    claims {
      ...Statement
    }
  }
}
    fragment Statement on Claim {
  id
  paraphrase
  locator
  disputed
  confidence
  note
  edgeId
  document {
    id
    title
    publisher
    published
    url
  }
}
fragment DocumentEntry on Document {
  id
  title
  publisher
  author
  published
  publishedFrom
  url
}`) as unknown as TypedDocumentString<LinkPageQuery, LinkPageQueryVariables>;
export const PostOrPositionDocument = new TypedDocumentString(`
    query PostOrPosition($id: ID!) {
  people(where: {postsConnection: {some: {edge: {id: {eq: $id}}}}}) {
    id
    name
    postsConnection(where: {edge: {id: {eq: $id}}}, first: 1) {
      edges {
        node {
          id
          name
        }
        properties {
          post
          ...PostFacts
        }
      }
    }
  }
  proposals(where: {positionsOfConnection: {some: {edge: {id: {eq: $id}}}}}) {
    id
    title
    positionsOfConnection(where: {edge: {id: {eq: $id}}}, first: 1) {
      edges {
        node {
          id
          name
        }
        properties {
          ...PositionFacts
        }
      }
    }
  }
}
    fragment PostFacts on HoldsPost {
  status
  validFromStated
  validToStated
  seenOnStated
  certainFrom
  certainTo
  possibleFrom
  possibleTo
  confidence
  note
  evidence {
    ...DocumentEntry
  }
  claims {
    ...Statement
  }
}
fragment PositionFacts on TakesPosition {
  status
  stance
  statedOnStated
  paraphrase
  confidence
  note
  evidence {
    ...DocumentEntry
  }
  claims {
    ...Statement
  }
}
fragment Statement on Claim {
  id
  paraphrase
  locator
  disputed
  confidence
  note
  edgeId
  document {
    id
    title
    publisher
    published
    url
  }
}
fragment DocumentEntry on Document {
  id
  title
  publisher
  author
  published
  publishedFrom
  url
}`) as unknown as TypedDocumentString<PostOrPositionQuery, PostOrPositionQueryVariables>;
export const ChainsBetweenDocument = new TypedDocumentString(`
    query ChainsBetween($from: ID!, $to: ID!, $on: Date, $statuses: [Status!]) {
  paths(from: $from, to: $to, on: $on, statuses: $statuses, first: 10) {
    length
    bodies {
      id
      name
    }
    edges {
      id
      type
      label
      source
      target
      status
      mode
      certainFrom
      certainTo
      possibleFrom
      possibleTo
      validFromStated
      validToStated
      seenOnStated
      ofService {
        id
        name
      }
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
    `) as unknown as TypedDocumentString<ChainsBetweenQuery, ChainsBetweenQueryVariables>;
export const ChainBodyDocument = new TypedDocumentString(`
    query ChainBody($id: ID!) {
  bodies(where: {id: {eq: $id}}) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ChainBodyQuery, ChainBodyQueryVariables>;
export const ChainBodySearchDocument = new TypedDocumentString(`
    query ChainBodySearch($text: String!) {
  search(text: $text, types: [BODY], first: 8) {
    score
    body {
      id
      name
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<ChainBodySearchQuery, ChainBodySearchQueryVariables>;
export const PeoplePageDocument = new TypedDocumentString(`
    query PeoplePage {
  people(limit: 500) {
    id
    name
    aliases
    postsConnection(sort: [{edge: {possibleFrom: ASC}}], first: 100) {
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
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PeoplePageQuery, PeoplePageQueryVariables>;
export const PersonPageDocument = new TypedDocumentString(`
    query PersonPage($id: ID!) {
  people(where: {id: {eq: $id}}) {
    id
    name
    aliases
    note
    documents(limit: 100) {
      ...DocumentEntry
    }
    postsConnection(sort: [{edge: {possibleFrom: ASC}}], first: 100) {
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
          confidence
          note
          evidence {
            ...DocumentEntry
          }
        }
      }
    }
  }
}
    fragment DocumentEntry on Document {
  id
  title
  publisher
  author
  published
  publishedFrom
  url
}`) as unknown as TypedDocumentString<PersonPageQuery, PersonPageQueryVariables>;
export const PlacePageDocument = new TypedDocumentString(`
    query PlacePage($id: ID!, $on: Date!) {
  bodies(
    where: {id: {eq: $id}, kind: {in: [BOROUGH, LOCAL_AUTHORITY]}, coveredBy: {some: {kind: {in: [PCT, CCG, ICB]}}}}
  ) {
    tileColumn
    id
    name
    officialName
    gssCode
    coveredBy {
      id
    }
    partOf {
      id
    }
    commissioners: coveredByConnection(where: {node: {kind: {in: [PCT, CCG, ICB]}}}) {
      edges {
        node {
          id
          name
          jointCommitteesConnection(
            where: {edge: {possibleFrom: {lte: $on}, possibleTo: {gte: $on}, status: {eq: IN_FORCE}}}
          ) {
            edges {
              node {
                id
                name
              }
              properties {
                ...PlaceCommittee
              }
            }
          }
        }
        properties {
          ...PlacePeriod
        }
      }
    }
    jointCommitteesConnection(
      where: {edge: {possibleFrom: {lte: $on}, possibleTo: {gte: $on}, status: {eq: IN_FORCE}}}
    ) {
      edges {
        node {
          id
          name
        }
        properties {
          ...PlaceCommittee
        }
      }
    }
    memberOfConnection(
      where: {edge: {possibleFrom: {lte: $on}, possibleTo: {gte: $on}, status: {eq: IN_FORCE}}}
    ) {
      edges {
        node {
          id
          name
        }
        properties {
          id
          role
          validFromStated
          validToStated
          certainFrom
          certainTo
          possibleFrom
          possibleTo
        }
      }
    }
    poolsWithConnection(where: {edge: {status: {eq: IN_FORCE}}}) {
      edges {
        node {
          id
          name
        }
        properties {
          id
          financialYear
          amountGbp
          possibleFrom
          possibleTo
          ofFund {
            id
            name
          }
        }
      }
    }
  }
}
    fragment PlacePeriod on EdgeFacts {
  id
  validFromStated
  validToStated
  certainFrom
  certainTo
  possibleFrom
  possibleTo
}
fragment PlaceCommittee on JointCommittee {
  id
  role
  validFromStated
  validToStated
  certainFrom
  certainTo
  possibleFrom
  possibleTo
}`) as unknown as TypedDocumentString<PlacePageQuery, PlacePageQueryVariables>;
export const PlaceAnswersDocument = new TypedDocumentString(`
    query PlaceAnswers($places: [ID!]!, $on: Date!) {
  services(limit: 500) {
    id
    parent {
      id
    }
  }
  commissioningAnswers(places: $places, on: $on) {
    service {
      id
      name
    }
    responsible {
      ...PlacePart
    }
    possiblyResponsible {
      ...PlacePart
    }
    accountable {
      edge
      body {
        id
        name
      }
      service {
        id
      }
    }
    approvers {
      edge
      certainty
      body {
        id
        name
      }
      subject
      form
      decided
      decidedOn
    }
    notEstablished
  }
}
    fragment PlacePart on Responsibility {
  edge
  certainty
  mode
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
  legalBasis {
    id
    title
    provision
  }
  legalBasisStated
  validFromStated
  validToStated
  certainFrom
  certainTo
  evidence {
    id
    title
  }
}`) as unknown as TypedDocumentString<PlaceAnswersQuery, PlaceAnswersQueryVariables>;
export const PlaceProposalsDocument = new TypedDocumentString(`
    query PlaceProposals($bodies: [ID!]!) {
  proposals(
    where: {OR: [{proposedBy: {some: {id: {in: $bodies}}}}, {addressedTo: {some: {id: {in: $bodies}}}}, {positionsOf: {some: {id: {in: $bodies}}}}]}
    sort: [{openFrom: ASC}]
    limit: 500
  ) {
    id
    title
    status
    outcome
    outcomeOnStated
    firstSeenStated
    madeOnStated
    openFrom
    openTo
  }
}
    `) as unknown as TypedDocumentString<PlaceProposalsQuery, PlaceProposalsQueryVariables>;
export const PlaceListDocument = new TypedDocumentString(`
    query PlaceList($on: Date!) {
  bodies(
    limit: 500
    where: {kind: {in: [BOROUGH, LOCAL_AUTHORITY]}, coveredBy: {some: {kind: {in: [PCT, CCG, ICB]}}}, OR: [{tileColumn: {gte: 0}}, {possibleFrom: {lte: $on}, possibleTo: {gte: $on}}]}
    sort: [{name: ASC}]
  ) {
    id
    name
    gssCode
    tileColumn
    tileRow
    tileAbbreviation
    commissioners: coveredByConnection(
      where: {node: {kind: {in: [PCT, CCG, ICB]}}, edge: {possibleFrom: {lte: $on}, possibleTo: {gte: $on}, status: {eq: IN_FORCE}}}
    ) {
      edges {
        node {
          id
          name
        }
        properties {
          ...PlacePeriod
        }
      }
    }
  }
}
    fragment PlacePeriod on EdgeFacts {
  id
  validFromStated
  validToStated
  certainFrom
  certainTo
  possibleFrom
  possibleTo
}`) as unknown as TypedDocumentString<PlaceListQuery, PlaceListQueryVariables>;
export const ProposalsPageDocument = new TypedDocumentString(`
    query ProposalsPage {
  proposals(limit: 500) {
    ...ProposalEntry
    positionsOf(limit: 500) {
      id
      name
    }
  }
}
    fragment ProposalEntry on Proposal {
  id
  title
  status
  firstSeen
  firstSeenStated
  madeOn
  madeOnStated
  outcome
  outcomeStated
  outcomeOn
  outcomeOnStated
  outcomeEdge
  openFrom
  openTo
  proposedByStated
  addressedToStated
  serviceStated
  proposedBy {
    id
    name
  }
  addressedTo {
    id
    name
  }
  services {
    id
    name
  }
  documents {
    ...DocumentEntry
  }
}
fragment DocumentEntry on Document {
  id
  title
  publisher
  author
  published
  publishedFrom
  url
}`) as unknown as TypedDocumentString<ProposalsPageQuery, ProposalsPageQueryVariables>;
export const ProposalPageDocument = new TypedDocumentString(`
    query ProposalPage($id: ID!) {
  proposals(where: {id: {eq: $id}}) {
    ...ProposalEntry
    statusStated
    wouldCreate
    wouldCreateStated
    fromStated
    toStated
    lastHeardOf
    confidence
    note
    outcomeDocuments(limit: 100) {
      ...DocumentEntry
    }
    positionsOfConnection(sort: [{edge: {statedOn: ASC}}], first: 500) {
      edges {
        node {
          id
          name
        }
        properties {
          id
          stance
          statedOnStated
          paraphrase
          evidence {
            ...DocumentEntry
          }
        }
      }
    }
    claims(limit: 500, sort: [{id: ASC}]) {
      ...Statement
    }
  }
}
    fragment ProposalEntry on Proposal {
  id
  title
  status
  firstSeen
  firstSeenStated
  madeOn
  madeOnStated
  outcome
  outcomeStated
  outcomeOn
  outcomeOnStated
  outcomeEdge
  openFrom
  openTo
  proposedByStated
  addressedToStated
  serviceStated
  proposedBy {
    id
    name
  }
  addressedTo {
    id
    name
  }
  services {
    id
    name
  }
  documents {
    ...DocumentEntry
  }
}
fragment Statement on Claim {
  id
  paraphrase
  locator
  disputed
  confidence
  note
  edgeId
  document {
    id
    title
    publisher
    published
    url
  }
}
fragment DocumentEntry on Document {
  id
  title
  publisher
  author
  published
  publishedFrom
  url
}`) as unknown as TypedDocumentString<ProposalPageQuery, ProposalPageQueryVariables>;
export const SearchPageDocument = new TypedDocumentString(`
    query SearchPage($text: String!, $first: Int!) {
  search(text: $text, first: $first) {
    ...SearchPageHit
  }
}
    fragment SearchPageHit on SearchHit {
  type
  thingId
  name
  score
  matchedOn
  body {
    kind
    existence
    tileColumn
    validFromStated
    validToStated
  }
  service {
    parent {
      name
    }
  }
  document {
    publisher
    published
  }
  instrument {
    kind
  }
  proposal {
    status
    firstSeenStated
  }
  person {
    posts {
      name
    }
  }
}`) as unknown as TypedDocumentString<SearchPageQuery, SearchPageQueryVariables>;
export const SearchPlaceDocument = new TypedDocumentString(`
    query SearchPlace($text: String!) {
  search(text: $text, kinds: [BOROUGH, LOCAL_AUTHORITY], first: 3) {
    thingId
    name
    score
    body {
      tileColumn
    }
  }
}
    `) as unknown as TypedDocumentString<SearchPlaceQuery, SearchPlaceQueryVariables>;
export const SearchServiceDocument = new TypedDocumentString(`
    query SearchService($text: String!) {
  search(text: $text, types: [SERVICE], first: 1) {
    thingId
    name
    score
  }
}
    `) as unknown as TypedDocumentString<SearchServiceQuery, SearchServiceQueryVariables>;
export const ServiceListDocument = new TypedDocumentString(`
    query ServiceList {
  services(limit: 500, sort: [{name: ASC}]) {
    id
    name
    kind
    parent {
      id
    }
    documents {
      id
    }
    proposals {
      id
    }
    claims(limit: 500) {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ServiceListQuery, ServiceListQueryVariables>;
export const ServicePageDocument = new TypedDocumentString(`
    query ServicePage($id: ID!) {
  services(where: {id: {eq: $id}}) {
    id
    name
    kind
    aliases
    note
    documents {
      id
      title
      publisher
      published
      url
    }
    proposals(sort: [{madeOn: ASC}]) {
      id
      title
      madeOnStated
      firstSeenStated
      proposedByStated
      outcome
      outcomeStated
    }
    claims(limit: 500) {
      document {
        id
        title
        publisher
        published
        url
      }
    }
  }
  network(edgeTypes: [COMMISSIONS], services: [$id], first: 500) {
    nodes {
      body {
        id
        name
      }
    }
    edges {
      id
      source
      service
      mode
      validFromStated
      validToStated
      seenOnStated
      possibleFrom
      possibleTo
      certainFrom
      certainTo
      legalBasisStated
      evidence {
        id
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ServicePageQuery, ServicePageQueryVariables>;
export const SitemapVersionDocument = new TypedDocumentString(`
    query SitemapVersion {
  datasets {
    dataVersion
    dataDate
  }
}
    `) as unknown as TypedDocumentString<SitemapVersionQuery, SitemapVersionQueryVariables>;
export const SitemapPartDocument = new TypedDocumentString(`
    query SitemapPart($offset: Int!) {
  bodies(limit: 500, offset: $offset) {
    id
    tileColumn
  }
  documents(limit: 500, offset: $offset) {
    id
  }
  legalInstruments(limit: 500, offset: $offset) {
    id
  }
  services(limit: 500, offset: $offset) {
    id
  }
  proposals(limit: 500, offset: $offset) {
    id
  }
  people(limit: 500, offset: $offset) {
    id
  }
  funds(limit: 500, offset: $offset) {
    id
  }
}
    `) as unknown as TypedDocumentString<SitemapPartQuery, SitemapPartQueryVariables>;
export const SitemapLinksDocument = new TypedDocumentString(`
    query SitemapLinks {
  network(
    first: 20000
    statuses: [IN_FORCE, PROPOSED, CALLED_FOR, CONSULTED, REJECTED, ENDED, ALLOWED]
  ) {
    edges {
      id
    }
  }
  changeDays {
    on
  }
}
    `) as unknown as TypedDocumentString<SitemapLinksQuery, SitemapLinksQueryVariables>;
export const WhoPageDocument = new TypedDocumentString(`
    query WhoPage($service: ID!, $place: ID!, $on: Date!) {
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
      ...WhoPagePart
    }
    possiblyResponsible {
      ...WhoPagePart
    }
    accountable {
      ...WhoPagePart
    }
    approvers {
      ...WhoPagePart
    }
    pools {
      ...WhoPagePart
    }
    proposals {
      id
      title
      status
      outcome
      madeOnStated
      firstSeenStated
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
    fragment WhoPagePart on Responsibility {
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
    id
    title
    provision
  }
  legalBasisStated
  certainFrom
  certainTo
  possibleFrom
  possibleTo
  validFromStated
  validToStated
  seenOnStated
  confidence
  note
  evidence {
    id
    title
    publisher
    published
    url
  }
}`) as unknown as TypedDocumentString<WhoPageQuery, WhoPageQueryVariables>;
export const WhoStatementsDocument = new TypedDocumentString(`
    query WhoStatements($edges: [ID!]!) {
  edges(ids: $edges) {
    id
    claims {
      id
      paraphrase
      locator
      disputed
      document {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoStatementsQuery, WhoStatementsQueryVariables>;
export const WhoChoicesDocument = new TypedDocumentString(`
    query WhoChoices {
  services(limit: 500) {
    id
    name
    parent {
      id
    }
  }
  bodies(
    where: {kind: {in: [BOROUGH, LOCAL_AUTHORITY]}, coveredBy: {some: {kind: {in: [PCT, CCG, ICB]}}}}
    limit: 500
    sort: [{name: ASC}]
  ) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<WhoChoicesQuery, WhoChoicesQueryVariables>;
export const SchemaWordsDocument = new TypedDocumentString(`
    query SchemaWords {
  outcomes: __type(name: "ProposalOutcome") {
    enumValues {
      name
      description
    }
  }
  decisions: __type(name: "Decision") {
    enumValues {
      name
      description
    }
  }
  forms: __type(name: "ApprovalForm") {
    enumValues {
      name
      description
    }
  }
}
    `) as unknown as TypedDocumentString<SchemaWordsQuery, SchemaWordsQueryVariables>;
export const BodyNamesDocument = new TypedDocumentString(`
    query BodyNames($ids: [ID!]!) {
  bodies(where: {id: {in: $ids}}) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<BodyNamesQuery, BodyNamesQueryVariables>;
export const NearestThingsDocument = new TypedDocumentString(`
    query NearestThings($id: ID!, $text: String!, $types: [ThingType!]!) {
  replacement(id: $id)
  search(text: $text, types: $types, floor: 0.3, first: 6) {
    type
    thingId
    name
  }
}
    `) as unknown as TypedDocumentString<NearestThingsQuery, NearestThingsQueryVariables>;
export const DataDateDocument = new TypedDocumentString(`
    query DataDate {
  datasets {
    dataDate
  }
}
    `) as unknown as TypedDocumentString<DataDateQuery, DataDateQueryVariables>;
export const PlaceNamesDocument = new TypedDocumentString(`
    query PlaceNames {
  bodies(
    limit: 500
    where: {kind: {in: [BOROUGH, LOCAL_AUTHORITY]}, coveredBy: {some: {kind: {in: [PCT, CCG, ICB]}}}}
    sort: [{name: ASC}]
  ) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<PlaceNamesQuery, PlaceNamesQueryVariables>;
export const RecordVersionDocument = new TypedDocumentString(`
    query RecordVersion {
  datasets {
    dataVersion
  }
}
    `) as unknown as TypedDocumentString<RecordVersionQuery, RecordVersionQueryVariables>;
export const RecordLinksDocument = new TypedDocumentString(`
    query RecordLinks($statuses: [Status!]!) {
  network(statuses: $statuses, first: 20000) {
    edges {
      ...LinkEntry
    }
  }
  services(limit: 500, sort: [{name: ASC}]) {
    id
    name
  }
  funds(limit: 500) {
    id
    name
  }
  legalInstruments(limit: 500) {
    id
    title
    provision
  }
  proposals(limit: 500) {
    id
    title
  }
}
    fragment LinkEntry on NetworkEdge {
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
  confidence
  legalBasis
  proposal
  documentIds
  validFromStated
  validToStated
  seenOnStated
  startKnown
  endKnown
  certainFrom
  certainTo
  possibleFrom
  possibleTo
  facts {
    name
    value
  }
}`) as unknown as TypedDocumentString<RecordLinksQuery, RecordLinksQueryVariables>;
export const RecordThingsDocument = new TypedDocumentString(`
    query RecordThings($offset: Int!) {
  bodies(limit: 500, offset: $offset, sort: [{id: ASC}]) {
    ...BodyEntry
  }
  documents(limit: 500, offset: $offset, sort: [{id: ASC}]) {
    ...DocumentEntry
  }
}
    fragment BodyEntry on Body {
  id
  name
  officialName
  aliases
  odsCode
  gssCode
  kind
  collective
  existence
  startKnown
  endKnown
  certainFrom
  certainTo
  possibleFrom
  possibleTo
  validFromStated
  validToStated
  seenOnStated
}
fragment DocumentEntry on Document {
  id
  title
  publisher
  author
  published
  publishedFrom
  url
}`) as unknown as TypedDocumentString<RecordThingsQuery, RecordThingsQueryVariables>;
export const RootDocument = new TypedDocumentString(`
    query Root {
  datasets {
    name
    dataVersion
    dataDate
    attribution
  }
}
    `) as unknown as TypedDocumentString<RootQuery, RootQueryVariables>;
export const MapAnswersDocument = new TypedDocumentString(`
    query MapAnswers($service: ID!, $on: Date!) {
  commissioningAnswers(services: [$service], on: $on) {
    place {
      ...TilePlace
    }
    responsible {
      ...MapPart
    }
    possiblyResponsible {
      ...MapPart
    }
    accountable {
      ...TilePart
    }
  }
}
    fragment TilePlace on Body {
  id
  name
  tileColumn
  tileRow
  tileAbbreviation
}
fragment TilePart on Responsibility {
  mode
  body {
    id
    name
    kind
  }
  service {
    id
  }
}
fragment MapPart on Responsibility {
  ...TilePart
  edge
  validFromStated
  seenOnStated
  evidence {
    id
    title
  }
}`) as unknown as TypedDocumentString<MapAnswersQuery, MapAnswersQueryVariables>;
export const MapTilesDocument = new TypedDocumentString(`
    query MapTiles($service: ID!, $on: Date!) {
  commissioningAnswers(services: [$service], on: $on) {
    place {
      ...TilePlace
    }
    responsible {
      ...TilePart
    }
    possiblyResponsible {
      ...TilePart
    }
    accountable {
      ...TilePart
    }
  }
}
    fragment TilePlace on Body {
  id
  name
  tileColumn
  tileRow
  tileAbbreviation
}
fragment TilePart on Responsibility {
  mode
  body {
    id
    name
    kind
  }
  service {
    id
  }
}`) as unknown as TypedDocumentString<MapTilesQuery, MapTilesQueryVariables>;
export const MapServicesDocument = new TypedDocumentString(`
    query MapServices {
  services(limit: 500, sort: [{id: ASC}]) {
    id
    name
    kind
    parent {
      id
    }
  }
  datasets {
    dataDate
    dataVersion
    attribution
  }
}
    `) as unknown as TypedDocumentString<MapServicesQuery, MapServicesQueryVariables>;
export const MapDaysDocument = new TypedDocumentString(`
    query MapDays($service: ID!) {
  changeDays(service: $service) {
    on
    bodiesBegun {
      id
    }
    bodiesEnded {
      id
    }
    edgesBegun {
      type
      edges
    }
    edgesEnded {
      type
      edges
    }
  }
}
    `) as unknown as TypedDocumentString<MapDaysQuery, MapDaysQueryVariables>;