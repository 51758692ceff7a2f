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

export type AmountsOfAFundQueryVariables = Exact<{
  fund?: string;
}>;


export type AmountsOfAFundQuery = { readonly fundAmounts: ReadonlyArray<{ readonly id: string, readonly financialYear: string | null, readonly amountGbp: number | null, readonly amountType: string | null, readonly contributorStated: string | null, readonly partiesStated: string | null, readonly legalBasisStated: string | null, readonly status: Status, readonly givenOnStated: string | null, readonly confidence: Confidence, readonly note: string | null, readonly documents: ReadonlyArray<{ readonly title: string, readonly url: string | null }> }> };

export type BetterCareFundAmountsQueryVariables = Exact<{
  year?: string;
}>;


export type BetterCareFundAmountsQuery = { readonly fundAmounts: ReadonlyArray<{ readonly id: string, readonly financialYear: string | null, readonly amountGbp: number | null, readonly amountType: string | null, readonly contributorStated: string | null, readonly status: Status, readonly confidence: Confidence, readonly note: string | null, readonly fund: { readonly id: string, readonly name: string } | null, readonly documents: ReadonlyArray<{ readonly title: string }> }> };

export type BodiesQueryVariables = Exact<{
  kind?: ReadonlyArray<BodyKind> | BodyKind | null | undefined;
}>;


export type BodiesQuery = { readonly bodies: ReadonlyArray<{ readonly id: string, readonly name: string, readonly officialName: string | null, readonly kind: BodyKind, readonly form: string | null, readonly existence: Existence, readonly odsCode: string | null, readonly gssCode: string | null, readonly validFromStated: string | null, readonly validToStated: string | null, readonly seenOnStated: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly possibleFrom: string, readonly possibleTo: string }> };

export type BoroughsWithCcgHwbIcbQueryVariables = Exact<{
  on?: string;
}>;


export type BoroughsWithCcgHwbIcbQuery = { readonly bodies: ReadonlyArray<{ readonly name: string, readonly gssCode: string | null, readonly ccg: ReadonlyArray<{ readonly name: string }>, readonly board: ReadonlyArray<{ readonly name: string }>, readonly icb: ReadonlyArray<{ readonly name: string }> }> };

export type ChangeDaysQueryVariables = Exact<{
  service?: string | null | undefined;
  place?: string | null | undefined;
  body?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type ChangeDaysQuery = { readonly changeDays: ReadonlyArray<{ readonly on: string, readonly bodiesBegun: ReadonlyArray<{ readonly name: string }>, readonly bodiesEnded: ReadonlyArray<{ readonly name: string }>, readonly edgesBegun: ReadonlyArray<{ readonly type: EdgeType, readonly edges: number }>, readonly edgesEnded: ReadonlyArray<{ readonly type: EdgeType, readonly edges: number }>, readonly evidence: ReadonlyArray<{ readonly title: string }> }> };

export type ChangesBetweenTwoDaysQueryVariables = Exact<{
  before?: string;
  after?: string;
}>;


export type ChangesBetweenTwoDaysQuery = { readonly compare: { readonly bodiesAdded: ReadonlyArray<{ readonly causeKind: ChangeCause, readonly cause: string, readonly body: { readonly id: string, readonly name: string } }>, readonly bodiesRemoved: ReadonlyArray<{ readonly causeKind: ChangeCause, readonly cause: string, readonly body: { readonly id: string, readonly name: string } }>, readonly edgesAdded: ReadonlyArray<{ readonly causeKind: ChangeCause, readonly cause: string, readonly causedBy: { readonly name: string } | null, readonly edge: { readonly id: string, readonly type: EdgeType, readonly source: string, readonly label: string, readonly target: string, readonly service: string | null, readonly mode: Mode | null } }>, readonly edgesRemoved: ReadonlyArray<{ readonly causeKind: ChangeCause, readonly cause: string, readonly causedBy: { readonly name: string } | null, readonly edge: { readonly id: string, readonly type: EdgeType, readonly source: string, readonly label: string, readonly target: string, readonly service: string | null, readonly mode: Mode | null } }>, readonly edgesChanged: ReadonlyArray<{ readonly causeKind: ChangeCause, readonly cause: string, readonly causedBy: { readonly name: string } | null, readonly edge: { readonly id: string, readonly type: EdgeType, readonly source: string, readonly label: string, readonly target: string, readonly service: string | null, readonly mode: Mode | null } }> } };

export type CoCommissioningLevelsQueryVariables = Exact<{
  on?: string;
  service?: string;
}>;


export type CoCommissioningLevelsQuery = { readonly bodies: ReadonlyArray<{ readonly id: string, readonly name: string, readonly odsCode: string | null, readonly gssCode: string | null, readonly covers: ReadonlyArray<{ readonly name: string }>, readonly commissionsConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly mode: Mode | null, readonly certainty: Certainty | null, readonly lastSeen: string | null, readonly validFromStated: string | null, readonly validToStated: string | null, readonly seenOnStated: string | null, readonly confidence: Confidence, readonly note: string | null, readonly evidence: ReadonlyArray<{ readonly title: string }> } }> } }> };

export type CompareTwoDaysQueryVariables = Exact<{
  before?: string;
  after?: string;
  focus?: ReadonlyArray<string> | string;
}>;


export type CompareTwoDaysQuery = { readonly compare: { readonly bodiesAdded: ReadonlyArray<{ readonly cause: string, readonly body: { readonly id: string, readonly name: string } }>, readonly bodiesRemoved: ReadonlyArray<{ readonly cause: string, readonly body: { readonly id: string, readonly name: string } }>, readonly edgesAdded: ReadonlyArray<{ readonly cause: string, readonly edge: { readonly id: string, readonly type: EdgeType, readonly source: string, readonly target: string } }>, readonly edgesRemoved: ReadonlyArray<{ readonly cause: string, readonly edge: { readonly id: string, readonly type: EdgeType, readonly source: string, readonly target: string } }>, readonly edgesChanged: ReadonlyArray<{ readonly cause: string, readonly edge: { readonly id: string, readonly type: EdgeType, readonly source: string, readonly target: string } }> } };

export type DocumentQueryVariables = Exact<{
  document?: string;
}>;


export type DocumentQuery = { readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly author: string | null, readonly published: string | null, readonly url: string | null, readonly licence: string | null, readonly note: string | null, readonly edgeIds: ReadonlyArray<string>, readonly claims: ReadonlyArray<{ readonly relation: string, readonly paraphrase: string | null, readonly locator: string | null, readonly period: string | null, readonly confidence: Confidence, readonly disputed: boolean, readonly edgeId: string | null }> }> };

export type DocumentsAboutABodyQueryVariables = Exact<{
  body?: string;
}>;


export type DocumentsAboutABodyQuery = { readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly author: string | null, readonly published: string | null, readonly url: string | null, readonly licence: string | null, readonly claims: ReadonlyArray<{ readonly relation: string, readonly paraphrase: string | null, readonly locator: string | null, readonly confidence: Confidence, readonly disputed: boolean }> }> };

export type EdgeWithEvidenceQueryVariables = Exact<{
  edge?: string;
}>;


export type EdgeWithEvidenceQuery = { readonly edge: { readonly id: string, readonly type: EdgeType, readonly source: string, readonly label: string, readonly target: string, readonly status: Status, readonly validFromStated: string | null, readonly validToStated: string | null, readonly seenOnStated: string | null, readonly startKnown: boolean, readonly endKnown: boolean, readonly confidence: Confidence, readonly note: string | null, readonly legalBasisStated: string | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly description: string, readonly value: string }>, readonly ofService: { readonly name: string } | null, readonly ofFund: { readonly name: string, readonly note: string | null } | null, readonly proposedIn: { readonly title: string, readonly status: Status, readonly outcome: ProposalOutcome } | null, readonly instrument: { readonly title: string, readonly provision: string | null, readonly allows: string | null } | null, readonly evidence: ReadonlyArray<{ readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }>, readonly claims: ReadonlyArray<{ readonly paraphrase: string | null, readonly locator: string | null, readonly disputed: boolean, readonly document: { readonly title: string } | null }> } | null };

export type JointCommitteesWithNhsEnglandQueryVariables = Exact<{
  body?: string;
  from?: string;
  to?: string;
}>;


export type JointCommitteesWithNhsEnglandQuery = { readonly bodies: ReadonlyArray<{ readonly jointCommitteesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: string | null, readonly validFrom: string | null, readonly lastSeen: string | null, readonly certainFrom: string | null, readonly possibleFrom: string, readonly possibleTo: string, readonly evidence: ReadonlyArray<{ readonly title: string }> }, readonly node: { readonly name: string, readonly committeeMembersConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly properties: { readonly role: string | null } }> } } }> } }> };

export type LawQueryVariables = Exact<{
  law?: string;
}>;


export type LawQuery = { readonly legalInstruments: ReadonlyArray<{ readonly id: string, readonly title: string, readonly provision: string | null, readonly citation: string | null, readonly kind: string | null, readonly allows: string | null, readonly madeOnStated: string | null, readonly inForceOnStated: string | null, readonly inForceTo: string | null, readonly checkedOn: string | null, readonly appliesTo: ReadonlyArray<string>, readonly confidence: Confidence | null, readonly note: string | null, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null }> }> };

export type LawsQueryVariables = Exact<{ [key: string]: never; }>;


export type LawsQuery = { readonly legalInstruments: ReadonlyArray<{ readonly id: string, readonly title: string, readonly provision: string | null, readonly citation: string | null, readonly kind: string | null, readonly allows: string | null, readonly inForceOnStated: string | null, readonly inForceTo: string | null, readonly checkedOn: string | null, readonly confidence: Confidence | null }> };

export type LineageOfABodyQueryVariables = Exact<{
  body?: string;
}>;


export type LineageOfABodyQuery = { readonly lineage: { readonly body: { readonly id: string, readonly name: string, readonly validFrom: string | null, readonly validTo: string | null }, readonly ancestors: ReadonlyArray<{ readonly steps: number, readonly share: number | null, readonly body: { readonly id: string, readonly name: string, readonly kind: BodyKind }, readonly edge: { readonly source: string, readonly target: string, readonly validFrom: string | null, readonly evidence: ReadonlyArray<{ readonly title: string }> } }>, readonly functionsPassedOn: ReadonlyArray<{ readonly service: { readonly id: string }, readonly body: { readonly id: string, readonly name: string }, readonly viaGroup: { readonly id: string } | null, readonly edge: { readonly validFrom: string | null, readonly evidence: ReadonlyArray<{ readonly title: string }> } }>, readonly descendants: ReadonlyArray<{ readonly steps: number, readonly share: number | null, readonly body: { readonly id: string, readonly name: string, readonly kind: BodyKind }, readonly edge: { readonly source: string, readonly target: string, readonly validFrom: string | null, readonly evidence: ReadonlyArray<{ readonly title: string }> } }> } };

export type LinksOfABodyQueryVariables = Exact<{
  body?: string;
  statuses?: ReadonlyArray<Status> | Status;
}>;


export type LinksOfABodyQuery = { readonly network: { readonly edges: ReadonlyArray<{ readonly id: string, readonly type: EdgeType, readonly source: string, readonly target: string, readonly label: string, readonly status: Status, readonly service: string | null, readonly mode: Mode | null, readonly subject: string | null, readonly fund: string | null, readonly financialYear: string | null, readonly amountGbp: number | null, readonly validFromStated: string | null, readonly validToStated: string | null, readonly seenOnStated: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly possibleFrom: string, readonly possibleTo: string, readonly legalBasis: string | null, readonly confidence: Confidence, readonly documentIds: ReadonlyArray<string> }> } };

export type NeighbourhoodOfACcgQueryVariables = Exact<{
  body?: string;
}>;


export type NeighbourhoodOfACcgQuery = { readonly bodies: ReadonlyArray<{ readonly name: string, readonly validFrom: string | null, readonly validTo: string | null, readonly coversConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly properties: { readonly validFrom: string | null, readonly evidence: ReadonlyArray<{ readonly title: string }> } }> }, readonly memberOfConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly properties: { readonly role: string | null, readonly validFrom: string | null, readonly seenOn: string | null, readonly evidence: ReadonlyArray<{ readonly title: string }> } }> }, readonly jointCommitteesConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly properties: { readonly role: string | null, readonly status: Status, readonly certainFrom: string | null, readonly lastSeen: string | null, readonly evidence: ReadonlyArray<{ readonly title: string }> } }> }, readonly poolsWithConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly properties: { readonly financialYear: string | null, readonly status: Status, readonly evidence: ReadonlyArray<{ readonly title: string }> } }> }, readonly approvesConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly properties: { readonly subject: string, readonly form: ApprovalForm, readonly decided: Decision | null, readonly decidedOn: string | null, readonly status: Status, readonly evidence: ReadonlyArray<{ readonly title: string }> } }> }, readonly succeedsConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly properties: { readonly validFrom: string | null, readonly evidence: ReadonlyArray<{ readonly title: string }> } }> }, readonly succeededByConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly properties: { readonly validFrom: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly title: string }> } }> } }> };

export type NetworkOfABodyQueryVariables = Exact<{
  body?: string;
  hops?: number;
  on?: string;
  statuses?: ReadonlyArray<Status> | Status;
  certainty?: ReadonlyArray<Certainty> | Certainty;
  first?: number;
}>;


export type NetworkOfABodyQuery = { readonly network: { readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly degree: number, readonly body: { readonly id: string, readonly name: string, readonly kind: BodyKind } }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: EdgeType, readonly source: string, readonly target: string, readonly label: string, readonly status: Status, readonly certainty: Certainty | null, readonly lastSeen: string | null, readonly service: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly confidence: Confidence }> } };

export type PathsBetweenTwoBodiesQueryVariables = Exact<{
  from?: string;
  to?: string;
  on?: string;
  first?: number;
}>;


export type PathsBetweenTwoBodiesQuery = { readonly paths: ReadonlyArray<{ readonly length: number, readonly bodies: ReadonlyArray<{ readonly name: string }>, readonly edges: ReadonlyArray<{ readonly type: EdgeType, readonly source: string, readonly target: string, readonly label: string, readonly certainty: Certainty | null, readonly lastSeen: string | null, readonly evidence: ReadonlyArray<{ readonly title: string }> }> }> };

export type PlaceServicesQueryVariables = Exact<{
  place?: string;
  on?: string;
}>;


export type PlaceServicesQuery = { readonly commissioningAnswers: ReadonlyArray<{ readonly notEstablished: ReadonlyArray<string>, readonly service: { readonly id: string, readonly name: string, readonly parent: { readonly name: string } | null }, readonly commissioners: ReadonlyArray<{ readonly certainty: Certainty, readonly mode: Mode | null, readonly validFromStated: string | null, readonly validToStated: string | null, readonly lastSeen: string | null, readonly legalBasisStated: string | null, readonly confidence: Confidence, readonly edge: string, readonly body: { readonly id: string, readonly name: string }, readonly service: { readonly name: string } | null, readonly viaGroup: { readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly title: string }> }>, readonly accountable: ReadonlyArray<{ readonly body: { readonly name: string } }> }> };

export type PoolsOfABoroughQueryVariables = Exact<{
  place?: string;
}>;


export type PoolsOfABoroughQuery = { readonly bodies: ReadonlyArray<{ readonly name: string, readonly poolsWithConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly properties: { readonly financialYear: string | null, readonly status: Status, readonly amountGbp: number | null, readonly confidence: Confidence, readonly ofFund: { readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly title: string, readonly publisher: string | null }> } }> }, readonly fundsHere: ReadonlyArray<{ readonly name: string, readonly amounts: ReadonlyArray<{ readonly financialYear: string | null, readonly amountType: string | null, readonly amountGbp: number | null, readonly contributorStated: string | null, readonly status: Status }> }> }> };

export type ProposalQueryVariables = Exact<{
  proposal?: string;
}>;


export type ProposalQuery = { readonly proposals: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: Status, readonly madeOnStated: string | null, readonly firstSeenStated: string | null, readonly lastHeardOf: string | null, readonly openFrom: string, readonly openTo: string, readonly outcome: ProposalOutcome, readonly outcomeStated: string | null, readonly outcomeOnStated: string | null, readonly outcomeEdge: string | null, readonly confidence: Confidence, readonly note: string | null, readonly proposedBy: ReadonlyArray<{ readonly name: string }>, readonly addressedTo: ReadonlyArray<{ readonly name: string }>, readonly services: ReadonlyArray<{ readonly name: string }>, readonly positionsOfConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly properties: { readonly stance: Stance, readonly statedOnStated: string | null, readonly paraphrase: string | null } }> }, readonly documents: ReadonlyArray<{ readonly title: string, readonly url: string | null }>, readonly outcomeDocuments: ReadonlyArray<{ readonly title: string, readonly url: string | null }> }> };

export type ProposalsAndOutcomesQueryVariables = Exact<{
  statuses?: ReadonlyArray<Status> | Status;
}>;


export type ProposalsAndOutcomesQuery = { readonly proposals: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: Status, readonly wouldCreate: EdgeType | null, readonly firstSeenStated: string | null, readonly outcome: ProposalOutcome, readonly outcomeStated: string | null, readonly outcomeOnStated: string | null, readonly outcomeEdge: string | null, readonly openFrom: string, readonly openTo: string, readonly confidence: Confidence, readonly proposedBy: ReadonlyArray<{ readonly name: string }>, readonly addressedTo: ReadonlyArray<{ readonly name: string }>, readonly services: ReadonlyArray<{ readonly name: string }>, readonly positionsOfConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly properties: { readonly stance: Stance, readonly statedOnStated: string | null, readonly paraphrase: string | null } }> }, readonly documents: ReadonlyArray<{ readonly title: string }>, readonly outcomeDocuments: ReadonlyArray<{ readonly title: string }> }> };

export type ServicePlacesQueryVariables = Exact<{
  service?: string;
  on?: string;
}>;


export type ServicePlacesQuery = { readonly commissioningAnswers: ReadonlyArray<{ readonly notEstablished: ReadonlyArray<string>, readonly place: { readonly id: string, readonly name: string, readonly gssCode: string | null }, readonly commissioners: ReadonlyArray<{ readonly certainty: Certainty, readonly mode: Mode | null, readonly validFromStated: string | null, readonly validToStated: string | null, readonly lastSeen: string | null, readonly legalBasisStated: string | null, readonly confidence: Confidence, readonly edge: string, readonly body: { readonly id: string, readonly name: string }, readonly service: { readonly name: string } | null, readonly viaGroup: { readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly title: string }> }>, readonly accountable: ReadonlyArray<{ readonly body: { readonly name: string } }> }> };

export type SuccessionOfAPlaceQueryVariables = Exact<{
  place?: string;
}>;


export type SuccessionOfAPlaceQuery = { readonly bodies: ReadonlyArray<{ readonly name: string, readonly kind: BodyKind, readonly validFrom: string | null, readonly validTo: string | null, readonly succeededByConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly properties: { readonly validFrom: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly title: string }> } }> } }> };

export type WhatABodyCommissionsQueryVariables = Exact<{
  body?: string;
  on?: string;
}>;


export type WhatABodyCommissionsQuery = { readonly commissionsOn: { readonly on: string, readonly notEstablished: ReadonlyArray<string>, readonly body: { readonly id: string, readonly name: string }, readonly commissions: ReadonlyArray<{ readonly mode: Mode | null, readonly certainty: Certainty, readonly legalBasisStated: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly lastSeen: string | null, readonly confidence: Confidence, readonly note: string | null, readonly service: { readonly id: string, readonly name: string }, readonly viaGroup: { readonly name: string } | null, readonly together: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly accountable: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly legalBasis: { readonly title: string } | null, readonly evidence: ReadonlyArray<{ readonly title: string }> }> } };

export type WhatIsNotEstablishedQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatIsNotEstablishedQuery = { readonly coverage: { readonly on: string, readonly edgeTypes: ReadonlyArray<{ readonly type: EdgeType, readonly edges: number, readonly inForce: number, readonly withStart: number, readonly withEnd: number, readonly high: number, readonly medium: number, readonly low: number }>, readonly kinds: ReadonlyArray<{ readonly kind: BodyKind, readonly bodies: number, readonly withStart: number, readonly withEnd: number }>, readonly places: ReadonlyArray<{ readonly established: ReadonlyArray<string>, readonly notEstablished: ReadonlyArray<string>, readonly place: { readonly name: string } }>, readonly staleness: ReadonlyArray<{ readonly type: EdgeType, readonly edges: number, readonly certain: number, readonly place: { readonly name: string } | null, readonly lastSeen: ReadonlyArray<{ readonly year: number | null, readonly edges: number }> }>, readonly weakEdges: ReadonlyArray<{ readonly id: string, readonly type: EdgeType, readonly source: string, readonly target: string }> } };

export type WhoCommissionsQueryVariables = Exact<{
  service?: string;
  place?: string;
  on?: string;
}>;


export type WhoCommissionsQuery = { readonly whoCommissions: { readonly on: string, readonly notEstablished: ReadonlyArray<string>, readonly service: { readonly name: string }, readonly place: { readonly name: string }, readonly responsible: ReadonlyArray<{ readonly mode: Mode | null, readonly legalBasisStated: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly lastSeen: string | null, readonly confidence: Confidence, readonly note: string | null, readonly body: { readonly id: string, readonly name: string }, readonly viaGroup: { readonly name: string } | null, readonly service: { readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly title: string }> }>, readonly possiblyResponsible: ReadonlyArray<{ readonly mode: Mode | null, readonly legalBasisStated: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly lastSeen: string | null, readonly confidence: Confidence, readonly note: string | null, readonly body: { readonly id: string, readonly name: string }, readonly viaGroup: { readonly name: string } | null, readonly service: { readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly title: string }> }>, readonly accountable: ReadonlyArray<{ readonly certainty: Certainty, readonly legalBasisStated: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly lastSeen: string | null, readonly body: { readonly id: string, readonly name: string }, readonly service: { readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly title: string }> }>, readonly approvers: ReadonlyArray<{ readonly subject: string | null, readonly form: ApprovalForm | null, readonly decided: Decision | null, readonly decidedOn: string | null, readonly certainty: Certainty, readonly validFrom: string | null, readonly validTo: string | null, readonly confidence: Confidence, readonly body: { readonly id: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly title: string }> }>, readonly pools: ReadonlyArray<{ readonly financialYear: string | null, readonly amountGbp: number | null, readonly certainty: Certainty, readonly confidence: Confidence, readonly body: { readonly id: string, readonly name: string }, readonly fund: { readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly title: string }> }>, readonly proposals: ReadonlyArray<{ readonly title: string, readonly status: Status, readonly outcome: ProposalOutcome }>, readonly basis: { readonly sentence: string, readonly evidence: ReadonlyArray<{ readonly title: string }> } } };

export type WhoSpokeForQueryVariables = Exact<{
  body?: string;
}>;


export type WhoSpokeForQuery = { readonly bodies: ReadonlyArray<{ readonly name: string, readonly postHoldersConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string }, readonly properties: { readonly post: string, readonly status: Status, readonly seenOnStated: string | null, readonly evidence: ReadonlyArray<{ readonly title: string }> } }> }, readonly representsConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string }, readonly properties: { readonly status: Status, readonly seenOnStated: string | null, readonly evidence: ReadonlyArray<{ readonly title: string }> } }> }, readonly representedByConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string }, readonly properties: { readonly status: Status, readonly seenOnStated: string | null, readonly evidence: ReadonlyArray<{ readonly title: string }> } }> } }> };

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

export const AmountsOfAFundDocument = new TypedDocumentString(`
    query AmountsOfAFund($fund: ID! = "better-care-fund-camden") {
  fundAmounts(
    where: {fund: {id: {eq: $fund}}}
    limit: 500
    sort: [{financialYear: ASC}, {id: ASC}]
  ) {
    id
    financialYear
    amountGbp
    amountType
    contributorStated
    partiesStated
    legalBasisStated
    status
    givenOnStated
    confidence
    note
    documents {
      title
      url
    }
  }
}
    `) as unknown as TypedDocumentString<AmountsOfAFundQuery, AmountsOfAFundQueryVariables>;
export const BetterCareFundAmountsDocument = new TypedDocumentString(`
    query BetterCareFundAmounts($year: String! = "2015/16") {
  fundAmounts(
    where: {financialYear: {eq: $year}, fund: {name: {startsWith: "Better Care Fund"}}}
    sort: [{id: ASC}]
    limit: 500
  ) {
    id
    financialYear
    amountGbp
    amountType
    contributorStated
    status
    confidence
    note
    fund {
      id
      name
    }
    documents {
      title
    }
  }
}
    `) as unknown as TypedDocumentString<BetterCareFundAmountsQuery, BetterCareFundAmountsQueryVariables>;
export const BodiesDocument = new TypedDocumentString(`
    query Bodies($kind: [BodyKind!] = [BOROUGH, LOCAL_AUTHORITY]) {
  bodies(where: {kind: {in: $kind}}, limit: 500, sort: [{name: ASC}]) {
    id
    name
    officialName
    kind
    form
    existence
    odsCode
    gssCode
    validFromStated
    validToStated
    seenOnStated
    certainFrom
    certainTo
    possibleFrom
    possibleTo
  }
}
    `) as unknown as TypedDocumentString<BodiesQuery, BodiesQueryVariables>;
export const BoroughsWithCcgHwbIcbDocument = new TypedDocumentString(`
    query BoroughsWithCcgHwbIcb($on: Date! = "2015-04-01") {
  bodies(
    where: {partOf: {some: {id: {eq: "london-local-authorities"}}}}
    sort: [{name: ASC}]
  ) {
    name
    gssCode
    ccg: coveredBy(
      where: {kind: {eq: CCG}, possibleFrom: {lte: $on}, possibleTo: {gte: $on}}
    ) {
      name
    }
    board: coveredBy(where: {kind: {eq: HEALTH_AND_WELLBEING_BOARD}}) {
      name
    }
    icb: coveredBy(where: {kind: {eq: ICB}, possibleTo: {eq: "9999-12-31"}}) {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<BoroughsWithCcgHwbIcbQuery, BoroughsWithCcgHwbIcbQueryVariables>;
export const ChangeDaysDocument = new TypedDocumentString(`
    query ChangeDays($service: ID, $place: ID, $body: ID, $from: Date, $to: Date) {
  changeDays(service: $service, place: $place, body: $body, from: $from, to: $to) {
    on
    bodiesBegun {
      name
    }
    bodiesEnded {
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
    evidence {
      title
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeDaysQuery, ChangeDaysQueryVariables>;
export const ChangesBetweenTwoDaysDocument = new TypedDocumentString(`
    query ChangesBetweenTwoDays($before: Date! = "2021-09-30", $after: Date! = "2021-10-01") {
  compare(before: {on: $before}, after: {on: $after}) {
    bodiesAdded {
      causeKind
      cause
      body {
        id
        name
      }
    }
    bodiesRemoved {
      causeKind
      cause
      body {
        id
        name
      }
    }
    edgesAdded {
      causeKind
      cause
      causedBy {
        name
      }
      edge {
        id
        type
        source
        label
        target
        service
        mode
      }
    }
    edgesRemoved {
      causeKind
      cause
      causedBy {
        name
      }
      edge {
        id
        type
        source
        label
        target
        service
        mode
      }
    }
    edgesChanged {
      causeKind
      cause
      causedBy {
        name
      }
      edge {
        id
        type
        source
        label
        target
        service
        mode
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChangesBetweenTwoDaysQuery, ChangesBetweenTwoDaysQueryVariables>;
export const CoCommissioningLevelsDocument = new TypedDocumentString(`
    query CoCommissioningLevels($on: Date! = "2015-04-01", $service: ID! = "gp-services") {
  bodies(
    where: {kind: {eq: CCG}, possibleFrom: {lte: $on}, possibleTo: {gte: $on}, covers: {some: {partOf: {some: {id: {eq: "london-local-authorities"}}}}}}
    sort: [{name: ASC}]
  ) {
    id
    name
    odsCode
    gssCode
    covers {
      name
    }
    commissionsConnection(
      where: {edge: {service: {eq: $service}, status: {eq: IN_FORCE}, possibleFrom: {lte: $on}, possibleTo: {gte: $on}}}
    ) {
      edges {
        properties {
          mode
          certainty(on: $on)
          lastSeen
          validFromStated
          validToStated
          seenOnStated
          confidence
          note
          evidence {
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CoCommissioningLevelsQuery, CoCommissioningLevelsQueryVariables>;
export const CompareTwoDaysDocument = new TypedDocumentString(`
    query CompareTwoDays($before: Date! = "2020-03-31", $after: Date! = "2020-04-01", $focus: [ID!]! = ["borough-camden", "ccg-07r"]) {
  compare(before: {on: $before}, after: {on: $after}, focus: $focus) {
    bodiesAdded {
      cause
      body {
        id
        name
      }
    }
    bodiesRemoved {
      cause
      body {
        id
        name
      }
    }
    edgesAdded {
      cause
      edge {
        id
        type
        source
        target
      }
    }
    edgesRemoved {
      cause
      edge {
        id
        type
        source
        target
      }
    }
    edgesChanged {
      cause
      edge {
        id
        type
        source
        target
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CompareTwoDaysQuery, CompareTwoDaysQueryVariables>;
export const DocumentDocument = new TypedDocumentString(`
    query Document($document: ID! = "greenwich-pcjc") {
  documents(where: {id: {eq: $document}}) {
    id
    title
    publisher
    author
    published
    url
    licence
    note
    edgeIds
    claims(sort: [{id: ASC}], limit: 500) {
      relation
      paraphrase
      locator
      period
      confidence
      disputed
      edgeId
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentQuery, DocumentQueryVariables>;
export const DocumentsAboutABodyDocument = new TypedDocumentString(`
    query DocumentsAboutABody($body: ID! = "ccg-07r") {
  documents(
    where: {mentions: {some: {id: {eq: $body}}}}
    sort: [{publishedFrom: ASC}]
  ) {
    id
    title
    publisher
    author
    published
    url
    licence
    claims(where: {OR: [{subject: {id: {eq: $body}}}, {object: {id: {eq: $body}}}]}) {
      relation
      paraphrase
      locator
      confidence
      disputed
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentsAboutABodyQuery, DocumentsAboutABodyQueryVariables>;
export const EdgeWithEvidenceDocument = new TypedDocumentString(`
    query EdgeWithEvidence($edge: ID! = "commissions:ccg-07l:providers-of-gp-services:gp-services:delegated:2015-04-01") {
  edge(id: $edge) {
    id
    type
    source
    label
    target
    status
    validFromStated
    validToStated
    seenOnStated
    startKnown
    endKnown
    confidence
    note
    facts {
      name
      description
      value
    }
    ofService {
      name
    }
    ofFund {
      name
      note
    }
    proposedIn {
      title
      status
      outcome
    }
    legalBasisStated
    instrument {
      title
      provision
      allows
    }
    evidence {
      title
      publisher
      published
      url
    }
    claims {
      paraphrase
      locator
      disputed
      document {
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EdgeWithEvidenceQuery, EdgeWithEvidenceQueryVariables>;
export const JointCommitteesWithNhsEnglandDocument = new TypedDocumentString(`
    query JointCommitteesWithNhsEngland($body: ID! = "nhs-england", $from: Date! = "2015-01-01", $to: Date! = "2015-12-31") {
  bodies(where: {id: {eq: $body}}) {
    jointCommitteesConnection(
      where: {node: {collective: {eq: false}}, edge: {status: {eq: IN_FORCE}, possibleFrom: {lte: $to}, possibleTo: {gte: $from}}}
    ) {
      edges {
        properties {
          role
          validFrom
          lastSeen
          certainFrom
          possibleFrom
          possibleTo
          evidence {
            title
          }
        }
        node {
          name
          committeeMembersConnection(
            where: {edge: {status: {eq: IN_FORCE}, possibleFrom: {lte: $to}, possibleTo: {gte: $from}}}
          ) {
            edges {
              node {
                name
              }
              properties {
                role
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<JointCommitteesWithNhsEnglandQuery, JointCommitteesWithNhsEnglandQueryVariables>;
export const LawDocument = new TypedDocumentString(`
    query Law($law: ID! = "national-health-service-act-2006-section-75") {
  legalInstruments(where: {id: {eq: $law}}) {
    id
    title
    provision
    citation
    kind
    allows
    madeOnStated
    inForceOnStated
    inForceTo
    checkedOn
    appliesTo
    confidence
    note
    documents {
      id
      title
      url
    }
  }
}
    `) as unknown as TypedDocumentString<LawQuery, LawQueryVariables>;
export const LawsDocument = new TypedDocumentString(`
    query Laws {
  legalInstruments(limit: 500, sort: [{title: ASC}]) {
    id
    title
    provision
    citation
    kind
    allows
    inForceOnStated
    inForceTo
    checkedOn
    confidence
  }
}
    `) as unknown as TypedDocumentString<LawsQuery, LawsQueryVariables>;
export const LineageOfABodyDocument = new TypedDocumentString(`
    query LineageOfABody($body: ID! = "ccg-07r") {
  lineage(body: $body) {
    body {
      id
      name
      validFrom
      validTo
    }
    ancestors {
      steps
      share
      body {
        id
        name
        kind
      }
      edge {
        source
        target
        validFrom
        evidence {
          title
        }
      }
    }
    functionsPassedOn {
      service {
        id
      }
      body {
        id
        name
      }
      viaGroup {
        id
      }
      edge {
        validFrom
        evidence {
          title
        }
      }
    }
    descendants {
      steps
      share
      body {
        id
        name
        kind
      }
      edge {
        source
        target
        validFrom
        evidence {
          title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LineageOfABodyQuery, LineageOfABodyQueryVariables>;
export const LinksOfABodyDocument = new TypedDocumentString(`
    query LinksOfABody($body: ID! = "ccg-07r", $statuses: [Status!]! = [IN_FORCE, PROPOSED, CALLED_FOR, CONSULTED, REJECTED, ENDED, ALLOWED]) {
  network(focus: [$body], hops: 1, statuses: $statuses, first: 20000) {
    edges {
      id
      type
      source
      target
      label
      status
      service
      mode
      subject
      fund
      financialYear
      amountGbp
      validFromStated
      validToStated
      seenOnStated
      certainFrom
      certainTo
      possibleFrom
      possibleTo
      legalBasis
      confidence
      documentIds
    }
  }
}
    `) as unknown as TypedDocumentString<LinksOfABodyQuery, LinksOfABodyQueryVariables>;
export const NeighbourhoodOfACcgDocument = new TypedDocumentString(`
    query NeighbourhoodOfACcg($body: ID! = "ccg-07r") {
  bodies(where: {id: {eq: $body}}) {
    name
    validFrom
    validTo
    coversConnection {
      edges {
        node {
          name
        }
        properties {
          validFrom
          evidence {
            title
          }
        }
      }
    }
    memberOfConnection {
      edges {
        node {
          name
        }
        properties {
          role
          validFrom
          seenOn
          evidence {
            title
          }
        }
      }
    }
    jointCommitteesConnection {
      edges {
        node {
          name
        }
        properties {
          role
          status
          certainFrom
          lastSeen
          evidence {
            title
          }
        }
      }
    }
    poolsWithConnection {
      edges {
        node {
          name
        }
        properties {
          financialYear
          status
          evidence {
            title
          }
        }
      }
    }
    approvesConnection {
      edges {
        node {
          name
        }
        properties {
          subject
          form
          decided
          decidedOn
          status
          evidence {
            title
          }
        }
      }
    }
    succeedsConnection {
      edges {
        node {
          name
        }
        properties {
          validFrom
          evidence {
            title
          }
        }
      }
    }
    succeededByConnection {
      edges {
        node {
          name
        }
        properties {
          validFrom
          basis
          evidence {
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NeighbourhoodOfACcgQuery, NeighbourhoodOfACcgQueryVariables>;
export const NetworkOfABodyDocument = new TypedDocumentString(`
    query NetworkOfABody($body: ID! = "borough-camden", $hops: Int! = 1, $on: Date! = "2015-04-01", $statuses: [Status!]! = [IN_FORCE], $certainty: [Certainty!]! = [CERTAIN, POSSIBLE], $first: Int! = 500) {
  network(
    focus: [$body]
    hops: $hops
    on: $on
    statuses: $statuses
    certainty: $certainty
    first: $first
  ) {
    truncated
    nodes {
      degree
      body {
        id
        name
        kind
      }
    }
    edges {
      id
      type
      source
      target
      label
      status
      certainty
      lastSeen
      service
      validFrom
      validTo
      confidence
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkOfABodyQuery, NetworkOfABodyQueryVariables>;
export const PathsBetweenTwoBodiesDocument = new TypedDocumentString(`
    query PathsBetweenTwoBodies($from: ID! = "borough-camden", $to: ID! = "nhs-england", $on: Date! = "2015-04-01", $first: Int! = 5) {
  paths(from: $from, to: $to, on: $on, first: $first) {
    length
    bodies {
      name
    }
    edges {
      type
      source
      target
      label
      certainty
      lastSeen
      evidence {
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PathsBetweenTwoBodiesQuery, PathsBetweenTwoBodiesQueryVariables>;
export const PlaceServicesDocument = new TypedDocumentString(`
    query PlaceServices($place: ID! = "borough-camden", $on: Date! = "2015-04-01") {
  commissioningAnswers(places: [$place], on: $on) {
    service {
      id
      name
      parent {
        name
      }
    }
    commissioners {
      body {
        id
        name
      }
      certainty
      mode
      service {
        name
      }
      viaGroup {
        name
      }
      validFromStated
      validToStated
      lastSeen
      legalBasisStated
      confidence
      edge
      evidence {
        title
      }
    }
    accountable {
      body {
        name
      }
    }
    notEstablished
  }
}
    `) as unknown as TypedDocumentString<PlaceServicesQuery, PlaceServicesQueryVariables>;
export const PoolsOfABoroughDocument = new TypedDocumentString(`
    query PoolsOfABorough($place: ID! = "borough-camden") {
  bodies(where: {id: {eq: $place}}) {
    name
    poolsWithConnection(sort: [{edge: {possibleFrom: ASC}}]) {
      edges {
        node {
          name
        }
        properties {
          financialYear
          status
          amountGbp
          confidence
          ofFund {
            name
          }
          evidence {
            title
            publisher
          }
        }
      }
    }
    fundsHere {
      name
      amounts(sort: [{financialYear: ASC}]) {
        financialYear
        amountType
        amountGbp
        contributorStated
        status
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PoolsOfABoroughQuery, PoolsOfABoroughQueryVariables>;
export const ProposalDocument = new TypedDocumentString(`
    query Proposal($proposal: ID! = "abolish-nhs-england") {
  proposals(where: {id: {eq: $proposal}}) {
    id
    title
    status
    madeOnStated
    firstSeenStated
    lastHeardOf
    openFrom
    openTo
    outcome
    outcomeStated
    outcomeOnStated
    outcomeEdge
    confidence
    note
    proposedBy {
      name
    }
    addressedTo {
      name
    }
    services {
      name
    }
    positionsOfConnection(first: 500) {
      edges {
        node {
          name
        }
        properties {
          stance
          statedOnStated
          paraphrase
        }
      }
    }
    documents {
      title
      url
    }
    outcomeDocuments {
      title
      url
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalQuery, ProposalQueryVariables>;
export const ProposalsAndOutcomesDocument = new TypedDocumentString(`
    query ProposalsAndOutcomes($statuses: [Status!]! = [PROPOSED, CALLED_FOR, CONSULTED, REJECTED, IN_FORCE, ENDED]) {
  proposals(where: {status: {in: $statuses}}, sort: [{firstSeen: ASC}]) {
    id
    title
    status
    wouldCreate
    firstSeenStated
    outcome
    outcomeStated
    outcomeOnStated
    outcomeEdge
    openFrom
    openTo
    confidence
    proposedBy {
      name
    }
    addressedTo {
      name
    }
    services {
      name
    }
    positionsOfConnection {
      edges {
        node {
          name
        }
        properties {
          stance
          statedOnStated
          paraphrase
        }
      }
    }
    documents {
      title
    }
    outcomeDocuments {
      title
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalsAndOutcomesQuery, ProposalsAndOutcomesQueryVariables>;
export const ServicePlacesDocument = new TypedDocumentString(`
    query ServicePlaces($service: ID! = "gp-services", $on: Date! = "2015-04-01") {
  commissioningAnswers(services: [$service], on: $on) {
    place {
      id
      name
      gssCode
    }
    commissioners {
      body {
        id
        name
      }
      certainty
      mode
      service {
        name
      }
      viaGroup {
        name
      }
      validFromStated
      validToStated
      lastSeen
      legalBasisStated
      confidence
      edge
      evidence {
        title
      }
    }
    accountable {
      body {
        name
      }
    }
    notEstablished
  }
}
    `) as unknown as TypedDocumentString<ServicePlacesQuery, ServicePlacesQueryVariables>;
export const SuccessionOfAPlaceDocument = new TypedDocumentString(`
    query SuccessionOfAPlace($place: ID! = "borough-camden") {
  bodies(
    where: {kind: {in: [PCT, CCG, ICB]}, covers: {some: {id: {eq: $place}}}}
    sort: [{possibleTo: ASC}]
  ) {
    name
    kind
    validFrom
    validTo
    succeededByConnection(where: {node: {covers: {some: {id: {eq: $place}}}}}) {
      edges {
        node {
          name
        }
        properties {
          validFrom
          basis
          evidence {
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SuccessionOfAPlaceQuery, SuccessionOfAPlaceQueryVariables>;
export const WhatABodyCommissionsDocument = new TypedDocumentString(`
    query WhatABodyCommissions($body: ID! = "ccg-07n", $on: Date! = "2015-04-02") {
  commissionsOn(body: $body, on: $on) {
    body {
      id
      name
    }
    on
    commissions {
      service {
        id
        name
      }
      mode
      certainty
      viaGroup {
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
      legalBasis {
        title
      }
      legalBasisStated
      validFrom
      validTo
      lastSeen
      confidence
      note
      evidence {
        title
      }
    }
    notEstablished
  }
}
    `) as unknown as TypedDocumentString<WhatABodyCommissionsQuery, WhatABodyCommissionsQueryVariables>;
export const WhatIsNotEstablishedDocument = new TypedDocumentString(`
    query WhatIsNotEstablished {
  coverage {
    on
    edgeTypes {
      type
      edges
      inForce
      withStart
      withEnd
      high
      medium
      low
    }
    kinds {
      kind
      bodies
      withStart
      withEnd
    }
    places {
      place {
        name
      }
      established
      notEstablished
    }
    staleness {
      type
      place {
        name
      }
      edges
      certain
      lastSeen {
        year
        edges
      }
    }
    weakEdges {
      id
      type
      source
      target
    }
  }
}
    `) as unknown as TypedDocumentString<WhatIsNotEstablishedQuery, WhatIsNotEstablishedQueryVariables>;
export const WhoCommissionsDocument = new TypedDocumentString(`
    query WhoCommissions($service: ID! = "gp-services", $place: ID! = "borough-camden", $on: Date! = "2015-04-01") {
  whoCommissions(service: $service, place: $place, on: $on) {
    service {
      name
    }
    place {
      name
    }
    on
    responsible {
      body {
        id
        name
      }
      viaGroup {
        name
      }
      service {
        name
      }
      mode
      legalBasisStated
      validFrom
      validTo
      lastSeen
      confidence
      note
      evidence {
        title
      }
    }
    possiblyResponsible {
      body {
        id
        name
      }
      viaGroup {
        name
      }
      service {
        name
      }
      mode
      legalBasisStated
      validFrom
      validTo
      lastSeen
      confidence
      note
      evidence {
        title
      }
    }
    accountable {
      body {
        id
        name
      }
      service {
        name
      }
      certainty
      legalBasisStated
      validFrom
      validTo
      lastSeen
      evidence {
        title
      }
    }
    approvers {
      body {
        id
        name
      }
      subject
      form
      decided
      decidedOn
      certainty
      validFrom
      validTo
      confidence
      evidence {
        title
      }
    }
    pools {
      body {
        id
        name
      }
      fund {
        name
      }
      financialYear
      amountGbp
      certainty
      confidence
      evidence {
        title
      }
    }
    proposals {
      title
      status
      outcome
    }
    notEstablished
    basis {
      sentence
      evidence {
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoCommissionsQuery, WhoCommissionsQueryVariables>;
export const WhoSpokeForDocument = new TypedDocumentString(`
    query WhoSpokeFor($body: ID! = "local-government-association") {
  bodies(where: {id: {eq: $body}}) {
    name
    postHoldersConnection {
      edges {
        node {
          id
          name
        }
        properties {
          post
          status
          seenOnStated
          evidence {
            title
          }
        }
      }
    }
    representsConnection {
      edges {
        node {
          id
          name
        }
        properties {
          status
          seenOnStated
          evidence {
            title
          }
        }
      }
    }
    representedByConnection {
      edges {
        node {
          id
          name
        }
        properties {
          status
          seenOnStated
          evidence {
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoSpokeForQuery, WhoSpokeForQueryVariables>;