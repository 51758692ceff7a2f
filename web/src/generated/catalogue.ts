// Derived by `npm run codegen`. Never edited.

/** A kind of body. */
export interface Kind {
  readonly name: string;
  readonly label: string;
  readonly plural: string;
  readonly description: string;
  /** The days between which such bodies existed; null where there is no bound. */
  readonly since: string | null;
  readonly until: string | null;
  /** Whether each such body serves every place in England. */
  readonly everywhere: boolean;
  /** Whether such bodies as a rule act for a whole region or the whole country. */
  readonly wide: boolean;
  /** Whether such a body stands for all the providers of a service. */
  readonly providers: boolean;
  /** The number of its shape and colour; null where it has none. */
  readonly look: number | null;
}

/** A type of edge. */
export interface EdgeType {
  readonly name: string;
  readonly label: string;
  /** How it reads from its other end; the same as `label` where it has no direction. */
  readonly inverse: string;
  readonly description: string;
  /** The node types of its two ends. */
  readonly fromType: string;
  readonly toType: string;
  readonly directed: boolean;
  /** Whether it happens on one day, between ends that need not live on the same day. */
  readonly event: boolean;
  /** Whether it says how bodies are arranged, and not who decides, buys or pays. */
  readonly structural: boolean;
  /** The number of its colour; null where it is not drawn. */
  readonly look: number | null;
}

/** What may become of an edge. */
export interface Status {
  readonly name: string;
  readonly description: string;
  /** Whether an edge with it is a fact about how things are or were. */
  readonly fact: boolean;
  /** Whether an edge with it is what somebody proposed or called for. */
  readonly proposed: boolean;
  /** The number of its dashes; null where it has none. */
  readonly look: number | null;
}

/** A value of an enum. */
export interface Word {
  readonly name: string;
  readonly description: string;
}

export interface Catalogue {
  readonly kinds: readonly Kind[];
  readonly edgeTypes: readonly EdgeType[];
  readonly statuses: readonly Status[];
  readonly confidences: readonly Word[];
  readonly modes: readonly Word[];
  readonly stances: readonly Word[];
}

export const catalogue = {
  kinds: [
    {"name":"BOROUGH","label":"borough","plural":"boroughs","description":"One of the 32 London boroughs, which buy social care and, since 2013, public health.","since":"1965-04-01","until":null,"everywhere":false,"wide":false,"providers":false,"look":1},
    {"name":"LOCAL_AUTHORITY","label":"local authority","plural":"local authorities","description":"A local authority that is not a London borough: the City of London Corporation, and councils outside London.","since":null,"until":null,"everywhere":false,"wide":false,"providers":false,"look":2},
    {"name":"CCG","label":"CCG","plural":"CCGs","description":"A clinical commissioning group: general practices that bought most hospital and community care for their area from April 2013 to June 2022.","since":"2013-04-01","until":"2022-06-30","everywhere":false,"wide":false,"providers":false,"look":3},
    {"name":"ICB","label":"ICB","plural":"ICBs","description":"An integrated care board, which took over the work of the clinical commissioning groups in July 2022.","since":"2022-07-01","until":null,"everywhere":false,"wide":false,"providers":false,"look":4},
    {"name":"STP","label":"STP","plural":"STPs","description":"A sustainability and transformation partnership, later called an integrated care system: a footprint for planning, not a legal body. The planning guidance of 22 December 2015 asked for them.","since":"2015-12-22","until":"2022-06-30","everywhere":false,"wide":false,"providers":false,"look":5},
    {"name":"PCT","label":"PCT","plural":"PCTs","description":"A primary care trust, which bought nearly all local health services until March 2013.","since":"2000-04-01","until":"2013-03-31","everywhere":false,"wide":false,"providers":false,"look":6},
    {"name":"PCT_CLUSTER","label":"PCT cluster","plural":"PCT clusters","description":"A group of primary care trusts under one management in their last years.","since":null,"until":"2013-03-31","everywhere":false,"wide":false,"providers":false,"look":7},
    {"name":"STRATEGIC_HEALTH_AUTHORITY","label":"strategic health authority","plural":"strategic health authorities","description":"A strategic health authority, which managed the primary care trusts of a region until March 2013.","since":"2002-10-01","until":"2013-03-31","everywhere":false,"wide":true,"providers":false,"look":8},
    {"name":"HEALTH_AND_WELLBEING_BOARD","label":"health and wellbeing board","plural":"health and wellbeing boards","description":"A council committee on which councillors, health commissioners and Healthwatch plan together. Statutory since April 2013.","since":"2013-04-01","until":null,"everywhere":false,"wide":false,"providers":false,"look":9},
    {"name":"NATIONAL_BODY","label":"national body","plural":"national bodies","description":"A body with a remit for all England, such as NHS England or Public Health England.","since":null,"until":null,"everywhere":true,"wide":true,"providers":false,"look":10},
    {"name":"REGIONAL_OFFICE","label":"regional office","plural":"regional offices","description":"A part of a national body that acts for a region or an area.","since":null,"until":null,"everywhere":false,"wide":true,"providers":false,"look":11},
    {"name":"GOVERNMENT_DEPARTMENT","label":"government department","plural":"government departments","description":"A department of state, or a unit within one.","since":null,"until":null,"everywhere":false,"wide":true,"providers":false,"look":12},
    {"name":"STRATEGIC_AUTHORITY","label":"strategic authority","plural":"strategic authorities","description":"An authority for a whole city region, such as the Greater London Authority.","since":null,"until":null,"everywhere":false,"wide":true,"providers":false,"look":13},
    {"name":"ELECTED_OFFICE","label":"elected office","plural":"elected offices","description":"An office that one elected person holds, such as the Mayor of London.","since":null,"until":null,"everywhere":false,"wide":true,"providers":false,"look":14},
    {"name":"ASSEMBLY","label":"assembly","plural":"assemblies","description":"An elected assembly that holds an executive to account.","since":null,"until":null,"everywhere":false,"wide":true,"providers":false,"look":15},
    {"name":"REPRESENTATIVE_BODY","label":"representative body","plural":"representative bodies","description":"A body that speaks for its members, such as London Councils or the NHS Confederation.","since":null,"until":null,"everywhere":false,"wide":true,"providers":false,"look":16},
    {"name":"JOINT_COMMITTEE","label":"joint committee","plural":"joint committees","description":"A committee of two or more bodies, or committees of several bodies that meet as one.","since":null,"until":null,"everywhere":false,"wide":false,"providers":false,"look":17},
    {"name":"PARTNERSHIP","label":"partnership","plural":"partnerships","description":"A partnership, board or shared service that is not a committee with powers of its own.","since":null,"until":null,"everywhere":false,"wide":false,"providers":false,"look":18},
    {"name":"COMMISSION","label":"commission","plural":"commissions","description":"An inquiry or commission set up to report on health in London.","since":null,"until":null,"everywhere":false,"wide":true,"providers":false,"look":19},
    {"name":"POLITICAL_PARTY","label":"political party","plural":"political parties","description":"A political party, where it is a party to a proposal.","since":null,"until":null,"everywhere":false,"wide":true,"providers":false,"look":20},
    {"name":"TRUST","label":"NHS trust","plural":"NHS trusts","description":"An NHS trust or foundation trust, which provides services.","since":"1991-04-01","until":null,"everywhere":false,"wide":false,"providers":false,"look":21},
    {"name":"GP_PRACTICE","label":"GP practice","plural":"GP practices","description":"A general practice, as the NHS Organisation Data Service lists it: a place with a contract for GP services.","since":null,"until":null,"everywhere":false,"wide":false,"providers":false,"look":26},
    {"name":"PHARMACY","label":"pharmacy","plural":"pharmacies","description":"A community pharmacy, or another contractor that dispenses, as the NHS Organisation Data Service lists it.","since":null,"until":null,"everywhere":false,"wide":false,"providers":false,"look":27},
    {"name":"PROVIDER_GROUP","label":"provider group","plural":"provider groups","description":"The providers of a service taken together, where no source names a single one.","since":null,"until":null,"everywhere":false,"wide":false,"providers":true,"look":22},
    {"name":"COLLECTIVE","label":"group","plural":"groups","description":"A named set of bodies of one kind, such as `London boroughs`, for sources that refer to all of them at once.","since":null,"until":null,"everywhere":false,"wide":true,"providers":false,"look":23},
    {"name":"REPORTING_ENTITY","label":"reporting entity","plural":"reporting entities","description":"A code under which an integrated care board reports on the place of a former clinical commissioning group. Not a statutory body.","since":"2022-07-01","until":null,"everywhere":false,"wide":false,"providers":false,"look":24},
    {"name":"OTHER","label":"other body","plural":"other bodies","description":"A body of no other kind in this list.","since":null,"until":null,"everywhere":false,"wide":false,"providers":false,"look":25},
  ],
  edgeTypes: [
    {"name":"COMMISSIONS","label":"commissions","inverse":"is commissioned by","description":"A body plans and pays for a service that another body, or a group of providers, provides.","fromType":"Body","toType":"Body","directed":true,"event":false,"structural":false,"look":1},
    {"name":"POOLS_WITH","label":"pools funds with","inverse":"pools funds with","description":"Two bodies put money into one fund, or one takes part in the other's. It has no direction.","fromType":"Body","toType":"Body","directed":false,"event":false,"structural":false,"look":2},
    {"name":"APPROVES","label":"approves a plan of","inverse":"has a plan approved by","description":"A body has to approve, or has decided on, another body's plan or arrangement.","fromType":"Body","toType":"Body","directed":true,"event":false,"structural":false,"look":3},
    {"name":"JOINT_COMMITTEE","label":"sits on","inverse":"is a joint committee of","description":"A body is a member of a joint committee.","fromType":"Body","toType":"Body","directed":true,"event":false,"structural":false,"look":4},
    {"name":"COVERS","label":"covers","inverse":"is covered by","description":"A body serves the area of a local authority.","fromType":"Body","toType":"Body","directed":true,"event":false,"structural":true,"look":5},
    {"name":"PART_OF","label":"is part of","inverse":"has as a part","description":"A body is a part of another, or belongs to a named group of bodies.","fromType":"Body","toType":"Body","directed":true,"event":false,"structural":true,"look":6},
    {"name":"MEMBER_OF","label":"is a member of","inverse":"has as a member","description":"A body is a member of a board, a partnership or an association.","fromType":"Body","toType":"Body","directed":true,"event":false,"structural":true,"look":7},
    {"name":"SUCCEEDED_BY","label":"was succeeded by","inverse":"succeeded","description":"A body's functions passed to another body. The start of the edge is the day.","fromType":"Body","toType":"Body","directed":true,"event":true,"structural":false,"look":null},
    {"name":"OVERSEES","label":"oversees","inverse":"is overseen by","description":"A body oversees or scrutinises another, or holds it to account.","fromType":"Body","toType":"Body","directed":true,"event":false,"structural":false,"look":8},
    {"name":"REPRESENTS","label":"represents","inverse":"is represented by","description":"A body speaks for another.","fromType":"Body","toType":"Body","directed":true,"event":false,"structural":false,"look":9},
    {"name":"TAKES_POSITION","label":"takes a position on","inverse":"is the subject of a position of","description":"A body made a proposal, backed it, opposed it or spoke about it.","fromType":"Body","toType":"Proposal","directed":true,"event":false,"structural":false,"look":null},
    {"name":"HOLDS_POST","label":"holds a post in","inverse":"has as post holder","description":"A person held a post in a body, or spoke for it.","fromType":"Person","toType":"Body","directed":true,"event":false,"structural":false,"look":null},
  ],
  statuses: [
    {"name":"IN_FORCE","description":"In force during its period, whether or not that period is over.","fact":true,"proposed":false,"look":1},
    {"name":"PROPOSED","description":"Proposed by somebody with the power to do it, or set out in a plan, and not established as done.","fact":false,"proposed":true,"look":2},
    {"name":"CALLED_FOR","description":"Requested by somebody without the power to do it.","fact":false,"proposed":true,"look":3},
    {"name":"CONSULTED","description":"Put out to public consultation.","fact":false,"proposed":true,"look":4},
    {"name":"REJECTED","description":"Proposed and rejected.","fact":false,"proposed":true,"look":5},
    {"name":"ENDED","description":"Was in force and has ended, on a day that no source gives.","fact":false,"proposed":false,"look":6},
    {"name":"ALLOWED","description":"Allowed by law. Whether it was done is not on record.","fact":false,"proposed":false,"look":7},
  ],
  confidences: [
    {"name":"HIGH","description":"A source states it."},
    {"name":"MEDIUM","description":"A source states it indirectly or in part, or it is dated by inference."},
    {"name":"LOW","description":"Weak or inferred."},
  ],
  modes: [
    {"name":"SOLE","description":"Alone, in its own right."},
    {"name":"JOINT","description":"Together with another body, each keeping its own powers."},
    {"name":"DELEGATED","description":"Under powers that another body has delegated to it and remains accountable for."},
    {"name":"GREATER_INVOLVEMENT","description":"With a say in the decisions of the body that commissions."},
    {"name":"LEAD","description":"On behalf of other commissioners as well as itself."},
    {"name":"ACCOUNTABLE","description":"Not itself: it remains accountable while other bodies commission, together with it or under its delegation. Their own edges say which."},
  ],
  stances: [
    {"name":"PROPOSES","description":"Made the proposal."},
    {"name":"SUPPORTS","description":"Supported it."},
    {"name":"OPPOSES","description":"Opposed it."},
    {"name":"RESPONDS","description":"Responded to it without taking a side."},
    {"name":"STATES","description":"Made a statement that bears on it."},
  ],
} as const satisfies Catalogue;
