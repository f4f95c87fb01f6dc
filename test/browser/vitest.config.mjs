import { defineConfig } from "vitest/config";
import { PATIENCE } from "./patience.mjs";

export default defineConfig({
  test: {
    include: ["test/browser/*.test.mjs"],
    testTimeout: 10 * PATIENCE,
    hookTimeout: 10 * PATIENCE,
    expect: { poll: { timeout: PATIENCE, interval: 100 } },
    fileParallelism: false,
  },
});
