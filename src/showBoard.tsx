import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "#app/App.tsx";
import { fetchAhead } from "#app/fetchAhead.ts";
import type { PackageSource } from "#dataset/sources/packageSource.ts";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";

/** Shows the board on the page, with a package of its own to begin with. */
export function showBoard(own: PackageSource): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no element #root.");
  const board = createRoot(root);
  const queries = new QueryClient();
  const open = (source = own, notice?: ReactNode) =>
    board.render(
      <StrictMode>
        <QueryClientProvider client={queries}>
          <ErrorBoundary
            fallback={
              <p role="alert">页面无法显示，请重新载入。The page cannot be shown; please reload it.</p>
            }
          >
            <App onShow={{ source, own, notice, open }} />
          </ErrorBoundary>
        </QueryClientProvider>
      </StrictMode>,
    );
  open();
  fetchAhead();
}
