import { useLocation, useSearch } from "wouter";

import { formatPlace, parsePlace, type Place } from "../place.ts";
import { useArriving } from "./arriving.tsx";

/** Where the reader is. */
export function usePlace(): Place {
  const [path] = useLocation();
  const search = useSearch();
  return parsePlace(path, useArriving() ? "" : search);
}

/** Goes to a place: a step of the history, or with `replace` a change of the present one (filters). */
export function useGo(): (place: Place, how?: "replace") => void {
  const [, navigate] = useLocation();
  return (place, how) => navigate(formatPlace(place), { replace: how === "replace" });
}
