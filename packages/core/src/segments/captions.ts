import { type Block, sign } from "./blocks.ts";

// "FILE - In this May 1, 2020 photo" "Pictured:" "This undated photo"
const OPENING =
  /^(?:FILE\b\s?[-–—:]|(?:In )?[Tt]his (?:[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4},? )?(?:file )?(?:photo|image|picture|handout)\b|(?:Pictured|Above|Left|Right)\b[:,])/u;
// "(file photo)" "(left)" "is pictured above"
const INSIDE =
  /\b[Ff]ile photo\b|\((?:pictured|left|right|centre|center|file photo|L|R|C|C-R|C-L)\)|\b(?:is|are) pictured\b/u;
// "A stock image of …" "An artist's impression of …" "Undated handout photo"
const PICTURE =
  /^(?:(?:An?|The|This) )?(?:(?:stock|file|undated|handout|general|aerial|satellite|archive|combination|screen|artist['’]s|Undated|Stock|Aerial|Satellite|Handout|Screenshot|Artist['’]s) ){1,2}(?:image|photo|photograph|picture|view|grab|shot|impression|illustration|rendering|screenshot)\b/u;
// "on Wednesday, April 1, 2020": prose says one of the two, captions say both
const FULL_DAY =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{1,2} [A-Z][a-z]{2,8} \d{4})\b/u;
// "… poses for a photograph", "shake hands at": what captions say in the present tense.
const POSES =
  /\b(?:poses?|posing) (?:for|with|beside|in front)|\bshakes? hands\b|\b(?:is|are) seen\b|\blooks? on\b|\barrives? (?:at|for)\b|\bspeaks? (?:at|to|during) /u;
const maxCaptionChars = 600;

/** The words in a block that show a caption, or undefined. */
export function captionSign(text: string, block: Block): string | undefined {
  const { start, end, signs, stops, sentences } = block;
  const words = text.slice(start, Math.min(end, start + maxCaptionChars));
  const match =
    OPENING.exec(words) ??
    PICTURE.exec(words) ??
    (signs & sign.bracket || !stops ? INSIDE.exec(words) : null) ??
    (signs & sign.digit && !sentences && words.includes("day") ? FULL_DAY.exec(words) : null);
  return match ? match[0].trim() : undefined;
}

/** True where the words are such as captions use; only with other evidence beside it. */
export function readsLikeCaption(text: string, start: number, end: number): boolean {
  return end - start <= maxCaptionChars && POSES.test(text.slice(start, end));
}
