// Values that somebody sends who means harm, or who mistypes: texts, ids, days and numbers.

import process from "node:process";
import fc from "fast-check";

/** How many times more a run tries than by default: `npm run fuzz` sets it. */
// biome-ignore lint/style/noProcessEnv: how long a run of the tests takes is said by who starts it
export const fuzzScale = Number(process.env.FUZZ_SCALE ?? 1);

/** What marks an element or an attribute that was made from input. */
export const marker = "xmarker";

export const markup = [
  `<${marker}>`,
  `"><${marker} a="`,
  `'><${marker} a='`,
  `" ${marker}="1`,
  `' ${marker}='1`,
  ` ${marker}=1 `,
  `</script><${marker}>`,
  `</title></textarea></style><${marker}>`,
  `]]><${marker}>`,
  `--><${marker}>`,
  `&lt;${marker}&gt;&quot;&#x3c;`,
  `javascript:${marker}()`,
  `data:text/html,<${marker}>`,
  `<svg/onload=${marker}>`,
  `\u2028</script>\\u003c${marker}>`,
];

export const injections = [
  ..."'\"`\\/:;,.|&$%*?!~^#@()[]{}<>=+-_ ",
  "' OR 1=1 //",
  "'}) DETACH DELETE n //",
  '"}) MATCH (n) SET n.id = null //',
  "`) CREATE (:Evil) //",
  "} RETURN 1 UNION MATCH (n) DELETE n",
  "[* TO *]",
  "*:*",
  "a AND OR NOT",
  "name:/(.*)+/",
  '"unclosed AND (a OR b',
  "camden~0.000001^99999",
  "{a TO",
  "{{constructor}}",
  "$\u007b7*7}",
  "=HYPERLINK(1)",
  "../../etc/passwd",
  "..%2f..%2f",
  "%00",
  "%",
  "%zz",
  "\r\nx-injected: 1",
  "\u0000",
  "\u202e",
  "\ufeff",
  "\ufffd",
  "\ud83d\ude00",
  "ı̇ſß",
  "x".repeat(300),
  "a ".repeat(300),
  "(".repeat(100),
];

const words = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "null",
  "undefined",
  "NaN",
  "true",
];

const ids = [
  ...["borough-camden", "borough-city-of-london", "ccg-07r", "nhs-england", "london-councils", "gp-services"],
  ...["health-and-social-care", "who-commissions", "BOROUGH", "COMMISSIONS", "IN_FORCE", "CERTAIN"],
  "covers:ccg-07r:borough-camden:undated",
];

export const days = [
  ...["2015-04-01", "2020-03-31", "2015-4-1", "2015-02-30", "0000-00-00", "0001-01-01", "9999-12-31", "10000-01-01"],
  ...["-0001-01-01", "2015-04-01T00:00:00Z", "2015-04", "2015", "1 April 2015", "today", "30/02/2015", "2015/16"],
];

const numbers = [
  "0",
  "-1",
  "1",
  "20",
  "5000",
  "5001",
  "2147483647",
  "2147483648",
  "9007199254740993",
  "1e9",
  "-0",
  "1.5",
];

/** A text of any sort, more often one that has been tried before than one of chance. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ids) },
  { weight: 3, arbitrary: fc.constantFrom(...injections) },
  { weight: 2, arbitrary: fc.constantFrom(...markup) },
  { weight: 2, arbitrary: fc.constantFrom(...words, ...days, ...numbers, "") },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 10 }) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...ids), fc.constantFrom(...injections, ...markup))
      .map(([id, more]) => `${id}${more}`),
  },
);
