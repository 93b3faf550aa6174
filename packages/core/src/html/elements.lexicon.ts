const tags = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Elements of HTML by what they do to the text in them, lower case.
 * Source: the rendering section of the HTML standard (WHATWG), and the practice of the pages read.
 */

/** Run on within a line. All other elements, made-up names among them, start a new block. */
export const inlineTags = tags(`
  a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark math meter nobr
  output picture progress q rp rt ruby s samp slot small span strike strong sub sup svg time tt u var wbr
  br img source track`);

/** Their text is code, data, a drawing's label or another page's, and not shown as this page's text. */
export const silentTags = tags(`script style template title svg iframe noembed noframes`);

/** Never have content, and no closing tag. */
export const voidTags = tags(`
  area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr`);
