// "FILE - In this May 1, 2020 photo" "(file photo)" "Pictured:" "(left)" "pictured above"
const SIGNS =
  /^FILE\b\s?[-–—:]|^(?:In )?[Tt]his (?:[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4},? )?(?:file )?(?:photo|image|picture|handout)\b|\b[Ff]ile photo\b|\((?:pictured|left|right|centre|center|file photo|L|R|C|C-R|C-L|[A-Z]-[A-Z])\)|\b(?:is|are) pictured\b|^(?:Pictured|Above|Left|Right)\b[:,]/u;
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

/** What in `text` shows a caption, or undefined. */
export function captionSign(text: string, start: number, end: number): string | undefined {
  if (end - start > maxCaptionChars) return undefined;
  const words = text.slice(start, Math.min(end, start + 300));
  const match = SIGNS.exec(words) ?? PICTURE.exec(words) ?? FULL_DAY.exec(words);
  return match ? match[0].trim() : undefined;
}

/** True where the words are such as captions use; only with other evidence beside it. */
export function readsLikeCaption(text: string, start: number, end: number): boolean {
  return end - start <= maxCaptionChars && POSES.test(text.slice(start, end));
}
