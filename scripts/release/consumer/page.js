import { read } from "./read.js";

const text = "“We will rebuild,” said Ana Ruiz.";
const worker = new Worker(new URL("./web-worker.js", import.meta.url), { type: "module" });
worker.onmessage = async ({ data }) => {
  document.body.append(`page ${await read(text)}; worker ${data}`);
  document.title = "done";
};
worker.onerror = ({ message }) => {
  document.title = `failed: ${message}`;
};
worker.postMessage(text);
