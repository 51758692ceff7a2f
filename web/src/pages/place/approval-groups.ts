// Approvals that say the same: one power over several bodies is listed once, with each of its links.

interface ApprovalLink {
  readonly edge: string;
  readonly body: { readonly id: string; readonly name: string };
  readonly subject: string | null;
  readonly form: string | null;
  readonly decided: string | null;
  readonly decidedOn: string | null;
  readonly certainty: string;
}

export interface ApprovalGroup<Approval> {
  readonly approval: Approval;
  /** The ids of its links. */
  readonly edges: readonly string[];
}

/** In the order in which they first come. */
export function groupApprovals<Approval extends ApprovalLink>(
  approvals: readonly Approval[],
): readonly ApprovalGroup<Approval>[] {
  const groups = new Map<string, ApprovalGroup<Approval>>();
  for (const approval of approvals) {
    const { body, subject, form, decided, decidedOn, certainty, edge } = approval;
    const key = JSON.stringify([body.id, subject, form, decided, decidedOn, certainty]);
    const edges = groups.get(key)?.edges ?? [];
    if (!edges.includes(edge)) {
      groups.set(key, { approval: groups.get(key)?.approval ?? approval, edges: [...edges, edge] });
    }
  }
  return [...groups.values()];
}
