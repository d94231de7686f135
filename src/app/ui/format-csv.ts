/** A row of a table, by the names of its columns. */
export type Row = Readonly<Record<string, string | number | undefined>>;

/**
 * `rows` as comma-separated values (RFC 4180) under the columns of the first, with a byte-order mark, without which
 * spreadsheets take UTF-8 for something else. What a spreadsheet would take for a formula begins with an apostrophe.
 */
export function formatCsv(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return `\uFEFF${lines.map((line) => line.map(formatField).join(",")).join("\r\n")}\r\n`;
}

function formatField(value: string | number | undefined): string {
  const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
