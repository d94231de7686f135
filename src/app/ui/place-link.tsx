import type { AnchorHTMLAttributes } from "react";
import { Link } from "wouter";

import { formatPlace, type Place } from "../place.ts";

type PlaceLinkProps = { readonly to: Place } & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href">;

/** A link within the app. */
export function PlaceLink({ to, ...rest }: PlaceLinkProps) {
  return <Link href={formatPlace(to)} {...rest} />;
}
