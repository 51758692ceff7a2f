// Derived by `npm run codegen`. Never edited.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NameMatch as SearchHitParent } from '../names/name-index.ts';
import type { NetworkAnswer as NetworkParent, NetworkNode as NetworkNodeParent } from './network-answer.ts';
import type { Edge as NetworkEdgeParent } from '../model/dataset.ts';
import type { EdgeFact as EdgeFactParent } from '../service/edge-by-id.ts';
import type { EdgeChain as PathParent } from '../graph/read-chains.ts';
import type { Comparison as ComparisonParent, BodyChange as BodyChangeParent, EdgeChange as EdgeChangeParent } from '../service/compare.ts';
import type { ChangeDay as ChangeDayParent, EdgeTypeCount as EdgeTypeCountParent } from '../service/change-days.ts';
import type { Lineage as LineageParent, LineageStep as LineageStepParent, FunctionSuccession as FunctionSuccessionParent } from '../service/lineage.ts';
import type { Coverage as CoverageParent, EdgeTypeCoverage as EdgeTypeCoverageParent, KindCoverage as KindCoverageParent, PlaceCoverage as PlaceCoverageParent } from '../service/coverage.ts';
import type { Staleness as StalenessParent, SightingCount as SightingCountParent } from '../service/staleness.ts';
import type { CommissioningAnswer as CommissioningAnswerParent, AnswerBasis as AnswerBasisParent } from '../service/who-commissions.ts';
import type { Part as ResponsibilityParent } from '../service/commissioning-parts.ts';
import type { CommissioningOfBody as CommissioningOfBodyParent, BodyCommission as BodyCommissionParent } from '../service/body-commissions.ts';
import type { DelegatedNode } from './delegate-by-id.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  /** The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `"4"`) or integer (such as `4`) input value will be accepted as an ID. */
  ID: { input: string; output: string; }
  /** The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text. */
  String: { input: string; output: string; }
  /** The `Boolean` scalar type represents `true` or `false`. */
  Boolean: { input: boolean; output: boolean; }
  /** The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1. */
  Int: { input: number; output: number; }
  /** The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point). */
  Float: { input: number; output: number; }
  Date: { input: { toString(): string }; output: string; }
};

/** What an answer goes by. */
export type AnswerBasis = {
  readonly __typename?: 'AnswerBasis';
  /** The documents that say so. */
  readonly evidence: ReadonlyArray<Document>;
  /** A sentence. */
  readonly sentence: Scalars['String']['output'];
};

export type ApprovalForm =
  | 'DECISION'
  | 'POWER';

/** What an answer is shown as of, in the argument `asOf` of a field of Query: the same as `@asOf` on the query, and part of the key by which a client keeps the answer. */
export type AsOfInput = {
  /** Whether to show the edges that are certain on the day, those that are only possible, or both. */
  readonly certainty: ReadonlyArray<Certainty>;
  /** The day. */
  readonly date: Scalars['Date']['input'];
  /** The statuses that an edge may have. */
  readonly statuses: ReadonlyArray<Status>;
};

export type Body = {
  readonly __typename?: 'Body';
  readonly id: Scalars['ID']['output'];
};

/** A body that was added or removed. */
export type BodyChange = {
  readonly __typename?: 'BodyChange';
  /** The body. */
  readonly body: Body;
  /** The cause, in a sentence. */
  readonly cause: Scalars['String']['output'];
  /** What sort of cause it is: a succession, or none that the record knows. */
  readonly causeKind: ChangeCause;
  /** The bodies at the other end of its successions: those that it succeeded, or that succeeded it. */
  readonly causedBy: ReadonlyArray<Body>;
};

/** A service that a body commissions on a day. */
export type BodyCommission = {
  readonly __typename?: 'BodyCommission';
  /** The bodies that remain accountable for it. */
  readonly accountable: ReadonlyArray<Body>;
  /** The first day on which a source puts it in being. Null where no source gives a day. */
  readonly certainFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day on which a source puts it in being. Null where no source gives a day. Between the two days it is taken to have held throughout. */
  readonly certainTo?: Maybe<Scalars['Date']['output']>;
  /** Whether it is certain on the day, or only possible. */
  readonly certainty: Certainty;
  /** How confident the record is. */
  readonly confidence: Confidence;
  /** The id of the edge. */
  readonly edge: Scalars['ID']['output'];
  /** Its sources, the main source first. */
  readonly evidence: ReadonlyArray<Document>;
  /** The last day of the certain period. Null where no source gives a day. */
  readonly lastSeen?: Maybe<Scalars['Date']['output']>;
  /** The legal instrument that it is based on, where that instrument is in the record. */
  readonly legalBasis?: Maybe<LegalInstrument>;
  /** The legal basis, in the words of the source. */
  readonly legalBasisStated?: Maybe<Scalars['String']['output']>;
  /** The arrangement under which it commissions. `ACCOUNTABLE` where others commission and it remains accountable. */
  readonly mode?: Maybe<Mode>;
  /** Anything else that a reader should know, such as conflicts between sources or what is not established. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The first day that nothing rules out. 0001-01-01 where nothing rules out any day. Never null, so that it can be compared. */
  readonly possibleFrom: Scalars['Date']['output'];
  /** The last day that nothing rules out. 9999-12-31 where nothing rules out any day. Never null, so that it can be compared. */
  readonly possibleTo: Scalars['Date']['output'];
  /** When it was seen, as the sources give it, in EDTF. Several dates are separated by semicolons. */
  readonly seenOnStated?: Maybe<Scalars['String']['output']>;
  /** The service. */
  readonly service: Service;
  /** Whether a source gives the start, even if only the month or the year. False where it gives only a range. */
  readonly startKnown: Scalars['Boolean']['output'];
  /** The bodies that commission the same service with it, each in its own right or as one of a group. */
  readonly together: ReadonlyArray<Body>;
  /** First day, or the first day of the month, year or range that a source gives. Null where no source gives a start. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The start as its source gives it, in EDTF: `2015-04` where only the month is known. */
  readonly validFromStated?: Maybe<Scalars['String']['output']>;
  /** Last day, or the last day of the month, year or range that a source gives. Null where it is open or no source gives an end. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** The end as its source gives it, in EDTF. `..` where the source says that it goes on. */
  readonly validToStated?: Maybe<Scalars['String']['output']>;
  /** The named group whose edge it is, where it is not the body's own: the body commissions as one of the group. */
  readonly viaGroup?: Maybe<Body>;
};

export type BodyKind =
  | 'ASSEMBLY'
  | 'BOROUGH'
  | 'CCG'
  | 'COLLECTIVE'
  | 'COMMISSION'
  | 'ELECTED_OFFICE'
  | 'GOVERNMENT_DEPARTMENT'
  | 'GP_PRACTICE'
  | 'HEALTH_AND_WELLBEING_BOARD'
  | 'ICB'
  | 'JOINT_COMMITTEE'
  | 'LOCAL_AUTHORITY'
  | 'NATIONAL_BODY'
  | 'OTHER'
  | 'PARTNERSHIP'
  | 'PCT'
  | 'PCT_CLUSTER'
  | 'PHARMACY'
  | 'POLITICAL_PARTY'
  | 'PROVIDER_GROUP'
  | 'REGIONAL_OFFICE'
  | 'REPORTING_ENTITY'
  | 'REPRESENTATIVE_BODY'
  | 'STP'
  | 'STRATEGIC_AUTHORITY'
  | 'STRATEGIC_HEALTH_AUTHORITY'
  | 'TRUST';

export type Certainty =
  | 'CERTAIN'
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

/** A day on which something in the record began or ended. */
export type ChangeDay = {
  readonly __typename?: 'ChangeDay';
  /** The bodies that began, in the order of their ids. */
  readonly bodiesBegun: ReadonlyArray<Body>;
  /** The bodies that ended the day before, in the order of their ids. */
  readonly bodiesEnded: ReadonlyArray<Body>;
  /** How many edges of each type began. */
  readonly edgesBegun: ReadonlyArray<EdgeTypeCount>;
  /** How many edges of each type ended the day before. Only ends that a source gives count, and not those that follow from the end of a body. */
  readonly edgesEnded: ReadonlyArray<EdgeTypeCount>;
  /** The documents of what began or ended, most cited first, at most 20. */
  readonly evidence: ReadonlyArray<Document>;
  /** The first day of what began, and the day after the last day of what ended. */
  readonly on: Scalars['Date']['output'];
};

export type Claim = {
  readonly __typename?: 'Claim';
  readonly id: Scalars['ID']['output'];
};

/** Who is responsible for a service in a place on a day. */
export type CommissioningAnswer = {
  readonly __typename?: 'CommissioningAnswer';
  /** The bodies that remain accountable for it on that day while others commission it under their delegation, or with a say of their own. */
  readonly accountable: ReadonlyArray<Responsibility>;
  /** The bodies that must approve the arrangement, or decided on it, on that day. */
  readonly approvers: ReadonlyArray<Responsibility>;
  /** What the answer goes by: where a person lives, or the practice with which a person is registered. */
  readonly basis: AnswerBasis;
  /** All of these, the certain ones first: one list, for a table. */
  readonly commissioners: ReadonlyArray<Responsibility>;
  /** What the record does not establish, in sentences. Never empty where nobody is certainly responsible. */
  readonly notEstablished: ReadonlyArray<Scalars['String']['output']>;
  /** The day that was asked for. */
  readonly on: Scalars['Date']['output'];
  /** The local authority that was asked for. */
  readonly place: Body;
  /** The bodies that share a fund for the service there on that day. */
  readonly pools: ReadonlyArray<Responsibility>;
  /** The bodies that may commission it there on that day: nothing rules them out, and no source says that they still did, or already did. */
  readonly possiblyResponsible: ReadonlyArray<Responsibility>;
  /** The proposals about this service that were on the table on that day. */
  readonly proposals: ReadonlyArray<Proposal>;
  /** The bodies that certainly commission it there on that day, for themselves or through a group. */
  readonly responsible: ReadonlyArray<Responsibility>;
  /** The service that was asked for. */
  readonly service: Service;
};

/** What a body commissions on a day. */
export type CommissioningOfBody = {
  readonly __typename?: 'CommissioningOfBody';
  /** The body that was asked for. */
  readonly body: Body;
  /** What it commissions, or remains accountable for, in the order of the names of the services. */
  readonly commissions: ReadonlyArray<BodyCommission>;
  /** What the record does not establish, in sentences. */
  readonly notEstablished: ReadonlyArray<Scalars['String']['output']>;
  /** The day that was asked for. */
  readonly on: Scalars['Date']['output'];
};

/** What differs between two moments. */
export type Comparison = {
  readonly __typename?: 'Comparison';
  /** Bodies that were not there before. */
  readonly bodiesAdded: ReadonlyArray<BodyChange>;
  /** Bodies that are not there any more. */
  readonly bodiesRemoved: ReadonlyArray<BodyChange>;
  /** Edges that were not there before. */
  readonly edgesAdded: ReadonlyArray<EdgeChange>;
  /** Edges of the same type, ends and key whose other facts differ. */
  readonly edgesChanged: ReadonlyArray<EdgeChange>;
  /** Edges that are not there any more. */
  readonly edgesRemoved: ReadonlyArray<EdgeChange>;
};

export type Confidence =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

/** What the record does not establish. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** For each edge type, the number of edges, of known starts and ends, and of edges of each confidence. */
  readonly edgeTypes: ReadonlyArray<EdgeTypeCoverage>;
  /** For each kind, the number of bodies, and of known starts and ends. */
  readonly kinds: ReadonlyArray<KindCoverage>;
  /** The day on which places and sightings are counted. */
  readonly on: Scalars['Date']['output'];
  /** For each local authority whose area a body serves, the services with and without a certain commissioner on the day. */
  readonly places: ReadonlyArray<PlaceCoverage>;
  /** For each edge type and such a local authority, when what is possible on the day was last seen. */
  readonly staleness: ReadonlyArray<Staleness>;
  /** Edges of low confidence with a single source. */
  readonly weakEdges: ReadonlyArray<NetworkEdge>;
};

export type Dataset = {
  readonly __typename?: 'Dataset';
  readonly id: Scalars['ID']['output'];
};

export type Decision =
  | 'APPROVED'
  | 'ASKED'
  | 'ASSESSED'
  | 'PAUSED'
  | 'REFUSED';

export type Document = {
  readonly __typename?: 'Document';
  readonly id: Scalars['ID']['output'];
};

/** An edge that was added, removed or changed. */
export type EdgeChange = {
  readonly __typename?: 'EdgeChange';
  /** The edge at the earlier moment. Null unless it changed. */
  readonly before?: Maybe<NetworkEdge>;
  /** The cause, in a sentence: a succession, the end or the start of a body, a new law, a proposal taken as granted, or that the record does not say. */
  readonly cause: Scalars['String']['output'];
  /** What sort of cause it is. */
  readonly causeKind: ChangeCause;
  /** The body at one of its ends whose start, end or succession caused it. Null where the cause is another. */
  readonly causedBy?: Maybe<Body>;
  /** The edge at the later moment; for an edge that was removed, at the earlier one. */
  readonly edge: NetworkEdge;
};

/** A fact that only edges of one type carry. */
export type EdgeFact = {
  readonly __typename?: 'EdgeFact';
  /** What it means, as the schema describes that field. */
  readonly description: Scalars['String']['output'];
  /** The name of its field among the properties of such an edge, as in `decision`. */
  readonly name: Scalars['String']['output'];
  /** The fact as text. The items of a list are separated by semicolons. */
  readonly value: Scalars['String']['output'];
};

export type EdgeType =
  | 'APPROVES'
  | 'COMMISSIONS'
  | 'COVERS'
  | 'HOLDS_POST'
  | 'JOINT_COMMITTEE'
  | 'MEMBER_OF'
  | 'OVERSEES'
  | 'PART_OF'
  | 'POOLS_WITH'
  | 'REPRESENTS'
  | 'SUCCEEDED_BY'
  | 'TAKES_POSITION';

/** A number of edges of one type. */
export type EdgeTypeCount = {
  readonly __typename?: 'EdgeTypeCount';
  /** The number of edges. */
  readonly edges: Scalars['Int']['output'];
  /** The edge type. */
  readonly type: EdgeType;
};

/** What is known about the edges of one type. */
export type EdgeTypeCoverage = {
  readonly __typename?: 'EdgeTypeCoverage';
  /** The number of edges of that type. */
  readonly edges: Scalars['Int']['output'];
  /** The number of edges of high confidence. */
  readonly high: Scalars['Int']['output'];
  /** The number of those that are in force. */
  readonly inForce: Scalars['Int']['output'];
  /** The number of edges of low confidence. */
  readonly low: Scalars['Int']['output'];
  /** The number of edges of medium confidence. */
  readonly medium: Scalars['Int']['output'];
  /** The edge type. */
  readonly type: EdgeType;
  /** The number of edges whose end a source gives. */
  readonly withEnd: Scalars['Int']['output'];
  /** The number of edges whose start a source gives. */
  readonly withStart: Scalars['Int']['output'];
};

export type Ending = {
  readonly __typename?: 'Ending';
  readonly id: Scalars['ID']['output'];
};

export type Existence =
  | 'GROUP'
  | 'PROPOSED'
  | 'REAL';

/** The passing of the functions of one service from one body to another. */
export type FunctionSuccession = {
  readonly __typename?: 'FunctionSuccession';
  /** The body at the other end: the one that took the functions over, or the one that had them before. */
  readonly body: Body;
  /** The succession. */
  readonly edge: NetworkEdge;
  /** The service. */
  readonly service: Service;
  /** The named group whose functions passed, or passed to, where it is not the body's own succession. */
  readonly viaGroup?: Maybe<Body>;
};

export type Fund = {
  readonly __typename?: 'Fund';
  readonly id: Scalars['ID']['output'];
};

export type FundAmount = {
  readonly __typename?: 'FundAmount';
  readonly id: Scalars['ID']['output'];
};

/** What is known about the bodies of one kind. */
export type KindCoverage = {
  readonly __typename?: 'KindCoverage';
  /** The number of bodies of that kind. */
  readonly bodies: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: BodyKind;
  /** The number of bodies whose end a source gives. */
  readonly withEnd: Scalars['Int']['output'];
  /** The number of bodies whose start a source gives. */
  readonly withStart: Scalars['Int']['output'];
};

export type LegalInstrument = {
  readonly __typename?: 'LegalInstrument';
  readonly id: Scalars['ID']['output'];
};

/** The predecessors and successors of a body. */
export type Lineage = {
  readonly __typename?: 'Lineage';
  /** Its predecessors, nearest first. */
  readonly ancestors: ReadonlyArray<LineageStep>;
  /** The body itself. */
  readonly body: Body;
  /** Its successors, nearest first. */
  readonly descendants: ReadonlyArray<LineageStep>;
  /** The functions of single services that passed from it, or from a group to which it belonged, to other bodies. */
  readonly functionsPassedOn: ReadonlyArray<FunctionSuccession>;
  /** The functions of single services that passed to it, or to a group to which it belongs, from other bodies. */
  readonly functionsTakenOver: ReadonlyArray<FunctionSuccession>;
};

/** A step of a lineage. */
export type LineageStep = {
  readonly __typename?: 'LineageStep';
  /** The body. */
  readonly body: Body;
  /** The succession by which it is reached. */
  readonly edge: NetworkEdge;
  /** The part of the predecessor's area that passed in this succession, in per cent. Null where no source counts it. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** The number of successions between it and the body that was asked for. */
  readonly steps: Scalars['Int']['output'];
};

export type Mode =
  | 'ACCOUNTABLE'
  | 'DELEGATED'
  | 'GREATER_INVOLVEMENT'
  | 'JOINT'
  | 'LEAD'
  | 'SOLE';

/** A moment to compare: a day, and what counts as fact on it. */
export type MomentInput = {
  /** Whether what is certain on the day counts, what is only possible, or both. */
  readonly certainty: ReadonlyArray<Certainty>;
  /** The day; null for the whole record at once. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The ids of proposals that are taken as granted: their edges count too, on any day. */
  readonly proposals: ReadonlyArray<Scalars['ID']['input']>;
  /** The statuses that count. */
  readonly statuses: ReadonlyArray<Status>;
};

/** Bodies and the edges among them. */
export type Network = {
  readonly __typename?: 'Network';
  /** The version of the record. */
  readonly dataVersion: Scalars['String']['output'];
  /** The edges, in the order of their ids. */
  readonly edges: ReadonlyArray<NetworkEdge>;
  /** The bodies, in the order of their ids. */
  readonly nodes: ReadonlyArray<NetworkNode>;
  /** The day that was asked for. Null where none was given. */
  readonly on?: Maybe<Scalars['Date']['output']>;
  /** Whether there are more edges than `first` allowed. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** An edge in a network, with the facts that every edge carries. */
export type NetworkEdge = {
  readonly __typename?: 'NetworkEdge';
  /** The amount in pounds. Null where no source gives one. */
  readonly amountGbp?: Maybe<Scalars['Float']['output']>;
  /** The first day on which a source puts it in being. Null where no source gives a day. */
  readonly certainFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day on which a source puts it in being. Null where no source gives a day. Between the two days it is taken to have held throughout. */
  readonly certainTo?: Maybe<Scalars['Date']['output']>;
  /** Whether it is certain on the day of the question, or only possible. Null where the question has no day. */
  readonly certainty?: Maybe<Certainty>;
  /** The statements in documents that support or dispute it. */
  readonly claims: ReadonlyArray<Claim>;
  /** How confident the record is. */
  readonly confidence: Confidence;
  /** The ids of its sources, the main source first. Never empty. */
  readonly documentIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The former name of `possibleFrom`. */
  readonly effectiveFrom: Scalars['Date']['output'];
  /** The former name of `possibleTo`. */
  readonly effectiveTo: Scalars['Date']['output'];
  /** Whether a source gives the end, even if only the month or the year. False both where there is no end yet and where the day of the end is unknown. */
  readonly endKnown: Scalars['Boolean']['output'];
  /** Its sources, the main source first. */
  readonly evidence: ReadonlyArray<Document>;
  /** The rows of the research tables that are recorded here, as `table/row`. */
  readonly factRows: ReadonlyArray<Scalars['String']['output']>;
  /** The facts that only edges of its type carry, in the order of the schema. Facts that are not established are left out. */
  readonly facts: ReadonlyArray<EdgeFact>;
  /** The financial year of the fund, April to March, as in `2015/16`. */
  readonly financialYear?: Maybe<Scalars['String']['output']>;
  /** The id of the fund, where bodies pool money. */
  readonly fund?: Maybe<Scalars['ID']['output']>;
  /** Made from the type, the two ends, the type's key fields and the start, as in `covers:ccg-07r:borough-camden:2013-04-01`. It never changes. */
  readonly id: Scalars['ID']['output'];
  /** The legal instrument that it is based on, where that instrument is in the record. */
  readonly instrument?: Maybe<LegalInstrument>;
  /** The edge type in words, read from source to target. */
  readonly label: Scalars['String']['output'];
  /** The last day of the certain period. Null where no source gives a day. */
  readonly lastSeen?: Maybe<Scalars['Date']['output']>;
  /** The id of the legal instrument that it is based on, where that instrument is in the record. */
  readonly legalBasis?: Maybe<Scalars['ID']['output']>;
  /** The legal basis, in the words of the source. */
  readonly legalBasisStated?: Maybe<Scalars['String']['output']>;
  /** The arrangement, where a body commissions a service. */
  readonly mode?: Maybe<Mode>;
  /** Anything else that a reader should know, such as conflicts between sources or what is not established. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The fund, with its amounts, where bodies pool money. */
  readonly ofFund?: Maybe<Fund>;
  /** The service that it concerns. */
  readonly ofService?: Maybe<Service>;
  /** The first day that nothing rules out. 0001-01-01 where nothing rules out any day. Never null, so that it can be compared. */
  readonly possibleFrom: Scalars['Date']['output'];
  /** The last day that nothing rules out. 9999-12-31 where nothing rules out any day. Never null, so that it can be compared. */
  readonly possibleTo: Scalars['Date']['output'];
  /** The id of the proposal that would have created it, for an edge that is not a fact. */
  readonly proposal?: Maybe<Scalars['ID']['output']>;
  /** The proposal that would have created it, for an edge that is not a fact. */
  readonly proposedIn?: Maybe<Proposal>;
  /** The last day on which a source shows it in force, or the first day of the month or year in which one does. */
  readonly seenOn?: Maybe<Scalars['Date']['output']>;
  /** When it was seen, as the sources give it, in EDTF. Several dates are separated by semicolons. */
  readonly seenOnStated?: Maybe<Scalars['String']['output']>;
  /** The id of the service that it concerns. */
  readonly service?: Maybe<Scalars['ID']['output']>;
  /** The id of the body that it runs from. */
  readonly source: Scalars['ID']['output'];
  /** Whether a source gives the start, even if only the month or the year. False where it gives only a range. */
  readonly startKnown: Scalars['Boolean']['output'];
  /** Whether this is in force, proposed or ended. */
  readonly status: Status;
  /** What is approved or overseen, where a body approves or oversees. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** The id of the body that it runs to. */
  readonly target: Scalars['ID']['output'];
  /** The edge's type. */
  readonly type: EdgeType;
  /** First day, or the first day of the month, year or range that a source gives. Null where no source gives a start. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The start as its source gives it, in EDTF: `2015-04` where only the month is known. */
  readonly validFromStated?: Maybe<Scalars['String']['output']>;
  /** Last day, or the last day of the month, year or range that a source gives. Null where it is open or no source gives an end. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** The end as its source gives it, in EDTF. `..` where the source says that it goes on. */
  readonly validToStated?: Maybe<Scalars['String']['output']>;
};

/** A body in a network. */
export type NetworkNode = {
  readonly __typename?: 'NetworkNode';
  /** The share of the shortest chains between other bodies that run through it, from 0 to 1. Null unless `metrics` is true. */
  readonly betweenness?: Maybe<Scalars['Float']['output']>;
  /** The body. */
  readonly body: Body;
  /** The number of the community that it falls in. Null unless `metrics` is true. */
  readonly community?: Maybe<Scalars['Int']['output']>;
  /** The number of its edges in this network. */
  readonly degree: Scalars['Int']['output'];
};

export type OpenQuestion = {
  readonly __typename?: 'OpenQuestion';
  readonly id: Scalars['ID']['output'];
};

/** A chain of edges between two bodies. */
export type Path = {
  readonly __typename?: 'Path';
  /** The bodies, from the first to the last. */
  readonly bodies: ReadonlyArray<Body>;
  /** The edges, in the order of the chain. */
  readonly edges: ReadonlyArray<NetworkEdge>;
  /** The number of edges. */
  readonly length: Scalars['Int']['output'];
};

export type Person = {
  readonly __typename?: 'Person';
  readonly id: Scalars['ID']['output'];
};

/** The services for which the record says who is responsible in a place on the day, and those for which it does not. */
export type PlaceCoverage = {
  readonly __typename?: 'PlaceCoverage';
  /** The ids of the services for which somebody is established as responsible. */
  readonly established: ReadonlyArray<Scalars['ID']['output']>;
  /** The ids of the services for which nobody is. */
  readonly notEstablished: ReadonlyArray<Scalars['ID']['output']>;
  /** The local authority. */
  readonly place: Body;
};

export type Proposal = {
  readonly __typename?: 'Proposal';
  readonly id: Scalars['ID']['output'];
};

export type ProposalOutcome =
  | 'GRANTED'
  | 'LAPSED'
  | 'NOT_ESTABLISHED'
  | 'OPEN'
  | 'PARTLY_GRANTED'
  | 'REFUSED';

export type Query = {
  readonly __typename?: 'Query';
  /**
   * The days on which something in the record began or ended, oldest first. Only what a source dates to the day counts: a start known to the month does not, nor does an end that is open.
   * What ended counts on the day after its last day, and a succession on its day. Only facts count, not proposals.
   */
  readonly changeDays: ReadonlyArray<ChangeDay>;
  /** Who is responsible for services in places on a day: an answer for each place and service, place by place. At most 200 answers. */
  readonly commissioningAnswers: ReadonlyArray<CommissioningAnswer>;
  /** What a body commissions on a day, by itself or as one of a group, with whom, and who remains accountable. */
  readonly commissionsOn: CommissioningOfBody;
  /** What changed between two moments: the bodies and edges added, removed and changed, each with its cause. */
  readonly compare: Comparison;
  /** What the record does not establish. */
  readonly coverage: Coverage;
  /** One edge between two bodies, by its id. Null where there is none. */
  readonly edge?: Maybe<NetworkEdge>;
  /** Edges between bodies, by their ids and in the order of those ids. Unknown ids are left out. */
  readonly edges: ReadonlyArray<NetworkEdge>;
  /** The predecessors and successors of a body, through any number of successions. */
  readonly lineage: Lineage;
  /** Bodies and edges ready to draw: the whole map, or the neighbourhood of some bodies. */
  readonly network: Network;
  /** The shortest chains of edges between two bodies. */
  readonly paths: ReadonlyArray<Path>;
  /** The id that replaced one that is no longer used, as in `healthy-london-partnership` for `transformation-partners-in-health-and-care`. Null for any other id. */
  readonly replacement?: Maybe<Scalars['ID']['output']>;
  /** Finds things by name, official or former name, alias, code or id. Best match first. Words of a body's kind may be added, left out or written in another way, and typing errors are allowed for. */
  readonly search: ReadonlyArray<SearchHit>;
  /** Who is responsible for a service in a place on a day: on what legal basis, with which partners and approvers, what was proposed then, and what is not established. */
  readonly whoCommissions: CommissioningAnswer;
};


export type QueryChangeDaysArgs = {
  body?: InputMaybe<Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  place?: InputMaybe<Scalars['ID']['input']>;
  service?: InputMaybe<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryCommissioningAnswersArgs = {
  on: Scalars['Date']['input'];
  places?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  services?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type QueryCommissionsOnArgs = {
  body: Scalars['ID']['input'];
  on: Scalars['Date']['input'];
};


export type QueryCompareArgs = {
  after: MomentInput;
  before: MomentInput;
  focus?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type QueryCoverageArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryEdgeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEdgesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryLineageArgs = {
  body: Scalars['ID']['input'];
};


export type QueryNetworkArgs = {
  certainty: ReadonlyArray<Certainty>;
  edgeTypes?: InputMaybe<ReadonlyArray<EdgeType>>;
  first: Scalars['Int']['input'];
  focus?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  hops: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<BodyKind>>;
  metrics: Scalars['Boolean']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
  services?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  statuses: ReadonlyArray<Status>;
};


export type QueryPathsArgs = {
  certainty: ReadonlyArray<Certainty>;
  edgeTypes?: InputMaybe<ReadonlyArray<EdgeType>>;
  first: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  maxHops: Scalars['Int']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
  statuses: ReadonlyArray<Status>;
  to: Scalars['ID']['input'];
};


export type QueryReplacementArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySearchArgs = {
  first: Scalars['Int']['input'];
  floor: Scalars['Float']['input'];
  kinds?: InputMaybe<ReadonlyArray<BodyKind>>;
  on?: InputMaybe<Scalars['Date']['input']>;
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<ThingType>>;
};


export type QueryWhoCommissionsArgs = {
  on: Scalars['Date']['input'];
  place: Scalars['ID']['input'];
  service: Scalars['ID']['input'];
};

/** A body and the edge that gives it a part in a service. */
export type Responsibility = {
  readonly __typename?: 'Responsibility';
  /** The amount in pounds for these partners and this year. Null where no source gives one. */
  readonly amountGbp?: Maybe<Scalars['Float']['output']>;
  /** The body. */
  readonly body: Body;
  /** The first day on which a source puts it in being. Null where no source gives a day. */
  readonly certainFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day on which a source puts it in being. Null where no source gives a day. Between the two days it is taken to have held throughout. */
  readonly certainTo?: Maybe<Scalars['Date']['output']>;
  /** Whether it is certain on the day, or only possible. */
  readonly certainty: Certainty;
  /** How confident the record is. */
  readonly confidence: Confidence;
  /** What was decided, for an approval that is a decision. */
  readonly decided?: Maybe<Decision>;
  /** The day of the decision. */
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** The id of the edge. */
  readonly edge: Scalars['ID']['output'];
  /** Its sources, the main source first. */
  readonly evidence: ReadonlyArray<Document>;
  /** The financial year of the fund, April to March, as in `2015/16`. */
  readonly financialYear?: Maybe<Scalars['String']['output']>;
  /** Whether an approval is a standing power or a decision of one day. */
  readonly form?: Maybe<ApprovalForm>;
  /** The fund, for partners in a fund, with its amounts. */
  readonly fund?: Maybe<Fund>;
  /** The last day of the certain period. Null where no source gives a day. */
  readonly lastSeen?: Maybe<Scalars['Date']['output']>;
  /** The legal instrument that it is based on, where that instrument is in the record. */
  readonly legalBasis?: Maybe<LegalInstrument>;
  /** The legal basis, in the words of the source. */
  readonly legalBasisStated?: Maybe<Scalars['String']['output']>;
  /** The arrangement under which it commissions. */
  readonly mode?: Maybe<Mode>;
  /** Anything else that a reader should know, such as conflicts between sources or what is not established. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The first day that nothing rules out. 0001-01-01 where nothing rules out any day. Never null, so that it can be compared. */
  readonly possibleFrom: Scalars['Date']['output'];
  /** The last day that nothing rules out. 9999-12-31 where nothing rules out any day. Never null, so that it can be compared. */
  readonly possibleTo: Scalars['Date']['output'];
  /** When it was seen, as the sources give it, in EDTF. Several dates are separated by semicolons. */
  readonly seenOnStated?: Maybe<Scalars['String']['output']>;
  /** The service that the edge names, where it is broader or narrower than the one that was asked for. */
  readonly service?: Maybe<Service>;
  /** Whether a source gives the start, even if only the month or the year. False where it gives only a range. */
  readonly startKnown: Scalars['Boolean']['output'];
  /** What is approved or pooled, for approvers and partners in a fund. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** First day, or the first day of the month, year or range that a source gives. Null where no source gives a start. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The start as its source gives it, in EDTF: `2015-04` where only the month is known. */
  readonly validFromStated?: Maybe<Scalars['String']['output']>;
  /** Last day, or the last day of the month, year or range that a source gives. Null where it is open or no source gives an end. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** The end as its source gives it, in EDTF. `..` where the source says that it goes on. */
  readonly validToStated?: Maybe<Scalars['String']['output']>;
  /** The named group whose edge it is, where it is not the body's own. */
  readonly viaGroup?: Maybe<Body>;
};

/** A thing that a search found. The field for its type holds it; those for other types are null. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** The body. */
  readonly body?: Maybe<Body>;
  /** The document. */
  readonly document?: Maybe<Document>;
  /** The fund. */
  readonly fund?: Maybe<Fund>;
  /** The legal instrument. */
  readonly instrument?: Maybe<LegalInstrument>;
  /** What matched: the name, the officialName, an alias, a code or the id, as the record has it. */
  readonly matchedOn: Scalars['String']['output'];
  /** Its name or title. For a provision, the title of the act with the section. */
  readonly name: Scalars['String']['output'];
  /** The person. */
  readonly person?: Maybe<Person>;
  /** The proposal. */
  readonly proposal?: Maybe<Proposal>;
  /** How well it matches, from 0 to 1, on a scale that is the same in every search. A whole name is 1, with other words for the kind 0.95, without them 0.9; a part of a name is 0.5 or more, and so is the whole title of a document. */
  readonly score: Scalars['Float']['output'];
  /** The service. */
  readonly service?: Maybe<Service>;
  /** The id of the thing. It is not called `id`, since a client that keeps things by id must not keep a hit by it: another search finds the same thing with another score. */
  readonly thingId: Scalars['ID']['output'];
  /** What sort of thing it is. */
  readonly type: ThingType;
};

export type Service = {
  readonly __typename?: 'Service';
  readonly id: Scalars['ID']['output'];
};

/** The edges that were last seen in one year. */
export type SightingCount = {
  readonly __typename?: 'SightingCount';
  /** The number of edges. */
  readonly edges: Scalars['Int']['output'];
  /** The year. Null where no source gives a day. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** When the edges of one type that are possible on the day were last seen, in one place. */
export type Staleness = {
  readonly __typename?: 'Staleness';
  /** The number of those that are certain on the day. */
  readonly certain: Scalars['Int']['output'];
  /** The number of edges that are in force and possible on the day. */
  readonly edges: Scalars['Int']['output'];
  /** The number of those by the year in which they were last seen, the latest first. */
  readonly lastSeen: ReadonlyArray<SightingCount>;
  /** The local authority that is at one end of the edges, or is covered by a body at one end. Null for edges of no such place. */
  readonly place?: Maybe<Body>;
  /** The edge type. */
  readonly type: EdgeType;
};

export type Stance =
  | 'OPPOSES'
  | 'PROPOSES'
  | 'RESPONDS'
  | 'STATES'
  | 'SUPPORTS';

export type Status =
  | 'ALLOWED'
  | 'CALLED_FOR'
  | 'CONSULTED'
  | 'ENDED'
  | 'IN_FORCE'
  | 'PROPOSED'
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



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AnswerBasis: ResolverTypeWrapper<AnswerBasisParent>;
  ApprovalForm: ResolverTypeWrapper<string>;
  AsOfInput: AsOfInput;
  Body: ResolverTypeWrapper<DelegatedNode>;
  BodyChange: ResolverTypeWrapper<BodyChangeParent>;
  BodyCommission: ResolverTypeWrapper<BodyCommissionParent>;
  BodyKind: ResolverTypeWrapper<string>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Certainty: ResolverTypeWrapper<string>;
  ChangeCause: ChangeCause;
  ChangeDay: ResolverTypeWrapper<ChangeDayParent>;
  Claim: ResolverTypeWrapper<DelegatedNode>;
  CommissioningAnswer: ResolverTypeWrapper<CommissioningAnswerParent>;
  CommissioningOfBody: ResolverTypeWrapper<CommissioningOfBodyParent>;
  Comparison: ResolverTypeWrapper<ComparisonParent>;
  Confidence: ResolverTypeWrapper<string>;
  Coverage: ResolverTypeWrapper<CoverageParent>;
  Dataset: ResolverTypeWrapper<DelegatedNode>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Decision: ResolverTypeWrapper<string>;
  Document: ResolverTypeWrapper<DelegatedNode>;
  EdgeChange: ResolverTypeWrapper<EdgeChangeParent>;
  EdgeFact: ResolverTypeWrapper<EdgeFactParent>;
  EdgeType: ResolverTypeWrapper<string>;
  EdgeTypeCount: ResolverTypeWrapper<EdgeTypeCountParent>;
  EdgeTypeCoverage: ResolverTypeWrapper<EdgeTypeCoverageParent>;
  Ending: ResolverTypeWrapper<DelegatedNode>;
  Existence: ResolverTypeWrapper<string>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FunctionSuccession: ResolverTypeWrapper<FunctionSuccessionParent>;
  Fund: ResolverTypeWrapper<DelegatedNode>;
  FundAmount: ResolverTypeWrapper<DelegatedNode>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  KindCoverage: ResolverTypeWrapper<KindCoverageParent>;
  LegalInstrument: ResolverTypeWrapper<DelegatedNode>;
  Lineage: ResolverTypeWrapper<LineageParent>;
  LineageStep: ResolverTypeWrapper<LineageStepParent>;
  Mode: ResolverTypeWrapper<string>;
  MomentInput: MomentInput;
  Network: ResolverTypeWrapper<NetworkParent>;
  NetworkEdge: ResolverTypeWrapper<NetworkEdgeParent>;
  NetworkNode: ResolverTypeWrapper<NetworkNodeParent>;
  OpenQuestion: ResolverTypeWrapper<DelegatedNode>;
  Path: ResolverTypeWrapper<PathParent>;
  Person: ResolverTypeWrapper<DelegatedNode>;
  PlaceCoverage: ResolverTypeWrapper<PlaceCoverageParent>;
  Proposal: ResolverTypeWrapper<DelegatedNode>;
  ProposalOutcome: ResolverTypeWrapper<string>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Responsibility: ResolverTypeWrapper<ResponsibilityParent>;
  SearchHit: ResolverTypeWrapper<SearchHitParent>;
  Service: ResolverTypeWrapper<DelegatedNode>;
  SightingCount: ResolverTypeWrapper<SightingCountParent>;
  Staleness: ResolverTypeWrapper<StalenessParent>;
  Stance: ResolverTypeWrapper<string>;
  Status: ResolverTypeWrapper<string>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ThingType: ThingType;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AnswerBasis: AnswerBasisParent;
  AsOfInput: AsOfInput;
  Body: DelegatedNode;
  BodyChange: BodyChangeParent;
  BodyCommission: BodyCommissionParent;
  Boolean: Scalars['Boolean']['output'];
  ChangeDay: ChangeDayParent;
  Claim: DelegatedNode;
  CommissioningAnswer: CommissioningAnswerParent;
  CommissioningOfBody: CommissioningOfBodyParent;
  Comparison: ComparisonParent;
  Coverage: CoverageParent;
  Dataset: DelegatedNode;
  Date: Scalars['Date']['output'];
  Document: DelegatedNode;
  EdgeChange: EdgeChangeParent;
  EdgeFact: EdgeFactParent;
  EdgeTypeCount: EdgeTypeCountParent;
  EdgeTypeCoverage: EdgeTypeCoverageParent;
  Ending: DelegatedNode;
  Float: Scalars['Float']['output'];
  FunctionSuccession: FunctionSuccessionParent;
  Fund: DelegatedNode;
  FundAmount: DelegatedNode;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  KindCoverage: KindCoverageParent;
  LegalInstrument: DelegatedNode;
  Lineage: LineageParent;
  LineageStep: LineageStepParent;
  MomentInput: MomentInput;
  Network: NetworkParent;
  NetworkEdge: NetworkEdgeParent;
  NetworkNode: NetworkNodeParent;
  OpenQuestion: DelegatedNode;
  Path: PathParent;
  Person: DelegatedNode;
  PlaceCoverage: PlaceCoverageParent;
  Proposal: DelegatedNode;
  Query: Record<PropertyKey, never>;
  Responsibility: ResponsibilityParent;
  SearchHit: SearchHitParent;
  Service: DelegatedNode;
  SightingCount: SightingCountParent;
  Staleness: StalenessParent;
  String: Scalars['String']['output'];
};

export type AsOfDirectiveArgs = {
  certainty: ReadonlyArray<Certainty>;
  date: Scalars['Date']['input'];
  statuses: ReadonlyArray<Status>;
};

export type AsOfDirectiveResolver<Result, Parent, ContextType = Context, Args = AsOfDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AnswerBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerBasis'] = ResolversParentTypes['AnswerBasis']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApprovalFormResolvers = EnumResolverSignature<{ DECISION?: any, POWER?: any }, ResolversTypes['ApprovalForm']>;

export type BodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BodyChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyChange'] = ResolversParentTypes['BodyChange']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  causeKind?: Resolver<ResolversTypes['ChangeCause'], ParentType, ContextType>;
  causedBy?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
};

export type BodyCommissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyCommission'] = ResolversParentTypes['BodyCommission']> = {
  accountable?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  certainFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  certainTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  edge?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['LegalInstrument']>, ParentType, ContextType>;
  legalBasisStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['Mode']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  possibleFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  possibleTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  seenOnStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  startKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  together?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viaGroup?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
};

export type BodyKindResolvers = EnumResolverSignature<{ ASSEMBLY?: any, BOROUGH?: any, CCG?: any, COLLECTIVE?: any, COMMISSION?: any, ELECTED_OFFICE?: any, GOVERNMENT_DEPARTMENT?: any, GP_PRACTICE?: any, HEALTH_AND_WELLBEING_BOARD?: any, ICB?: any, JOINT_COMMITTEE?: any, LOCAL_AUTHORITY?: any, NATIONAL_BODY?: any, OTHER?: any, PARTNERSHIP?: any, PCT?: any, PCT_CLUSTER?: any, PHARMACY?: any, POLITICAL_PARTY?: any, PROVIDER_GROUP?: any, REGIONAL_OFFICE?: any, REPORTING_ENTITY?: any, REPRESENTATIVE_BODY?: any, STP?: any, STRATEGIC_AUTHORITY?: any, STRATEGIC_HEALTH_AUTHORITY?: any, TRUST?: any }, ResolversTypes['BodyKind']>;

export type CertaintyResolvers = EnumResolverSignature<{ CERTAIN?: any, POSSIBLE?: any }, ResolversTypes['Certainty']>;

export type ChangeDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeDay'] = ResolversParentTypes['ChangeDay']> = {
  bodiesBegun?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  bodiesEnded?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  edgesBegun?: Resolver<ReadonlyArray<ResolversTypes['EdgeTypeCount']>, ParentType, ContextType>;
  edgesEnded?: Resolver<ReadonlyArray<ResolversTypes['EdgeTypeCount']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CommissioningAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommissioningAnswer'] = ResolversParentTypes['CommissioningAnswer']> = {
  accountable?: Resolver<ReadonlyArray<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  approvers?: Resolver<ReadonlyArray<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['AnswerBasis'], ParentType, ContextType>;
  commissioners?: Resolver<ReadonlyArray<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  notEstablished?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  pools?: Resolver<ReadonlyArray<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  possiblyResponsible?: Resolver<ReadonlyArray<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  proposals?: Resolver<ReadonlyArray<ResolversTypes['Proposal']>, ParentType, ContextType>;
  responsible?: Resolver<ReadonlyArray<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
};

export type CommissioningOfBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommissioningOfBody'] = ResolversParentTypes['CommissioningOfBody']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  commissions?: Resolver<ReadonlyArray<ResolversTypes['BodyCommission']>, ParentType, ContextType>;
  notEstablished?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  bodiesAdded?: Resolver<ReadonlyArray<ResolversTypes['BodyChange']>, ParentType, ContextType>;
  bodiesRemoved?: Resolver<ReadonlyArray<ResolversTypes['BodyChange']>, ParentType, ContextType>;
  edgesAdded?: Resolver<ReadonlyArray<ResolversTypes['EdgeChange']>, ParentType, ContextType>;
  edgesChanged?: Resolver<ReadonlyArray<ResolversTypes['EdgeChange']>, ParentType, ContextType>;
  edgesRemoved?: Resolver<ReadonlyArray<ResolversTypes['EdgeChange']>, ParentType, ContextType>;
};

export type ConfidenceResolvers = EnumResolverSignature<{ HIGH?: any, LOW?: any, MEDIUM?: any }, ResolversTypes['Confidence']>;

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  edgeTypes?: Resolver<ReadonlyArray<ResolversTypes['EdgeTypeCoverage']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['KindCoverage']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['PlaceCoverage']>, ParentType, ContextType>;
  staleness?: Resolver<ReadonlyArray<ResolversTypes['Staleness']>, ParentType, ContextType>;
  weakEdges?: Resolver<ReadonlyArray<ResolversTypes['NetworkEdge']>, ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DecisionResolvers = EnumResolverSignature<{ APPROVED?: any, ASKED?: any, ASSESSED?: any, PAUSED?: any, REFUSED?: any }, ResolversTypes['Decision']>;

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EdgeChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EdgeChange'] = ResolversParentTypes['EdgeChange']> = {
  before?: Resolver<Maybe<ResolversTypes['NetworkEdge']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  causeKind?: Resolver<ResolversTypes['ChangeCause'], ParentType, ContextType>;
  causedBy?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  edge?: Resolver<ResolversTypes['NetworkEdge'], ParentType, ContextType>;
};

export type EdgeFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EdgeFact'] = ResolversParentTypes['EdgeFact']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EdgeTypeResolvers = EnumResolverSignature<{ APPROVES?: any, COMMISSIONS?: any, COVERS?: any, HOLDS_POST?: any, JOINT_COMMITTEE?: any, MEMBER_OF?: any, OVERSEES?: any, PART_OF?: any, POOLS_WITH?: any, REPRESENTS?: any, SUCCEEDED_BY?: any, TAKES_POSITION?: any }, ResolversTypes['EdgeType']>;

export type EdgeTypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EdgeTypeCount'] = ResolversParentTypes['EdgeTypeCount']> = {
  edges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EdgeType'], ParentType, ContextType>;
};

export type EdgeTypeCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EdgeTypeCoverage'] = ResolversParentTypes['EdgeTypeCoverage']> = {
  edges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medium?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EdgeType'], ParentType, ContextType>;
  withEnd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withStart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EndingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ending'] = ResolversParentTypes['Ending']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ExistenceResolvers = EnumResolverSignature<{ GROUP?: any, PROPOSED?: any, REAL?: any }, ResolversTypes['Existence']>;

export type FunctionSuccessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FunctionSuccession'] = ResolversParentTypes['FunctionSuccession']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  edge?: Resolver<ResolversTypes['NetworkEdge'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  viaGroup?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
};

export type FundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fund'] = ResolversParentTypes['Fund']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FundAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundAmount'] = ResolversParentTypes['FundAmount']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type KindCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCoverage'] = ResolversParentTypes['KindCoverage']> = {
  bodies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BodyKind'], ParentType, ContextType>;
  withEnd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withStart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LegalInstrumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalInstrument'] = ResolversParentTypes['LegalInstrument']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LineageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lineage'] = ResolversParentTypes['Lineage']> = {
  ancestors?: Resolver<ReadonlyArray<ResolversTypes['LineageStep']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  descendants?: Resolver<ReadonlyArray<ResolversTypes['LineageStep']>, ParentType, ContextType>;
  functionsPassedOn?: Resolver<ReadonlyArray<ResolversTypes['FunctionSuccession']>, ParentType, ContextType>;
  functionsTakenOver?: Resolver<ReadonlyArray<ResolversTypes['FunctionSuccession']>, ParentType, ContextType>;
};

export type LineageStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineageStep'] = ResolversParentTypes['LineageStep']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  edge?: Resolver<ResolversTypes['NetworkEdge'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModeResolvers = EnumResolverSignature<{ ACCOUNTABLE?: any, DELEGATED?: any, GREATER_INVOLVEMENT?: any, JOINT?: any, LEAD?: any, SOLE?: any }, ResolversTypes['Mode']>;

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['NetworkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NetworkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkEdge'] = ResolversParentTypes['NetworkEdge']> = {
  amountGbp?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  certainFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  certainTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  documentIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effectiveTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  factRows?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['EdgeFact']>, ParentType, ContextType>;
  financialYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['LegalInstrument']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  legalBasisStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['Mode']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ofFund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  ofService?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  possibleFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  possibleTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  proposedIn?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  seenOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  seenOnStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EdgeType'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NetworkNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode']> = {
  betweenness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpenQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenQuestion'] = ResolversParentTypes['OpenQuestion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  bodies?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['NetworkEdge']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PlaceCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceCoverage'] = ResolversParentTypes['PlaceCoverage']> = {
  established?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  notEstablished?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProposalOutcomeResolvers = EnumResolverSignature<{ GRANTED?: any, LAPSED?: any, NOT_ESTABLISHED?: any, OPEN?: any, PARTLY_GRANTED?: any, REFUSED?: any }, ResolversTypes['ProposalOutcome']>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  changeDays?: Resolver<ReadonlyArray<ResolversTypes['ChangeDay']>, ParentType, ContextType, Partial<QueryChangeDaysArgs>>;
  commissioningAnswers?: Resolver<ReadonlyArray<ResolversTypes['CommissioningAnswer']>, ParentType, ContextType, RequireFields<QueryCommissioningAnswersArgs, 'on'>>;
  commissionsOn?: Resolver<ResolversTypes['CommissioningOfBody'], ParentType, ContextType, RequireFields<QueryCommissionsOnArgs, 'body' | 'on'>>;
  compare?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType, RequireFields<QueryCompareArgs, 'after' | 'before'>>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType, Partial<QueryCoverageArgs>>;
  edge?: Resolver<Maybe<ResolversTypes['NetworkEdge']>, ParentType, ContextType, RequireFields<QueryEdgeArgs, 'id'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['NetworkEdge']>, ParentType, ContextType, RequireFields<QueryEdgesArgs, 'ids'>>;
  lineage?: Resolver<ResolversTypes['Lineage'], ParentType, ContextType, RequireFields<QueryLineageArgs, 'body'>>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QueryNetworkArgs, 'certainty' | 'first' | 'hops' | 'metrics' | 'statuses'>>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'certainty' | 'first' | 'from' | 'maxHops' | 'statuses' | 'to'>>;
  replacement?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<QueryReplacementArgs, 'id'>>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'floor' | 'text'>>;
  whoCommissions?: Resolver<ResolversTypes['CommissioningAnswer'], ParentType, ContextType, RequireFields<QueryWhoCommissionsArgs, 'on' | 'place' | 'service'>>;
};

export type ResponsibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Responsibility'] = ResolversParentTypes['Responsibility']> = {
  amountGbp?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  certainFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  certainTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  decided?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  edge?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  financialYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['ApprovalForm']>, ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['LegalInstrument']>, ParentType, ContextType>;
  legalBasisStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['Mode']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  possibleFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  possibleTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  seenOnStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  startKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viaGroup?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['LegalInstrument']>, ParentType, ContextType>;
  matchedOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  thingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ThingType'], ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SightingCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SightingCount'] = ResolversParentTypes['SightingCount']> = {
  edges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StalenessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Staleness'] = ResolversParentTypes['Staleness']> = {
  certain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastSeen?: Resolver<ReadonlyArray<ResolversTypes['SightingCount']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EdgeType'], ParentType, ContextType>;
};

export type StanceResolvers = EnumResolverSignature<{ OPPOSES?: any, PROPOSES?: any, RESPONDS?: any, STATES?: any, SUPPORTS?: any }, ResolversTypes['Stance']>;

export type StatusResolvers = EnumResolverSignature<{ ALLOWED?: any, CALLED_FOR?: any, CONSULTED?: any, ENDED?: any, IN_FORCE?: any, PROPOSED?: any, REJECTED?: any }, ResolversTypes['Status']>;

export type Resolvers<ContextType = Context> = {
  AnswerBasis?: AnswerBasisResolvers<ContextType>;
  ApprovalForm?: ApprovalFormResolvers;
  Body?: BodyResolvers<ContextType>;
  BodyChange?: BodyChangeResolvers<ContextType>;
  BodyCommission?: BodyCommissionResolvers<ContextType>;
  BodyKind?: BodyKindResolvers;
  Certainty?: CertaintyResolvers;
  ChangeDay?: ChangeDayResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  CommissioningAnswer?: CommissioningAnswerResolvers<ContextType>;
  CommissioningOfBody?: CommissioningOfBodyResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  Confidence?: ConfidenceResolvers;
  Coverage?: CoverageResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Decision?: DecisionResolvers;
  Document?: DocumentResolvers<ContextType>;
  EdgeChange?: EdgeChangeResolvers<ContextType>;
  EdgeFact?: EdgeFactResolvers<ContextType>;
  EdgeType?: EdgeTypeResolvers;
  EdgeTypeCount?: EdgeTypeCountResolvers<ContextType>;
  EdgeTypeCoverage?: EdgeTypeCoverageResolvers<ContextType>;
  Ending?: EndingResolvers<ContextType>;
  Existence?: ExistenceResolvers;
  FunctionSuccession?: FunctionSuccessionResolvers<ContextType>;
  Fund?: FundResolvers<ContextType>;
  FundAmount?: FundAmountResolvers<ContextType>;
  KindCoverage?: KindCoverageResolvers<ContextType>;
  LegalInstrument?: LegalInstrumentResolvers<ContextType>;
  Lineage?: LineageResolvers<ContextType>;
  LineageStep?: LineageStepResolvers<ContextType>;
  Mode?: ModeResolvers;
  Network?: NetworkResolvers<ContextType>;
  NetworkEdge?: NetworkEdgeResolvers<ContextType>;
  NetworkNode?: NetworkNodeResolvers<ContextType>;
  OpenQuestion?: OpenQuestionResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PlaceCoverage?: PlaceCoverageResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposalOutcome?: ProposalOutcomeResolvers;
  Query?: QueryResolvers<ContextType>;
  Responsibility?: ResponsibilityResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  SightingCount?: SightingCountResolvers<ContextType>;
  Staleness?: StalenessResolvers<ContextType>;
  Stance?: StanceResolvers;
  Status?: StatusResolvers;
};

export type DirectiveResolvers<ContextType = Context> = {
  asOf?: AsOfDirectiveResolver<any, any, ContextType>;
};
