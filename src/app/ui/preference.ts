import { useKept } from "./use-kept.ts";

/**
 * A preference kept in the browser: one of `values`, the first when nothing valid is kept or nothing can be kept
 * (private windows). The second item keeps another one.
 */
export function usePreference<const Value extends string>(
  name: string,
  values: readonly [Value, ...Value[]],
): readonly [Value, (value: Value) => void] {
  const [kept, keep] = useKept(name);
  return [values.find((candidate) => candidate === kept) ?? values[0], keep];
}
