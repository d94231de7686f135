import { Component, type ReactNode, useState } from "react";

import { useArriving } from "./arriving.tsx";

interface Props {
  readonly children: ReactNode;
  /** What could not be shown, as the subject of a sentence. */
  readonly what: string;
  /** Where the reader is: elsewhere, the boundary tries again. */
  readonly where: string;
}

interface State {
  readonly where: string;
  readonly error: Error | undefined;
}

/** Shows what failed and offers to try again, so that a failed panel never takes the page. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { where: this.props.where, error: undefined };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  /** A failure belongs to the place where it happened. */
  static getDerivedStateFromProps({ where }: Props, state: State): State {
    return state.where === where ? state : { where, error: undefined };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <>
        <section role="alert" className="notice max-w-measure mx-auto my-16">
          <h2 className="font-serif text-xl">{this.props.what} could not be shown.</h2>
          <p className="text-soft mt-2">{error.message}</p>
          <button type="button" className="button mt-4" onClick={() => window.location.reload()}>
            Load the page again
          </button>
        </section>
        <WrittenPage />
      </>
    );
  }
}

/** The page as it was written at build time, where it failed while it arrived: what can be read of it stays. */
function WrittenPage() {
  const arriving = useArriving();
  // React has not taken it out yet: this is drawn in its place.
  const [html] = useState(() => (arriving ? (document.getElementById("main")?.innerHTML ?? "") : ""));
  // It is this very page's own markup.
  return html === "" ? null : <div dangerouslySetInnerHTML={{ __html: html }} />;
}
