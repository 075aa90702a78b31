import "react";

declare module "react" {
  /** Custom properties are styles too; React passes them on as they are. */
  interface CSSProperties {
    [property: `--${string}`]: string;
  }
}
