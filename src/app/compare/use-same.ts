import { useMemo } from "react";

/** `value`, which is JSON: the same object for as long as it is written the same. */
export function useSame<Value>(value: Value): Value {
  const written = JSON.stringify(value);
  return useMemo(() => JSON.parse(written) as Value, [written]);
}
