import { timesIn } from "../../accuracy/times.ts";
import type { ReadTimes } from "./time-peer.ts";

export const readTimes: ReadTimes = (text, published) =>
  timesIn(text, published).map(({ start, end, kind, timex }) => ({
    ...{ start, end, kind },
    values: [timex],
  }));
