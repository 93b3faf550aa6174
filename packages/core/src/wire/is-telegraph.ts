import { headText } from "../markup/head.ts";

/** Whether a file is text after IPTC 7901: SOH, then source, number, urgency and category. */
export function isIptc7901(head: Uint8Array): boolean {
  return /^[\s\u0016\0]{0,20}\u0001[a-z]{2,5}\d{2,5} [1-9] [a-z]{1,4}\s/i.test(headText(head));
}

/** Whether a file is text after ANPA 1312: SYN, SOH, service and number, US, then a version. */
export function isAnpa(head: Uint8Array): boolean {
  return /^[\s\u0016\0]{0,20}\u0001[a-z]{1,3}\d{3,5}\u001f/i.test(headText(head));
}
