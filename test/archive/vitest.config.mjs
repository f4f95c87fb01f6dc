import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["test/archive/**/*.test.mjs"], testTimeout: 600_000, hookTimeout: 120_000, fileParallelism: false },
});
