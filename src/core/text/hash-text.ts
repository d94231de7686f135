/** A whole number below 2 ** 32 that stands for `text`: FNV-1a over its UTF-16 units (Fowler, Noll and Vo). O(length). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
