// Says why an operation has no plan, or why a plan does not fit what the graph answered.

/** Why an operation is executed in the usual way. There are few, since each is a label of a metric. */
export type PlanReason =
  | "first"
  | "schema"
  | "question"
  | "type"
  | "statement"
  | "parameter"
  | "refused"
  | "variables"
  | "record";

export class CompileError extends Error {
  readonly reason: PlanReason;

  constructor(reason: PlanReason) {
    super(`The operation is executed in the usual way: ${reason}.`);
    this.name = "CompileError";
    this.reason = reason;
  }
}
