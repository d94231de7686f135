import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

import type { CorpusAsset } from "../../core/wire/assets.ts";
import { filesOf, keepCorpus, keptQuery } from "../data/keep-corpus.ts";

/** Keeps all articles on the device on request, and says how far it is. */
export function KeepOffline({ corpus }: { readonly corpus: CorpusAsset }) {
  const client = useQueryClient();
  const { data: kept } = useQuery(keptQuery(corpus));
  const [state, setState] = useState<"idle" | "keeping" | "failed">("idle");
  const all = filesOf(corpus);
  const keep = async (): Promise<void> => {
    setState("keeping");
    try {
      await keepCorpus(corpus, (count) => client.setQueryData(keptQuery(corpus).queryKey, count));
      setState("idle");
    } catch {
      setState("failed");
    }
  };
  return (
    // Always there, so that nothing moves when the device has answered.
    <div className="needs-script keep-offline">
      {kept !== undefined && state !== "keeping" && kept < all && (
        <button type="button" className="button-quiet" onClick={() => void keep()}>
          Keep all articles for reading offline
        </button>
      )}
      {state === "keeping" && <progress aria-label="Keeping the articles" max={all} value={kept ?? 0} />}
      <output>
        {state === "keeping" && `${kept ?? 0} of ${all} files`}
        {state === "failed" && "The network failed; what came so far is kept."}
        {state !== "keeping" && kept === all && "All articles are kept on this device, for reading offline."}
      </output>
    </div>
  );
}
