import { namedPackage } from "#app/namedPackage.ts";
import { showBoard } from "./showBoard.tsx";

const show = () => showBoard(namedPackage(window.location));

// The built board reads its data without any service worker; the whole branch is left out of it.
if (import.meta.env.DEV || import.meta.env.MODE === "mocked")
  import("#mocks/startMocks.ts").then(({ startMocks }) => startMocks()).then(show);
else show();
