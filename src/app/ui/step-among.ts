import type { KeyboardEvent } from "react";

/**
 * Moves the focus with the arrows, Home and End among the elements of `selector` within the one that listens: they are
 * one tab stop. Keys with a modifier are left alone.
 */
export function stepAmong(key: KeyboardEvent<HTMLElement>, selector: string): void {
  if (key.ctrlKey || key.metaKey || key.altKey) return;
  const stops = Array.from(key.currentTarget.querySelectorAll<HTMLElement>(selector));
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const after = stops[at + 1] ?? stops.at(-1);
  const before = stops[Math.max(0, at - 1)];
  const to: Readonly<Record<string, HTMLElement | undefined>> = {
    ArrowRight: after,
    ArrowDown: after,
    ArrowLeft: before,
    ArrowUp: before,
    Home: stops[0],
    End: stops.at(-1),
  };
  const next = to[key.key];
  if (!next) return;
  next.focus();
  key.preventDefault();
}
