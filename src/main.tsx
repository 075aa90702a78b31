import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "#app/App.tsx";
import { fetchAhead } from "#app/fetchAhead.ts";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element #root.");
const board = createRoot(root);

function show(): void {
  board.render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <ErrorBoundary
          fallback={<p role="alert">页面无法显示，请重新载入。The page cannot be shown; please reload it.</p>}
        >
          <App />
        </ErrorBoundary>
      </QueryClientProvider>
    </StrictMode>,
  );
  fetchAhead();
}

// The built board reads its data without any service worker; the whole branch is left out of it.
if (import.meta.env.DEV || import.meta.env.MODE === "mocked")
  import("#mocks/startMocks.ts").then(({ startMocks }) => startMocks()).then(show);
else show();
