import type { ReactNode } from "react";
import { readDisplay } from "#url/display.ts";
import type { View } from "#url/view.ts";
import { Header } from "./Header.tsx";
import { Page } from "./Page.tsx";
import { useAddress } from "./useAddress.ts";
import { useSystemAppearance } from "./useSystemAppearance.ts";

/** The page while there is no data: language and appearance already work, and the rest of the address waits untouched. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { address, go } = useAddress();
  const system = useSystemAppearance();
  const display = readDisplay(address.parameters);
  const appearance = display.appearance ?? system;
  const change = ({ locale, appearance: chosen }: Partial<View>) => {
    const parameters = new URLSearchParams(address.parameters);
    if (locale) parameters.set("lang", locale);
    if (chosen) parameters.set("appearance", chosen);
    go({ ...address, parameters });
  };
  return (
    <Page locale={display.locale} appearance={appearance}>
      <Header appearance={appearance} change={change} dataset={null} />
      <main>{children}</main>
    </Page>
  );
}
