import { Component, type ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
  /** Another key lets the boundary try again: a failed panel does not stay failed elsewhere. */
  readonly what: string;
}

/** Shows what failed and offers to try again, so that a failed panel never takes the page. */
export class ErrorBoundary extends Component<Props, { readonly error?: Error }> {
  override state: { readonly error?: Error } = {};

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <section role="alert" className="notice max-w-measure mx-auto my-16">
        <h2 className="font-serif text-xl">{this.props.what} could not be shown.</h2>
        <p className="text-soft mt-2">{error.message}</p>
        <button type="button" className="button mt-4" onClick={() => window.location.reload()}>
          Load the page again
        </button>
      </section>
    );
  }
}
