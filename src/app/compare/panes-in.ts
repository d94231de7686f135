/** The panes within an element, in order. */
export const panesIn = (texts: HTMLElement | null): readonly HTMLElement[] =>
  Array.from(texts?.querySelectorAll<HTMLElement>("[data-pane]") ?? []);

/** How to scroll when the reader has asked to be led somewhere: smoothly, unless motion is unwelcome. */
export const howToScroll = (): ScrollBehavior =>
  window.matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";

/** Index of the pane that `node` is in, or is; -1 outside all. */
export const paneOf = (panes: readonly HTMLElement[], node: EventTarget | null): number =>
  panes.findIndex((pane) => node instanceof Node && pane.contains(node));
