// PostGraphile 4 over HTTP, as its documentation sets it up for production. Takes the address of the database.

import { createServer } from "node:http";
import { postgraphile } from "postgraphile";

const address = process.argv[2];
const handle = postgraphile(address, "public", {
  graphiql: false,
  dynamicJson: true,
  setofFunctionsContainNulls: false,
  ignoreRBAC: false,
  disableQueryLog: true,
  retryOnInitFail: false,
});
const server = createServer(handle);
server.listen(0, "127.0.0.1", () => process.stdout.write(`ready http://127.0.0.1:${server.address().port}/graphql\n`));
