# Who buys health care for Camden on three days, in gql.
#
#   pip install "gql[requests]"

from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

client = Client(
    transport=RequestsHTTPTransport(url="http://127.0.0.1:4000/graphql"),
    fetch_schema_from_transport=True,
)

query = gql(
    """
    query Buyers($place: ID!, $on: Date!) @asOf(date: $on) {
      bodies(where: { id: { eq: $place } }) {
        coveredBy(where: { kind: { in: [PCT, CCG, ICB] } }) { name }
      }
    }
    """
)

for on in ["2010-04-01", "2015-04-01", "2023-04-01"]:
    query.variable_values = {"place": "borough-camden", "on": on}
    answer = client.execute(query)
    names = [body["name"] for body in answer["bodies"][0]["coveredBy"]]
    print(on, ", ".join(names))
