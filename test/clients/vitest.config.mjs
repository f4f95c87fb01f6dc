import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["test/clients/**/*.test.mjs"], testTimeout: 300_000, fileParallelism: false },
});
