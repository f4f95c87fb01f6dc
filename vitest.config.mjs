import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/setup.mjs"],
    setupFiles: ["test/each.mjs"],
    // A limit for what hangs: sweeps over all examples take half a minute on a busy machine.
    testTimeout: 600_000,
  },
});
