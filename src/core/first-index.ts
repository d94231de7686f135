/**
 * The first of `count` indexes for which `holds` is true, where it is true of every later one; `count` when of none. By
 * binary search: O(log count).
 */
export function firstIndex(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
