import { lazy, Suspense, useRef, useState } from "react";

import { ErrorBoundary } from "./ui/error-boundary.tsx";
import { Icon } from "./ui/icon.tsx";
import { useKeys } from "./ui/use-keys.ts";

const Help = lazy(async () => ({ default: (await import("./help.tsx")).Help }));

/** Opens what the marks mean and which keys there are; that comes when it is first asked for. */
export function HelpDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [asked, setAsked] = useState(false);
  const open = (): void => {
    setAsked(true);
    dialog.current?.showModal();
    // What takes the focus stands at the end, which a low window would open at.
    dialog.current?.scrollTo({ top: 0 });
  };
  useKeys({ "?": open });
  return (
    <>
      <button type="button" className="button-quiet" title="Help (?)" onClick={open}>
        <Icon name="help" />
        <span className="sr-only">Help</span>
      </button>
      <dialog ref={dialog} className="help" aria-labelledby="help">
        <h2 id="help">How to read here</h2>
        {asked && (
          <ErrorBoundary what="Help" where="help">
            <Suspense fallback={<p className="waiting">Opening…</p>}>
              <Help />
            </Suspense>
          </ErrorBoundary>
        )}
        <form method="dialog">
          <button type="submit" className="button button-strong">
            Close
          </button>
        </form>
      </dialog>
    </>
  );
}
