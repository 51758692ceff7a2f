// The real SDL and the executable schema, read once for each test file.

import { type Model, readModel } from "../../src/cli/project.ts";
import { buildApi } from "../../src/graphql/schema.ts";

export const model: Model = await readModel();

export const api = await buildApi(model.sdl, model.questions);
