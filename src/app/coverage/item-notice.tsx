/** Says that what a link meant, such as a claim, is no longer found. */
export function GoneNotice({ what }: { readonly what: string }) {
  return (
    <p role="status" className="notice mb-4">
      The {what} that this link meant is no longer found: the articles have changed since.
    </p>
  );
}
