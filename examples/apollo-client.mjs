// Who buys health care for Camden on three days, in Apollo Client 4.
//   npm install @apollo/client graphql rxjs

import { ApolloClient, gql, HttpLink, InMemoryCache } from "@apollo/client";

// A body differs from day to day, so the day is a part of its key.
const byDay = { keyFields: ["id", "asOf"] };

const client = new ApolloClient({
  link: new HttpLink({ uri: "http://127.0.0.1:4000/graphql" }),
  cache: new InMemoryCache({ typePolicies: { Body: byDay } }),
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
  const { data } = await client.query({ query, variables: { place: "borough-camden", on } });
  const names = data.bodies[0].coveredBy.map(({ name }) => name);
  console.log(on, names.join(", "));
}
