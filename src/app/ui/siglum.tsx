const SIZES = {
  small: "h-5 min-w-5 px-1 text-xs",
  large: "h-8 min-w-8 px-1.5 text-lg",
} as const;

/** The letter that stands for an article. */
export function Siglum({
  children,
  size = "small",
}: {
  readonly children: string;
  readonly size?: keyof typeof SIZES;
}) {
  return (
    <span className={`siglum ${SIZES[size]}`} aria-hidden="true">
      {children}
    </span>
  );
}
