import { render } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { ArticlePage } from "./article.tsx";
import { Articles } from "./articles.tsx";
import { articles, index } from "./corpus.ts";
import { Coverage } from "./coverage.tsx";
import { EntityPage } from "./entity.tsx";
import { listenForKeys } from "./keys.ts";
import { Network } from "./network.tsx";
import { Missing, Words } from "./parts.tsx";
import { People } from "./people.tsx";
import { goTo, linkTo, type Route, replaceWith, useRoute } from "./route.ts";
import { Search } from "./search.tsx";
import { Stories } from "./stories.tsx";
import { StoryPage } from "./story.tsx";
import { Timeline } from "./timeline.tsx";

const screens = [
  { path: "", label: "Stories", also: ["story"] },
  { path: "articles", label: "Articles", also: ["article"] },
  { path: "people", label: "People", also: ["entity"] },
  { path: "timeline", label: "Timeline", also: [] },
  { path: "network", label: "Network", also: [] },
  { path: "coverage", label: "Coverage", also: [] },
] as const;

function Screen({ route: [name = "", first, second] }: { readonly route: Route }) {
  switch (name) {
    case "":
      return <Stories />;
    case "story":
      return <StoryPage key={first} id={first ?? ""} point={second} />;
    case "articles":
      return <Articles />;
    case "article":
      return <ArticlePage key={first} id={first ?? ""} at={second} />;
    case "people":
      return <People />;
    case "entity":
      return <EntityPage key={first} id={first ?? ""} />;
    case "timeline":
      return <Timeline />;
    case "network":
      return <Network id={first} />;
    case "coverage":
      return <Coverage />;
    case "search":
      return <Search query={first ?? ""} />;
    default:
      return <Missing what="a screen" />;
  }
}

function App() {
  const route = useRoute();
  useTitle(route);
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <header class="masthead">
        <p class="name">
          <a href="#/">
            <Words>{index.title}</Words>
          </a>
        </p>
        <SearchField route={route} />
        <nav aria-label="Screens">
          <ul>
            {screens.map(({ path, label, also }) => {
              const isHere = (route[0] ?? "") === path;
              const isWithin = also.some((one) => one === route[0]);
              return (
                <li>
                  <a
                    href={path === "" ? "#/" : linkTo(path)}
                    {...(isHere && { "aria-current": "page" })}
                    {...(isWithin && { "aria-current": "true" })}
                  >
                    {label}
                  </a>
                </li>
              );
            })}
          </ul>
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        <Screen route={route} />
      </main>
      <footer>
        <p>
          {articles.length.toLocaleString("en")} articles
          {index.generator && (
            <>
              , read by <Words>{index.generator}</Words>
            </>
          )}
          . Annotations are made by rules and a model and can be wrong: the marked words are the
          evidence. This page loads nothing and sends nothing.
        </p>
      </footer>
    </>
  );
}

function SearchField({ route }: { readonly route: Route }) {
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const query = route[0] === "search" ? (route[1] ?? "") : "";
  useEffect(() => {
    if (field.current && field.current !== document.activeElement) field.current.value = query;
  }, [query]);
  const typed = (value: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const target = linkTo("search", value);
      if (location.hash.startsWith("#/search")) replaceWith(target);
      else if (value.trim() !== "") goTo(target);
    }, 150);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") {
      event.preventDefault();
      document.querySelector<HTMLElement>("main [data-arrows] a")?.focus();
    } else if (event.key === "Enter") document.querySelector<HTMLElement>("main h1")?.focus();
  };
  return (
    <search>
      <label>
        <span class="visually-hidden">Search in all articles</span>
        <input
          ref={field}
          type="search"
          placeholder="Search articles and names"
          onInput={(event) => typed(event.currentTarget.value)}
          onKeyDown={pressed}
        />
      </label>
    </search>
  );
}

function useTitle(route: Route): void {
  useEffect(() => {
    const heading = document.querySelector("main h1")?.textContent ?? "";
    const isFront = route.length === 0;
    document.title = isFront || heading === "" ? index.title : `${heading} – ${index.title}`;
  }, [route]);
}

listenForKeys();
const root = document.getElementById("app")!;
root.replaceChildren(); // what was painted while the page was read
render(<App />, root);
