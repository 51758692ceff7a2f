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

export type BoroughsWithCcgHwbIcbQueryVariables = Exact<{ [key: string]: never; }>;


export type BoroughsWithCcgHwbIcbQuery = { readonly bodies: ReadonlyArray<{ readonly name: string, readonly gssCode: string | null, readonly ccg: ReadonlyArray<{ readonly name: string }>, readonly board: ReadonlyArray<{ readonly name: string }>, readonly icb: ReadonlyArray<{ readonly name: string }> }> };

export type JointCommitteesWithNhsEnglandQueryVariables = Exact<{
  from?: string;
  to?: string;
}>;


export type JointCommitteesWithNhsEnglandQuery = { readonly bodies: ReadonlyArray<{ readonly jointCommitteesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: string | null, readonly validFrom: string | null, readonly seenOn: string | null, readonly evidence: ReadonlyArray<{ readonly title: string }> }, readonly node: { readonly name: string, readonly committeeMembersConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly properties: { readonly role: string | null } }> } } }> } }> };

export type NeighbourhoodOfACcgQueryVariables = Exact<{ [key: string]: never; }>;


export type NeighbourhoodOfACcgQuery = { readonly bodies: ReadonlyArray<{ readonly name: string, readonly validFrom: string | null, readonly validTo: string | null, readonly coversConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly properties: { readonly validFrom: string | null, readonly evidence: ReadonlyArray<{ readonly title: string }> } }> }, readonly memberOfConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly properties: { readonly role: string | null, readonly validFrom: string | null, readonly seenOn: string | null, readonly evidence: ReadonlyArray<{ readonly title: string }> } }> }, readonly jointCommitteesConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly properties: { readonly role: string | null, readonly status: Status, readonly seenOn: string | null, readonly evidence: ReadonlyArray<{ readonly title: string }> } }> }, readonly poolsWithConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly properties: { readonly financialYear: string | null, readonly status: Status, readonly evidence: ReadonlyArray<{ readonly title: string }> } }> }, readonly approvesConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly properties: { readonly subject: string, readonly decision: string | null, readonly status: Status, readonly evidence: ReadonlyArray<{ readonly title: string }> } }> }, readonly succeedsConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly properties: { readonly validFrom: string | null, readonly evidence: ReadonlyArray<{ readonly title: string }> } }> }, readonly succeededByConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly properties: { readonly validFrom: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly title: string }> } }> } }> };

export type PoolsOfABoroughQueryVariables = Exact<{ [key: string]: never; }>;


export type PoolsOfABoroughQuery = { readonly bodies: ReadonlyArray<{ readonly name: string, readonly poolsWithConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly properties: { readonly financialYear: string | null, readonly status: Status, readonly amountGbp: number | null, readonly confidence: Confidence, readonly ofFund: { readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly title: string, readonly publisher: string | null }> } }> }, readonly fundsHere: ReadonlyArray<{ readonly name: string, readonly amounts: ReadonlyArray<{ readonly financialYear: string | null, readonly amountType: string | null, readonly amountGbp: number | null, readonly contributorStated: string | null, readonly status: Status }> }> }> };

export type SuccessionOfAPlaceQueryVariables = Exact<{ [key: string]: never; }>;


export type SuccessionOfAPlaceQuery = { readonly bodies: ReadonlyArray<{ readonly name: string, readonly kind: BodyKind, readonly validFrom: string | null, readonly validTo: string | null, readonly succeededByConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly properties: { readonly validFrom: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly title: string }> } }> } }> };

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

export const BoroughsWithCcgHwbIcbDocument = new TypedDocumentString(`
    query BoroughsWithCcgHwbIcb {
  bodies(
    where: {partOf: {some: {id: {eq: "london-local-authorities"}}}}
    sort: [{name: ASC}]
  ) {
    name
    gssCode
    ccg: coveredBy(
      where: {kind: {eq: CCG}, effectiveFrom: {lte: "2015-04-01"}, effectiveTo: {gte: "2015-04-01"}}
    ) {
      name
    }
    board: coveredBy(where: {kind: {eq: HEALTH_AND_WELLBEING_BOARD}}) {
      name
    }
    icb: coveredBy(where: {kind: {eq: ICB}, effectiveTo: {eq: "9999-12-31"}}) {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<BoroughsWithCcgHwbIcbQuery, BoroughsWithCcgHwbIcbQueryVariables>;
export const JointCommitteesWithNhsEnglandDocument = new TypedDocumentString(`
    query JointCommitteesWithNhsEngland($from: Date! = "2015-01-01", $to: Date! = "2015-12-31") {
  bodies(where: {id: {eq: "nhs-england"}}) {
    jointCommitteesConnection(
      where: {node: {collective: {eq: false}}, edge: {status: {eq: IN_FORCE}, effectiveFrom: {lte: $to}, effectiveTo: {gte: $from}}}
    ) {
      edges {
        properties {
          role
          validFrom
          seenOn
          evidence {
            title
          }
        }
        node {
          name
          committeeMembersConnection(
            where: {edge: {status: {eq: IN_FORCE}, effectiveFrom: {lte: $to}, effectiveTo: {gte: $from}}}
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
export const NeighbourhoodOfACcgDocument = new TypedDocumentString(`
    query NeighbourhoodOfACcg {
  bodies(where: {id: {eq: "ccg-07r"}}) {
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
          seenOn
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
          decision
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
export const PoolsOfABoroughDocument = new TypedDocumentString(`
    query PoolsOfABorough {
  bodies(where: {id: {eq: "borough-camden"}}) {
    name
    poolsWithConnection(sort: [{edge: {effectiveFrom: ASC}}]) {
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
export const SuccessionOfAPlaceDocument = new TypedDocumentString(`
    query SuccessionOfAPlace {
  bodies(
    where: {kind: {in: [PCT, CCG, ICB]}, covers: {some: {id: {eq: "borough-camden"}}}}
    sort: [{effectiveTo: ASC}]
  ) {
    name
    kind
    validFrom
    validTo
    succeededByConnection(
      where: {node: {covers: {some: {id: {eq: "borough-camden"}}}}}
    ) {
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