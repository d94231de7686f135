/** What `--help` says of the offsets that a command gives. */
export const OFFSETS = `Offsets count UTF-16 units of the decoded file or, of a web page and of Markdown
without --raw, of the text that it shows.`;
