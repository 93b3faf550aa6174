export { lexisNexisReader } from "./lexisnexis.ts";
