const PATHS = {
  next: "M7 4l6 6-6 6",
  previous: "M13 4l-6 6 6 6",
  swap: "M4 7h11l-3-3M16 13H5l3 3",
  link: "M8.5 11.5a3 3 0 0 0 4.2 0l2.6-2.6a3 3 0 0 0-4.2-4.2l-.9.9M11.5 8.5a3 3 0 0 0-4.2 0l-2.6 2.6a3 3 0 0 0 4.2 4.2l.9-.9",
  list: "M7 5h9M7 10h9M7 15h9M3.5 5h.01M3.5 10h.01M3.5 15h.01",
  close: "M5 5l10 10M15 5L5 15",
  together: "M5 4v12M15 4v12M8 10h4M10 8l2 2-2 2",
  apart: "M5 4v12M15 4v12",
  cite: "M4 12V8.5A3.5 3.5 0 0 1 7 5M4 9.5h4V14H4zM11.5 12V8.5a3.5 3.5 0 0 1 3-3.5M11.5 9.5h4V14h-4z",
  download: "M10 3v9M6.5 8.5L10 12l3.5-3.5M4 16h12",
  search: "M8.5 3.5a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM12.2 12.2L16.5 16.5",
  filter: "M3 6h14M6 10h8M8.5 14h3",
  sun: "M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6L16 16M16 4l-1.4 1.4M5.4 14.6L4 16",
  moon: "M16.5 11.5A7 7 0 0 1 8.5 3.5a7 7 0 1 0 8 8z",
  auto: "M10 3a7 7 0 1 0 0 14V3z M10 3a7 7 0 0 1 0 14",
  help: "M7.5 7.5a2.5 2.5 0 1 1 3.6 2.3c-.7.4-1.1.9-1.1 1.7M10 14.5h.01",
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing beside or instead of words; always decoration, the control carries the name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg viewBox="0 0 20 20" className="icon" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
