import { Inflate } from "fflate";

// A page's text in full is some 100 kB; drawings of maps come to some megabytes.
const maxStreamBytes = 128 * 1024 * 1024;
const maxAllBytes = 512 * 1024 * 1024;
const dictionaryBytes = 600;

/**
 * Why the compressed streams of a PDF would come to too much, in words; undefined for a usual file. The
 * reader of PDF keeps each stream whole, so they are counted before, a piece at a time. Pictures are not
 * read, and not counted.
 */
export function findBomb(bytes: Uint8Array, maxExpansion: number): string | undefined {
  let all = 0;
  for (let at = nextStream(bytes, 0); at >= 0; at = nextStream(bytes, at)) {
    const dictionary = latin(bytes.subarray(Math.max(0, at - dictionaryBytes), at));
    const own = dictionary.slice(dictionary.lastIndexOf(" obj"));
    const filters = own.match(/\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b/g) ?? [];
    if (filters.length > 1) return "streams that are compressed more than once";
    if (filters.length === 0 || /\/Subtype\s{0,4}\/Image/.test(own)) continue;
    if (!filters[0]?.startsWith("/Fl")) continue;
    const size = inflatedSize(bytes, at);
    all += size;
    const isOver = all > bytes.length * maxExpansion && all > maxStreamBytes / 16;
    if (size > maxStreamBytes || all > maxAllBytes || isOver) {
      return `streams that come to more than ${size > maxStreamBytes ? maxStreamBytes : all} bytes`;
    }
  }
  return undefined;
}

const word = [...new TextEncoder().encode("stream")];

/** Where the data of the next stream starts; -1 where there is none. */
function nextStream(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(word[0]!, from); at >= 0; at = bytes.indexOf(word[0]!, at + 1)) {
    if (!word.every((byte, i) => bytes[at + i] === byte)) continue;
    const end = at + word.length;
    if (bytes[end] === 0x0a) return end + 1;
    if (bytes[end] === 0x0d) return end + (bytes[end + 1] === 0x0a ? 2 : 1);
  }
  return -1;
}

const pieceBytes = 16 * 1024;
const zlibHeader = 2; // bytes

function inflatedSize(bytes: Uint8Array, start: number): number {
  let size = 0;
  let isDone = false;
  const inflate = new Inflate((piece, isLast) => {
    size += piece.length;
    isDone = isLast;
  });
  try {
    for (let at = start + zlibHeader; at < bytes.length && !isDone; at += pieceBytes) {
      inflate.push(bytes.subarray(at, at + pieceBytes));
      if (size > maxStreamBytes) break;
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error; // damaged from here on: no more of it is read
  }
  return size;
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
