import { expect, test } from "vitest";
import { looksLikeHtml } from "./looks-like-html.ts";

test.each([
  ["<!DOCTYPE html><p>Hi", true],
  ["\uFEFF \n<html lang=en>", true],
  ['<?xml version="1.0"?>\n<!-- saved -->\n<!-- again --><html>', true],
  ["<p>One paragraph", true],
  ["<pre>", false], // not among the elements that open pages
  ["<rss version='2.0'>", false],
  ["<?xml version='1.0'?><nitf>", false],
  ["The tag <p> opens a paragraph.", false],
  ["<!-- never closed", false],
  ["<3 the ferry", false],
  ["", false],
])("%j: %s", (text, isHtml) => {
  expect(looksLikeHtml(text)).toBe(isHtml);
  expect(looksLikeHtml(new TextEncoder().encode(text))).toBe(isHtml);
});
