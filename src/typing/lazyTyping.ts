import { lazy } from "react";

/** The form, which most visits to the page of all data do without. */
export const TypingDialog = lazy(async () => ({
  default: (await import("./form/TypingDialog.tsx")).TypingDialog,
}));
