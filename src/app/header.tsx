import { HelpDialog } from "./help-dialog.tsx";
import type { Place } from "./place.ts";
import { ThemeSwitch } from "./theme-switch.tsx";
import { PlaceLink } from "./ui/place-link.tsx";

/** The name, the ways to the panels, and the page's own settings. */
export function Header({ place }: { readonly place: Place }) {
  const current = (panel: Place["panel"]) => (place.panel === panel ? "page" : undefined);
  const isArticle = place.panel === "reader" || place.panel === "compare";
  return (
    <header className="masthead max-sm:gap-1.5 max-sm:px-3">
      <PlaceLink to={{ panel: "library" }} className="wordmark" aria-label="Variorum, the library">
        Variorum
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
        <ThemeSwitch />
        <HelpDialog />
      </div>
    </header>
  );
}
