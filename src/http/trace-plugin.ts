// The Apollo plugin that traces the parts of an operation which Apollo Server drives.

import type { ApolloServerPlugin } from "@apollo/server";
import { tracePhase } from "../base/trace.ts";
import type { Context } from "../graphql/context.ts";

export const tracePlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async parsingDidStart({ contextValue: { report } }) {
        const end = tracePhase(report, "graphql.parse");
        return async (error) => end(error);
      },
      async validationDidStart({ contextValue: { report } }) {
        const end = tracePhase(report, "graphql.validate");
        return async (errors) => end(errors?.[0]);
      },
      async executionDidStart({ contextValue: { report } }) {
        const end = tracePhase(report, "graphql.execute");
        return { executionDidEnd: async (error) => end(error) };
      },
    };
  },
};
