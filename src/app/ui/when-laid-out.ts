/** When all text of the written page has been laid out (index.html): what is measured before stands elsewhere later. */
export const whenLaidOut = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.documentElement.dataset["laidOut"] === undefined) {
      document.addEventListener("variorum:laid-out", () => resolve(), { once: true });
    } else resolve();
  });
