import { act } from "react";
import { createRoot } from "react-dom/client";
import { expect, test, vi } from "vitest";
import { ErrorBoundary } from "./ErrorBoundary.tsx";

vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);

function Broken(): never {
  throw new Error("a chart that cannot be drawn");
}

test("a failure to draw stays inside its boundary, and what is beside it stays", async () => {
  // React tells of what was caught; the test expects it.
  const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const page = document.createElement("div");
  await act(async () => {
    createRoot(page).render(
      <>
        <ErrorBoundary fallback={<p role="alert">broken</p>}>
          <Broken />
        </ErrorBoundary>
        <table />
      </>,
    );
  });
  logged.mockRestore();

  expect(page.innerHTML).toBe('<p role="alert">broken</p><table></table>');
});
