// Derived by `npm run codegen`. Never edited.
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

/** An enum for sorting in either ascending or descending order. */
export type SortDirection =
  /** Sort by field values in ascending order. */
  | 'ASC'
  /** Sort by field values in descending order. */
  | 'DESC';

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
