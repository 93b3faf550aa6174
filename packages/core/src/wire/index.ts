export { anpaReader } from "./anpa.ts";
export { apJsonReader } from "./ap-json.ts";
export { iptc7901Reader } from "./iptc-7901.ts";
export { newsml1Reader } from "./newsml-1.ts";
export { newsmlG2Reader } from "./newsml-g2.ts";
export { ninjsReader } from "./ninjs.ts";
export { nitfReader } from "./nitf.ts";
