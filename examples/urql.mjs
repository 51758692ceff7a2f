// Who buys health care for Camden on three days, in urql with its normalised cache.
//   npm install @urql/core @urql/exchange-graphcache graphql

import { Client, fetchExchange, gql } from "@urql/core";
import { cacheExchange } from "@urql/exchange-graphcache";

// A body differs from day to day, so the day is a part of its key. (The cacheExchange of @urql/core needs no keys.)
const byDay = ({ id, asOf }) => `${id} ${asOf}`;

const client = new Client({
  url: "http://127.0.0.1:4000/graphql",
  exchanges: [cacheExchange({ keys: { Body: byDay } }), fetchExchange],
});

const query = gql`
  query Buyers($place: ID!, $on: Date!) {
    bodies(asOf: { date: $on }, where: { id: { eq: $place } }) {
      id
      asOf
      coveredBy(where: { kind: { in: [PCT, CCG, ICB] } }) {
        id
        asOf
        name
      }
    }
  }
`;

for (const on of ["2010-04-01", "2015-04-01", "2023-04-01"]) {
  const { data, error } = await client.query(query, { place: "borough-camden", on });
  if (error) throw error;
  const names = data.bodies[0].coveredBy.map(({ name }) => name);
  console.log(on, names.join(", "));
}
