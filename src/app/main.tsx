import { QueryClient } from "@tanstack/react-query";

import "./app.css";
import { followSeeds } from "./data/follow-seeds.ts";
import { formatPlace, parsePlace } from "./place.ts";
import { belowBase, Root } from "./root.tsx";

const container = document.getElementById("root");
if (container === null) throw new Error("index.html has no #root");

const client = new QueryClient();
if (import.meta.hot) followSeeds(client);

// A script of its own, so that the browser answers between the two: each takes a slow processor a tenth of a second.
void import("react-dom/client").then(({ createRoot, hydrateRoot }) => {
  // A host may answer an address with the page of another one: with the library's, for want of a page of its own.
  const here = formatPlace(parsePlace(belowBase(window.location.pathname), ""));
  if (container.dataset["page"] === here) {
    hydrateRoot(container, <Root client={client} written />);
  } else {
    container.replaceChildren();
    createRoot(container).render(<Root client={client} written={false} />);
  }
});
