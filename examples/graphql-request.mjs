// Who buys health care for Camden on three days, in graphql-request, which keeps no answers.
//   npm install graphql-request graphql

import { GraphQLClient, gql } from "graphql-request";

const client = new GraphQLClient("http://127.0.0.1:4000/graphql");

const query = gql`
  query Buyers($place: ID!, $on: Date!) @asOf(date: $on) {
    bodies(where: { id: { eq: $place } }) {
      coveredBy(where: { kind: { in: [PCT, CCG, ICB] } }) {
        name
      }
    }
  }
`;

for (const on of ["2010-04-01", "2015-04-01", "2023-04-01"]) {
  const { bodies } = await client.request(query, { place: "borough-camden", on });
  const names = bodies[0].coveredBy.map(({ name }) => name);
  console.log(on, names.join(", "));
}
