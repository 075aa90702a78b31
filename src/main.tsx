import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "#app/App.tsx";
import { fetchAhead } from "#app/fetchAhead.ts";
import { namedPackage } from "#app/namedPackage.ts";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element #root.");
const board = createRoot(root);
const queries = new QueryClient();
const own = namedPackage(window.location);

function open(source = own, notice?: ReactNode): void {
  board.render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <ErrorBoundary
          fallback={<p role="alert">页面无法显示，请重新载入。The page cannot be shown; please reload it.</p>}
        >
          <App onShow={{ source, notice, open }} />
        </ErrorBoundary>
      </QueryClientProvider>
    </StrictMode>,
  );
}

function show(): void {
  open();
  fetchAhead();
}

// The built board reads its data without any service worker; the whole branch is left out of it.
if (import.meta.env.DEV || import.meta.env.MODE === "mocked")
  import("#mocks/startMocks.ts").then(({ startMocks }) => startMocks()).then(show);
else show();
