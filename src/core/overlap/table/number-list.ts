/** A list of 32-bit integers that grows, for loops in which an array of objects would be too slow or too large. */
export interface NumberList {
  readonly push: (value: number) => void;
  readonly length: () => number;
  /** The numbers pushed so far. */
  readonly values: () => Int32Array;
}

/** An empty list; pushing is O(1) over the long run. */
export function numberList(): NumberList {
  let room = new Int32Array(64);
  let length = 0;
  return {
    push(value) {
      if (length === room.length) {
        const wider = new Int32Array(length * 2);
        wider.set(room);
        room = wider;
      }
      room[length++] = value;
    },
    length: () => length,
    values: () => room.slice(0, length),
  };
}
