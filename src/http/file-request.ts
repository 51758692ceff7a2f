// What the address of a file asks for: its name, its parameters, and whether it is a table for Excel.

import { type Parameter, type ParameterValue, readParameters } from "../graphql/url-parameters.ts";

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

/** What an address asks of a file. */
export interface FileRequest {
  readonly values: Readonly<Record<string, ParameterValue>>;
  readonly forExcel: boolean;
}

/** The values of the parameters, and apart from them whether the file is for Excel, which only a CSV can be. */
export function readFileRequest(parameters: readonly Parameter[], isCsv: boolean, given: URLSearchParams): FileRequest {
  const accepted = isCsv ? [...parameters, excelParameter] : parameters;
  const { [excelParameter.name]: program, ...values } = readParameters(accepted, given);
  return { values, forExcel: program === "excel" };
}

/** The name of a file and what comes after its last dot, which is undefined where there is none. */
export function splitFileName(file: string): { readonly name: string; readonly extension: string | undefined } {
  const [, name = file, extension] = /^(.*?)(?:\.([^./]*))?$/.exec(file) ?? [];
  return { name, extension };
}
