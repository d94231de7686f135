import { useEffect, useState } from "react";

import { TAKE_OVER } from "../core/wire/site-cache.ts";
import { followVersions } from "./data/follow-versions.ts";

/** Tells of a new version of the site, and goes over to it when asked. */
export function NewVersion() {
  const [waiting, setWaiting] = useState<ServiceWorker>();
  useEffect(() => followVersions(setWaiting), []);
  return (
    <output className="new-version" hidden={waiting === undefined}>
      {waiting && (
        <>
          There is a new version of these articles.{" "}
          <button
            type="button"
            className="button button-strong"
            onClick={() => waiting.postMessage(TAKE_OVER)}
          >
            Reload
          </button>
        </>
      )}
    </output>
  );
}
