const SIZES = {
  small: "h-5 min-w-5 px-1 text-xs",
  large: "h-8 min-w-8 px-1.5 text-lg",
} as const;

interface SiglumProps {
  readonly children: string;
  readonly size?: keyof typeof SIZES;
  /** Nothing else beside it says which article it is: a screen reader reads it too. */
  readonly alone?: boolean;
}

/** The letter that stands for an article. */
export function Siglum({ children, size = "small", alone = false }: SiglumProps) {
  return (
    <span className={`siglum ${SIZES[size]}`} aria-hidden={!alone}>
      {children}
    </span>
  );
}
