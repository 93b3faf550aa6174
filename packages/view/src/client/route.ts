import { useEffect, useState } from "preact/hooks";

/** Where the reader is: "#/article/art_1/12-40" is `["article", "art_1", "12-40"]`. */
export type Route = readonly string[];

function readRoute(hash: string): Route {
  const parts = hash.replace(/^#\/?/, "").split("/");
  return parts.filter((part) => part !== "").map(decode);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a link that somebody cut short
  }
}

/** The link to a place in the page; it works from a disk as well as from a server. */
export const linkTo = (...parts: readonly (string | number)[]): string =>
  `#/${parts.map((part) => encodeURIComponent(String(part).toWellFormed())).join("/")}`;

// Pressing "back" gives the reader the place where they were; a link begins at the top, or at the words it leads to.
const left = new Map<string, number>();
let here = location.hash;
let before: string | undefined;
let isFollowing = false;

/** Notes that the next change of the address comes from a link. */
export function follow(): void {
  isFollowing = true;
}

/** True where the reader was at `href`, or at a point of it, a step ago: "back" is then the way. */
export const cameFrom = (href: string): boolean => before?.startsWith(href) ?? false;

/** Goes somewhere, as if a link had been followed. */
export function goTo(href: string): void {
  follow();
  location.hash = href;
}

/** Replaces where the reader is, for what they are typing: no step for "back" to undo. */
export function replaceWith(href: string): void {
  history.replaceState(null, "", href);
  here = href;
  dispatchEvent(new Event("corpus-route"));
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    history.scrollRestoration = "manual";
    const change = () => {
      left.set(here, scrollY);
      before = here;
      here = location.hash;
      const top = isFollowing ? undefined : left.get(here);
      isFollowing = false;
      setRoute(readRoute(here));
      // After the new screen is drawn, and after what it shows has had its focus.
      requestAnimationFrame(() => requestAnimationFrame(() => arrive(top)));
    };
    const typed = () => setRoute(readRoute(location.hash));
    addEventListener("hashchange", change);
    addEventListener("corpus-route", typed);
    // Whoever opens the page begins at its top, unless the address leads to words or a point.
    requestAnimationFrame(() => document.querySelector("[data-target]") && arrive(undefined));
    return () => {
      removeEventListener("hashchange", change);
      removeEventListener("corpus-route", typed);
    };
  }, []);
  return route;
}

/** Puts focus on what the address leads to: the words, the point, or the heading of the screen. */
function arrive(top: number | undefined): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLInputElement && activeElement.closest(".masthead")) return; // they are typing
  const target = document.querySelector<HTMLElement>("[data-target]");
  const heading = document.querySelector<HTMLElement>("main h1");
  (target ?? heading)?.focus({ preventScroll: true });
  if (top !== undefined) scrollTo({ top, behavior: "instant" });
  else if (target) target.scrollIntoView({ block: "center" });
  else scrollTo({ top: 0, behavior: "instant" });
}
