/**
 * What the page carries: the index at once; texts, marks, entities and stories one by one when they are shown.
 * Articles, entities and stories are told by their place in the index. Offsets count UTF-16 code units
 * of the article's text, `end` excluded. Names never serve as keys, so that no name can be mistaken for one.
 */
export interface ViewIndex {
  readonly title: string;
  readonly generator: string | null;
  readonly outlets: readonly string[];
  readonly articles: readonly ArticleHead[];
  readonly entities: readonly EntityHead[];
  readonly stories: readonly StoryHead[]; // largest first
}

/** An EDTF date and the days it may mean, counted from 1970-01-01; null where it does not say. */
export type When = readonly [edtf: string, first: number | null, last: number | null];

export type Place = readonly [start: number, end: number];

export interface ArticleHead {
  readonly id: string;
  readonly title: string;
  readonly label: string; // what the source is called where the outlet is not known
  readonly outlet: number; // -1: none is stated
  readonly when: When | null;
  readonly uri: string | null;
  readonly authors: readonly string[];
  readonly agency: string | null;
  readonly language: string;
  readonly quotes: number;
  readonly events: number;
}

export interface EntityHead {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly isNamed: 0 | 1; // one, and by name: not "a spokesman", not "the two leaders"
  readonly mentions: number;
  readonly quotes: number;
}

/** What is read of an entity when it is asked for. */
export interface EntityData {
  readonly aliases: readonly string[];
  readonly link: string | null;
  readonly first: When | null;
  readonly last: When | null;
  readonly roles: readonly RoleData[];
  readonly members: readonly MemberData[];
}

type RoleData = readonly [
  title: string,
  of: string | null,
  articles: number,
  from: string | null,
  to: string | null,
];

/** What an article calls it, and why that is taken for the same; no reason for the first. */
type MemberData = readonly [article: number, name: string, reason: string | null];

export interface StoryHead {
  readonly id: string;
  readonly title: string;
  readonly articles: readonly number[];
  readonly people: readonly string[];
  readonly sources: number; // copies of one text count once
  readonly tally: readonly (readonly [relation: string, points: number])[];
}

/** What is read of a story when it is asked for. */
export interface StoryData {
  readonly origins: readonly OriginData[];
  readonly reasons: readonly string[];
  readonly related: readonly (readonly [story: number, relation: string, reason: string])[];
  readonly timeline: readonly EntryData[];
  readonly items: readonly ItemData[];
}

type OriginData = readonly [kind: string, agency: string | null, articles: readonly number[]];

export type EntryData = readonly [
  when: When,
  title: string | Place, // in the article of the first support
  support: readonly (readonly [article: number, start: number, end: number])[],
];

export interface ItemData {
  readonly relation: string;
  readonly aspect: string;
  readonly claims: readonly ClaimData[];
}

export type ClaimData = readonly [
  article: number,
  start: number,
  end: number,
  value: string,
  isDenied: 0 | 1,
  origin: number,
  story: number, // the story that the origin is of
];

/** The annotations of one article. */
export interface MarksData {
  readonly segments: readonly (readonly [...Place, kind: string, isRepeated: 0 | 1])[];
  readonly mentions: readonly (readonly [...Place, entity: number])[];
  readonly quotes: readonly QuoteData[];
  readonly times: readonly (readonly [...Place, when: When])[];
  readonly events: readonly EventData[];
}

export type QuoteData = readonly [
  ...Place,
  kind: string,
  status: string,
  entity: number, // -1: nobody in particular
  speakerStart: number, // with `speakerEnd`, the words that name the speaker; -1 where unknown
  speakerEnd: number,
];

export type EventData = readonly [
  ...Place,
  type: string,
  modality: string,
  actors: readonly number[],
  recipients: readonly number[],
  when: When | null,
  place: number,
  reportedBy: number,
];
