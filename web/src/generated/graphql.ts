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
  /** A named set of bodies of one kind, such as `London boroughs`, where a source speaks of all of them at once. */
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
  /** A body of no other kind on this list. */
  | 'OTHER'
  /** A partnership, board or shared service that is not a committee with powers of its own. */
  | 'PARTNERSHIP'
  /** A primary care trust, which bought nearly all local health services until March 2013. */
  | 'PCT'
  /** A group of primary care trusts under one management in their last years. */
  | 'PCT_CLUSTER'
  /** A political party, where it is a party to a proposal. */
  | 'POLITICAL_PARTY'
  /** Those who provide a service, taken together, where the sources name no one of them. */
  | 'PROVIDER_GROUP'
  /** A part of a national body that acts for a region or an area. */
  | 'REGIONAL_OFFICE'
  /** A code under which an integrated care board reports on the place of a former clinical commissioning group. Not a statutory body. */
  | 'REPORTING_ENTITY'
  /** A body that speaks for its members, such as London Councils or the NHS Confederation. */
  | 'REPRESENTATIVE_BODY'
  /** A sustainability and transformation partnership, later called an integrated care system: a footprint for planning, not a legal body. */
  | 'STP'
  /** An authority for a whole city region, such as the Greater London Authority. */
  | 'STRATEGIC_AUTHORITY'
  /** A strategic health authority, which managed the primary care trusts of a region until March 2013. */
  | 'STRATEGIC_HEALTH_AUTHORITY'
  /** An NHS trust or foundation trust, which provides services. */
  | 'TRUST';

/** How sure the record is. */
export type Confidence =
  /** A source states it. */
  | 'HIGH'
  /** Weak or inferred. */
  | 'LOW'
  /** A source states it indirectly or in part, or it is dated by inference. */
  | 'MEDIUM';

/** How two bodies, or a body and a proposal, or a person and a body, are tied. */
export type EdgeType =
  /** A body has to approve, or did decide on, another body's plan or arrangement. */
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
  /** A body watches over, scrutinises or holds to account another. */
  | 'OVERSEES'
  /** A body is a part of another, or belongs to a named group of bodies. */
  | 'PART_OF'
  /** Two bodies put money into one fund, or one takes part in the other's. It has no direction. */
  | 'POOLS_WITH'
  /** A body speaks for another. */
  | 'REPRESENTS'
  /** A body's functions passed to another body on a day: the start of the edge. */
  | 'SUCCEEDED_BY'
  /** A body made a proposal, backed it, opposed it or spoke about it. */
  | 'TAKES_POSITION';

/** By what arrangement a body commissions a service. */
export type Mode =
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

/** What became of a tie. Only IN_FORCE is a fact about how things are or were; a wish is never drawn as a fact. */
export type Status =
  /** Asked for by somebody who could not bring it about. */
  | 'CALLED_FOR'
  /** Put out to public consultation. */
  | 'CONSULTED'
  /** Was in force once and is known to have ended, on a day that no source gives. */
  | 'ENDED'
  /** In force during its period, whether or not that period is over. */
  | 'IN_FORCE'
  /** Put forward by somebody who could bring it about, or set out in a plan, and not established as done. */
  | 'PROPOSED'
  /** Put forward and turned down. */
  | 'REJECTED';

export type RecordQueryVariables = Exact<{
  statuses: ReadonlyArray<Status> | Status;
}>;


export type RecordQuery = { readonly network: { readonly truncated: boolean, readonly dataVersion: string, readonly nodes: ReadonlyArray<{ readonly body: { readonly id: string, readonly name: string, readonly officialName: string | null, readonly aliases: ReadonlyArray<string>, readonly kind: BodyKind, readonly collective: boolean, readonly odsCode: string | null, readonly gssCode: string | null, readonly tileAbbreviation: string | null, readonly tileColumn: number | null, readonly tileRow: number | null, readonly validFrom: string | null, readonly validTo: string | null, readonly effectiveFrom: string, readonly effectiveTo: string, readonly startKnown: boolean, readonly endKnown: boolean } }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: EdgeType, readonly source: string, readonly target: string, readonly status: Status, readonly service: string | null, readonly mode: Mode | null, readonly subject: string | null, readonly fund: string | null, readonly financialYear: string | null, readonly amountGbp: number | null, readonly validFrom: string | null, readonly validTo: string | null, readonly effectiveFrom: string, readonly effectiveTo: string, readonly startKnown: boolean, readonly endKnown: boolean, readonly proposal: string | null, readonly confidence: Confidence, readonly documentIds: ReadonlyArray<string> }> }, readonly datasets: ReadonlyArray<{ readonly name: string, readonly dataVersion: string, readonly dataDate: string, readonly attribution: string, readonly licence: string }>, readonly services: ReadonlyArray<{ readonly id: string, readonly name: string, readonly parent: { readonly id: string } | null }>, readonly proposals: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: Status, readonly wouldCreate: EdgeType | null, readonly firstSeen: string | null, readonly outcome: string | null, readonly outcomeOn: string | null }> };

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
        odsCode
        gssCode
        tileAbbreviation
        tileColumn
        tileRow
        validFrom
        validTo
        effectiveFrom
        effectiveTo
        startKnown
        endKnown
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
      effectiveFrom
      effectiveTo
      startKnown
      endKnown
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
    outcome
    outcomeOn
  }
}
    `) as unknown as TypedDocumentString<RecordQuery, RecordQueryVariables>;