/** A share as a reader reads it: “34 %”, “under 1 %”. */
export function formatShare(share: number): string {
  const percent = Math.round(share * 100);
  return share > 0 && percent === 0 ? "under 1 %" : `${percent} %`;
}
