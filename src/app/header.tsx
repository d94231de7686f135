import { HelpDialog } from "./help-dialog.tsx";
import type { Place } from "./place.ts";
import { ThemeSwitch } from "./theme-switch.tsx";
import { Icon } from "./ui/icon.tsx";
import { PlaceLink } from "./ui/place-link.tsx";
import { useKeys } from "./ui/use-keys.ts";
import { useGo } from "./ui/use-place.ts";

/** The name, the ways to the panels, and the page's own settings. */
export function Header({ place }: { readonly place: Place }) {
  const current = (panel: Place["panel"]) => (place.panel === panel ? "page" : undefined);
  const go = useGo();
  useKeys({ "/": place.panel === "search" ? undefined : () => go({ panel: "search" }) });
  const isArticle = place.panel === "reader" || place.panel === "compare";
  return (
    <header className="masthead max-sm:gap-1.5 max-sm:px-3">
      <PlaceLink to={{ panel: "library" }} className="wordmark" aria-label="Variorum, the library">
        V<span className="max-sm:hidden">ariorum</span>
      </PlaceLink>
      <nav aria-label="Panels" className="max-sm:gap-0 max-sm:[&>a]:px-1.25">
        <PlaceLink to={{ panel: "library" }} aria-current={isArticle ? "true" : current("library")}>
          Articles
        </PlaceLink>
        <PlaceLink to={{ panel: "timeline", sources: [] }} aria-current={current("timeline")}>
          Timeline
        </PlaceLink>
        <PlaceLink to={{ panel: "coverage", view: "claims" }} aria-current={current("coverage")}>
          Coverage
        </PlaceLink>
      </nav>
      <div className="needs-script ml-auto flex items-center gap-1 max-sm:gap-0">
        <PlaceLink
          to={{ panel: "search" }}
          className="button-quiet"
          title="Search (/)"
          aria-current={current("search")}
        >
          <Icon name="search" />
          <span className="sr-only">Search</span>
        </PlaceLink>
        <ThemeSwitch />
        <HelpDialog />
      </div>
    </header>
  );
}
