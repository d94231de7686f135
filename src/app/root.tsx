import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { Router } from "wouter";

import { App } from "./app.tsx";
import { Arriving } from "./ui/arriving.tsx";

interface RootProps {
  readonly client: QueryClient;
  /** Where the page is, below the site's base, when there is no browser to tell. */
  readonly path?: string;
  /** The page was written at build time, without the query that only the browser knows. */
  readonly written: boolean;
}

const BASE = import.meta.env.BASE_URL.replace(/\/$/, "");

/** The app with all that it stands on: the same in the browser and where its pages are written. */
export function Root({ client, path, written }: RootProps) {
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <Router base={BASE} {...(path !== undefined && { ssrPath: BASE + path, ssrSearch: "" })}>
          <Arriving written={written}>
            <App />
          </Arriving>
        </Router>
      </QueryClientProvider>
    </StrictMode>
  );
}

/** `pathname` below the site's base. */
export const belowBase = (pathname: string): string =>
  pathname.startsWith(BASE) ? pathname.slice(BASE.length) : pathname;
