// The fields of the form that asks who commissions a service in a place on a day.

import { expect, test } from "vitest";
import { readWhoForm } from "../../../src/pages/who/who-form-fields.ts";

const services = [{ id: "gp-services", name: "GP services" }];
const places = [
  { id: "borough-camden", name: "Camden" },
  { id: "city-of-london", name: "City of London" },
];

function read(query: string) {
  return readWhoForm(new URL(`http://x/who${query}`), { services, places }, "2026-11-22");
}

test("nothing is wrong before anything is asked", () => {
  expect(read("")).toEqual({ service: "", place: "", on: "", problems: {}, address: null });
});

test("three good fields lead to the answer, with the day as people type it and the place by either name", () => {
  expect(read("?service=gp-services&place=camden&on=1+Jan+2016").address).toBe("/who/gp-services/camden/2016-01-01");
  expect(read("?service=gp-services&place=city-of-london&on=").address).toBe(
    "/who/gp-services/city-of-london/2026-11-22",
  );
  expect(read("?service=gp-services&place=borough-camden&day=1&month=4&year=2015").address).toBe(
    "/who/gp-services/camden/2015-04-01",
  );
});

test("what was typed is kept, and each field says what is wrong with it", () => {
  expect(read("?service=dragons&place=&on=31+February+2015")).toEqual({
    service: "dragons",
    place: "",
    on: "31 February 2015",
    problems: {
      service: "The record has no service “dragons”. Choose one of the list.",
      place: "Choose a place.",
      on: "“31 February 2015” is not a day that we can read. Type a day that exists, such as 1 April 2015 or 01/04/2015. This is 22 November 2026, the day of the data.",
    },
    address: null,
  });
});

test("a day before the record is said to be one", () => {
  expect(read("?service=gp-services&place=camden&on=1999").problems).toEqual({
    on: "You typed a year, “1999”. This is its first day, 1 January 1999. 1 January 1999 is before the record: it says who commissions from 1 April 2002, when primary care trusts began.",
  });
});
