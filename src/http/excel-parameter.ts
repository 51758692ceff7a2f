// The parameter with which a table is written for Excel.

import type { Parameter, ParameterValue } from "../graphql/url-parameters.ts";

export const excelParameter: Parameter = {
  name: "for",
  type: "Program",
  description:
    "`excel` writes a CSV that Excel opens as it is: marked as UTF-8, and with codes, months and financial years that Excel would turn into numbers or dates as texts.",
  required: false,
  list: false,
  valueType: "Program",
  values: ["excel"],
  defaults: null,
};

export function readsForExcel(values: Readonly<Record<string, ParameterValue>>): boolean {
  return values[excelParameter.name] === "excel";
}
