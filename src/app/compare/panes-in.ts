/** Id of the element that the panes of a comparison are in. */
export const TEXTS_ID = "texts";

/** The panes within an element, in order. */
export const panesIn = (texts: HTMLElement | null): readonly HTMLElement[] =>
  Array.from(texts?.querySelectorAll<HTMLElement>("[data-pane]") ?? []);

/** Index of the pane that `node` is in, or is; `undefined` outside all. */
export function paneOf(panes: readonly HTMLElement[], node: EventTarget | null): number | undefined {
  const pane = panes.find((candidate) => node instanceof Node && candidate.contains(node));
  return pane && panes.indexOf(pane);
}
