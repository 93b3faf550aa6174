import { cameFrom, follow } from "./route.ts";

/** What the keyboard does everywhere: arrows go along a list, Escape leaves what was opened. */
export function listenForKeys(): void {
  addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === "Escape") leave(event);
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") step(event);
    else if (event.key === "ArrowRight" || event.key === "ArrowLeft") step(event);
  });
  addEventListener("click", (event) => {
    const link = (event.target as Element | null)?.closest?.('a[href^="#"]');
    const href = link?.getAttribute("href");
    if (!link || !href) return;
    if (href === "#main") skip(event);
    else if (link.hasAttribute("data-escape") && cameFrom(href)) {
      event.preventDefault();
      history.back(); // to the very point they came from
    } else follow();
  });
}

// The skip link is no address of a screen.
function skip(event: Event): void {
  event.preventDefault();
  document.getElementById("main")?.focus();
}

function leave(event: KeyboardEvent): void {
  if (event.target instanceof HTMLInputElement && event.target.value !== "") return; // it empties the field
  const way = document.querySelector<HTMLAnchorElement>("a[data-escape]");
  if (!way) return;
  event.preventDefault();
  way.click();
}

const stops = "a[href], button, summary";

function step(event: KeyboardEvent): void {
  const from = event.target;
  if (!(from instanceof Element) || !from.matches(stops)) return;
  const list = from.closest("[data-arrows]");
  const isDrawing = list instanceof SVGElement;
  const isAlong = event.key === "ArrowRight" || event.key === "ArrowLeft";
  if (!list || (isAlong && !isDrawing)) return;
  const items = [...list.querySelectorAll<HTMLElement | SVGElement>(stops)];
  const step = event.key === "ArrowDown" || event.key === "ArrowRight" ? 1 : -1;
  const next = items[items.indexOf(from as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
