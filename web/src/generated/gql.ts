/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Record($statuses: [Status!]!) {\n  network(first: 20000, statuses: $statuses) {\n    truncated\n    dataVersion\n    nodes {\n      body {\n        id\n        name\n        officialName\n        aliases\n        kind\n        collective\n        odsCode\n        gssCode\n        tileAbbreviation\n        tileColumn\n        tileRow\n        validFrom\n        validTo\n        effectiveFrom\n        effectiveTo\n        startKnown\n        endKnown\n      }\n    }\n    edges {\n      id\n      type\n      source\n      target\n      status\n      service\n      mode\n      subject\n      fund\n      financialYear\n      amountGbp\n      validFrom\n      validTo\n      effectiveFrom\n      effectiveTo\n      startKnown\n      endKnown\n      proposal\n      confidence\n      documentIds\n    }\n  }\n  datasets {\n    name\n    dataVersion\n    dataDate\n    attribution\n    licence\n  }\n  services(limit: 500, sort: [{id: ASC}]) {\n    id\n    name\n    parent {\n      id\n    }\n  }\n  proposals(limit: 500, sort: [{id: ASC}]) {\n    id\n    title\n    status\n    wouldCreate\n    firstSeen\n    outcome\n    outcomeOn\n  }\n}": typeof types.RecordDocument,
};
const documents: Documents = {
    "query Record($statuses: [Status!]!) {\n  network(first: 20000, statuses: $statuses) {\n    truncated\n    dataVersion\n    nodes {\n      body {\n        id\n        name\n        officialName\n        aliases\n        kind\n        collective\n        odsCode\n        gssCode\n        tileAbbreviation\n        tileColumn\n        tileRow\n        validFrom\n        validTo\n        effectiveFrom\n        effectiveTo\n        startKnown\n        endKnown\n      }\n    }\n    edges {\n      id\n      type\n      source\n      target\n      status\n      service\n      mode\n      subject\n      fund\n      financialYear\n      amountGbp\n      validFrom\n      validTo\n      effectiveFrom\n      effectiveTo\n      startKnown\n      endKnown\n      proposal\n      confidence\n      documentIds\n    }\n  }\n  datasets {\n    name\n    dataVersion\n    dataDate\n    attribution\n    licence\n  }\n  services(limit: 500, sort: [{id: ASC}]) {\n    id\n    name\n    parent {\n      id\n    }\n  }\n  proposals(limit: 500, sort: [{id: ASC}]) {\n    id\n    title\n    status\n    wouldCreate\n    firstSeen\n    outcome\n    outcomeOn\n  }\n}": types.RecordDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Record($statuses: [Status!]!) {\n  network(first: 20000, statuses: $statuses) {\n    truncated\n    dataVersion\n    nodes {\n      body {\n        id\n        name\n        officialName\n        aliases\n        kind\n        collective\n        odsCode\n        gssCode\n        tileAbbreviation\n        tileColumn\n        tileRow\n        validFrom\n        validTo\n        effectiveFrom\n        effectiveTo\n        startKnown\n        endKnown\n      }\n    }\n    edges {\n      id\n      type\n      source\n      target\n      status\n      service\n      mode\n      subject\n      fund\n      financialYear\n      amountGbp\n      validFrom\n      validTo\n      effectiveFrom\n      effectiveTo\n      startKnown\n      endKnown\n      proposal\n      confidence\n      documentIds\n    }\n  }\n  datasets {\n    name\n    dataVersion\n    dataDate\n    attribution\n    licence\n  }\n  services(limit: 500, sort: [{id: ASC}]) {\n    id\n    name\n    parent {\n      id\n    }\n  }\n  proposals(limit: 500, sort: [{id: ASC}]) {\n    id\n    title\n    status\n    wouldCreate\n    firstSeen\n    outcome\n    outcomeOn\n  }\n}"): typeof import('./graphql.ts').RecordDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
