import { scaleUtc } from "d3-scale";
import { expect, test } from "vitest";
import { dayTicks } from "./ticks.tsx";

const day = (text: string) => new Date(`${text}T00:00Z`);

test.each([
  ["2024-03-04", "2024-03-06", ["Mon 04", "Tue 05", "Wed 06"]],
  ["2024-03-04", "2024-03-08", ["Mon 04", "Tue 05", "Wed 06", "Thu 07", "Fri 08"]],
  ["2024-01-01", "2024-04-01", ["2024", "February", "March", "April"]],
])("from %s to %s no tick is within a day", (from, to, labels) => {
  const x = scaleUtc([day(from), day(to)], [0, 900]);
  expect(dayTicks(x, 4).map(x.tickFormat(4))).toEqual(labels);
});
