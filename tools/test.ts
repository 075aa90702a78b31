import { spawnSync } from "node:child_process";

/** In this order because what is quick comes first, and the last three need what was built. */
const steps = [
  ["format and lint", "test:style"],
  ["unused code", "test:unused"],
  ["types", "test:types"],
  ["units", "test:units"],
  ["planted bugs", "test:planted"],
  ["data package", "test:data"],
  ["build", "test:build"],
  ["what was built", "test:dist"],
  ["browser", "test:browser"],
] as const;

const failed = steps.findIndex(([name, script], index) => !succeeds(name, script, index + 1));
const passed = failed === -1 ? steps.length : failed;

console.log(`\nsteps: ${passed} passed, ${failed === -1 ? 0 : 1} failed`);
process.exitCode = failed === -1 ? 0 : 1;

function succeeds(name: string, script: string, position: number): boolean {
  console.log(`\n== ${position}/${steps.length} ${name} (npm run ${script})`);
  const start = performance.now();
  // In a shell, because npm is a .cmd file on Windows.
  const { status } = spawnSync(`npm run --silent ${script}`, { shell: true, stdio: "inherit" });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`== ${name}: ${status === 0 ? "passed" : "FAILED"} after ${seconds} s`);
  return status === 0;
}
