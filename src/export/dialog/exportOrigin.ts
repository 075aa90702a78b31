/** Where what is exported comes from. */
export interface ExportOrigin {
  /** The view within the board, as a picture bears it: "#/?regions=210000*". */
  readonly traced: string;
  /** The same as a reader writes it into a browser. */
  readonly printed: string;
  /** Of the data; empty where none is stated. */
  readonly licence: string;
}
