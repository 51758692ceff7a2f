// Questions to begin with.

export interface ExampleQuestion {
  readonly service: string;
  readonly place: string;
  readonly on: string;
}

/** A test holds that the record has each service and place. */
export const exampleQuestions: readonly ExampleQuestion[] = [
  { service: "gp-services", place: "borough-greenwich", on: "2016-05-01" },
  { service: "public-health", place: "borough-hackney", on: "2013-04-01" },
  { service: "planned-hospital-care", place: "borough-camden", on: "2022-07-01" },
];
