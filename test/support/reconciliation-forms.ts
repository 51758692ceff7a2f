// The JSON schemas of versions 0.1 and 0.2 of the reconciliation protocol, by which answers and requests are checked.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { root } from "../../src/cli/project.ts";

export const versions = ["0.1", "0.2"] as const;

const validators = new Map(versions.map((version) => [version, makeValidator(version)]));

/** What is wrong with the value by the schema of that name in each version that has one. Empty if nothing is. */
export function formErrors(name: string, value: unknown): readonly string[] {
  const checked = [...validators].flatMap(([version, ajv]) => {
    const validate = ajv.getSchema(`${name}.json`);
    return validate ? [{ version, validate }] : [];
  });
  if (checked.length === 0) {
    throw new Error(`No version has a schema ${name}.`);
  }
  return checked.flatMap(({ version, validate }) =>
    validate(value) ? [] : (validate.errors ?? []).map((error) => `${version}${error.instancePath} ${error.message}`),
  );
}

function makeValidator(version: string): Ajv {
  const folder = join(root, "test/data/reconciliation", version);
  // The schemas were not written for ajv's strict mode.
  const ajv = new Ajv({ strict: false, formats: { uri: true } });
  // Our service has no authentication, so nothing may fit what Swagger says of it.
  const none = { definitions: { securityDefinitions: { additionalProperties: false } } };
  ajv.addSchema(none, "http://swagger.io/v2/schema.json");
  for (const file of readdirSync(folder)) {
    const { $id: _address, ...schema } = JSON.parse(readFileSync(join(folder, file), "utf8"));
    ajv.addSchema(schema, file);
  }
  return ajv;
}
