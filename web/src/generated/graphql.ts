/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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
  bodies(where: {tileColumn: {gte: 0}}, limit: 100, sort: [{name: ASC}]) {
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