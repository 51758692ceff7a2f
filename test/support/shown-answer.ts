// An answer to who commissions with all that is worked out when it is asked for.

import type { CommissioningAnswer } from "../../src/service/who-commissions.ts";

export function shownAnswer({ readPartners, readProposals, readGaps, ...answer }: CommissioningAnswer) {
  return { ...answer, ...readPartners(), proposals: readProposals(), notEstablished: readGaps() };
}
