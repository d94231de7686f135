/** At the end of a list that is cut: how much is left, and the way to it. */
export function ShowMore({ left, onMore }: { readonly left: number; readonly onMore: () => void }) {
  if (left <= 0) return null;
  return (
    <button type="button" className="button mt-4" onClick={onMore}>
      Show more ({left} left)
    </button>
  );
}
