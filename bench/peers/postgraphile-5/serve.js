// PostGraphile 5 (Grafast) over HTTP, with the schema of version 4, so that both get the same queries. Takes the address of the database.

import { createServer } from "node:http";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { makeV4Preset } from "postgraphile/presets/v4";

const address = process.argv[2];
const preset = {
  extends: [
    makeV4Preset({ graphiql: false, dynamicJson: true, setofFunctionsContainNulls: false, disableQueryLog: true }),
  ],
  pgServices: [makePgService({ connectionString: address, schemas: ["public"] })],
  grafserv: { graphqlPath: "/graphql", graphiql: false, watch: false },
  grafast: { explain: false },
};
const server = createServer();
await postgraphile(preset).createServ(grafserv).addTo(server);
server.listen(0, "127.0.0.1", () => process.stdout.write(`ready http://127.0.0.1:${server.address().port}/graphql\n`));
