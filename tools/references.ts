import { spawnSync } from "node:child_process";

/** Makes the reference pictures anew from what is built; `git diff e2e/references` then shows what changed, an element a line. */
const { status } = spawnSync("npx playwright test --project=board pictureReferences", {
  shell: true,
  stdio: "inherit",
  env: { ...process.env, RENEW_REFERENCES: "1" },
});
process.exitCode = status ?? 1;
