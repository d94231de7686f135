import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Router } from "wouter";

import "./app.css";
import { App } from "./app.tsx";
import { followSeeds } from "./data/follow-seeds.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");

const client = new QueryClient();
if (import.meta.hot) followSeeds(client);

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <Router base={import.meta.env.BASE_URL.replace(/\/$/, "")}>
        <App />
      </Router>
    </QueryClientProvider>
  </StrictMode>,
);
