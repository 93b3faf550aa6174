/**
 * What class names, ids and component names of web pages say of an element's purpose. Matched against
 * names parted into words ("StoryBody__text" is "story body text"), lower case.
 * Source: collected by hand from the usual names of news sites and content management systems.
 * Left out: names that one site alone uses.
 */
export const hintWords = {
  body: /\b(?:(?:article|story|post|entry|content|page|blog|news|main) (?:body|content|text|copy|prose)|articlebody|storybody|entrycontent|postcontent|bodytext|body (?:text|copy|content)|rich ?text|prose|instapaper)\b/,
  article: /\b(?:article|story|post|entry|main|content|hentry|blog)\b/,
  text: /\b(?:body|text|paragraph|paragraphs|copy|graf|p)\b/,
  related:
    /\b(?:related|recommend(?:ed|ation|ations|s)?|more|trending|popular|latest|outbrain|taboola|teasers?|cards?|recirc(?:ulation)?|also|next|prev(?:ious)?|upsell|promos?|links?|lists?|feed|river|carousel|slider|most|read|zergnet|collection|inset|pullout)\b/,
  comment: /\b(?:comments?|commentlist|commentbody|commenttext|disqus|respond|repl(?:y|ies))\b/,
  nav: /\b(?:nav|navbar|navigation|menus?|breadcrumbs?|header|masthead|toolbar|topbar|skip|pagination|pager|hamburger|dropdown|search|sitemap)\b/,
  footer: /\b(?:footer|foot|copyright|legal|colophon|disclaimer|disclosure|terms|bottom)\b/,
  side: /\b(?:sidebar|aside|rail|widgets?|secondary|complementary|right|column|col|sticky)\b/,
  ad: /\b(?:ads?|adverts?|advertisement|advertising|sponsor(?:ed|s)?|banner|dfp|adslot|gpt|leaderboard|affiliate|commercial|promoted|promotion)\b/,
  share:
    /\b(?:share|sharing|shares|social|follow|twitter|facebook|whatsapp|addthis|sharedaddy|tools|actions?|icons?|likes?)\b/,
  form: /\b(?:forms?|subscri(?:be|ption|ber)|newsletters?|signup|sign|login|register|registration|paywall|modals?|popup|overlay|cookies?|consent|gdpr|privacy|alerts?|cta|dialog|donate|donation|membership|email|notification|notice|message|regwall|toast)\b/,
  people:
    /\b(?:byline|authors?|bio|biography|contributors?|writer|reporter|profile|about|avatar)\b/,
  meta: /\b(?:meta|date|dateline|time|timestamp|datetime|published|updated|posted|info|kicker|eyebrow|label|category|section|sub(?:line)?)\b/,
  tags: /\b(?:tags?|topics?|keywords?|categories|taxonomy|hashtags?)\b/,
  caption: /\b(?:captions?|figcaption|credits?|cutline|legend|attribution|imgcaption|copyright)\b/,
  media:
    /\b(?:image|images|img|photos?|gallery|media|video|player|figure|slideshow|picture|embed|audio|podcast|thumb(?:nail)?|lightbox|chart|map|infographic|graphic)\b/,
  hidden:
    /\b(?:hidden|hide|sr only|visually hidden|visuallyhidden|screen reader|screenreader|offscreen|off screen|invisible|noscript|noprint|no print|print only)\b/,
  headline: /\b(?:headline|title|hed|headings?|h1)\b/,
  summary:
    /\b(?:standfirst|summary|dek|deck|subtitle|sub title|subheadline|sub headline|excerpt|teaser text|strapline|blurb)\b/,
  lead: /\b(?:lead|lede|intro|introduction|subhead|description)\b/,
  post: /\b(?:twitter tweet|tweet|instagram media|tiktok embed|fb post|reddit embed|bluesky embed)\b/,
  quote:
    /\b(?:quotes?|pullquote|pull|blockquote|callout|aside|box|sidebar|highlight|factbox|fact)\b/,
} as const satisfies Record<string, RegExp>;

export type Hint = keyof typeof hintWords;
