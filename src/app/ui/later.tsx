import { type ReactNode, Suspense } from "react";

import { useArriving } from "./arriving.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";

interface LaterProps {
  /** What it is, as the subject of a sentence. */
  readonly what: string;
  /** Lazy components: their script is asked for when they are drawn. */
  readonly children: ReactNode;
}

/** Draws what a page can do without until it answers, so that its script holds nothing up; should it fail, alone. */
export function Later({ what, children }: LaterProps) {
  const arriving = useArriving();
  if (arriving) return null;
  return (
    <ErrorBoundary what={what} where={what}>
      <Suspense fallback={null}>{children}</Suspense>
    </ErrorBoundary>
  );
}
