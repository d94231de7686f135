import { Component, type ReactNode } from "react";

import { useWritten } from "./arriving.tsx";

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
    return <Failure what={this.props.what} error={error} />;
  }
}

function Failure({ what, error }: Pick<Props, "what"> & { readonly error: Error }) {
  const written = useWritten();
  return (
    <>
      <section role="alert" className={`notice max-w-measure mx-auto ${written === "" ? "my-16" : "my-4"}`}>
        <h2 className="font-serif text-xl">
          {written === ""
            ? `${what} could not be shown.`
            : "The text is here, but its marks and links do not answer."}
        </h2>
        <p className="text-soft mt-2">{error.message}</p>
        <button type="button" className="button mt-4" onClick={() => window.location.reload()}>
          Load the page again
        </button>
      </section>
      {written !== "" && <div dangerouslySetInnerHTML={{ __html: written }} />}
    </>
  );
}
