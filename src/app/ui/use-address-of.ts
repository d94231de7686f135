import { useRouter } from "wouter";

import { formatPlace, type Place } from "../place.ts";

/** The full address of a place. */
export type AddressOf = (place: Place) => string;

/** What makes full addresses, of this host and below the site's base; in the browser only. */
export function useAddressOf(): AddressOf {
  const { base } = useRouter();
  return (place) => window.location.origin + base + formatPlace(place);
}
