export { pdfReader } from "./pdf-reader.ts";
