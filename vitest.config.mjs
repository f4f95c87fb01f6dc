import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/{cli,client,engine,corpus,files,fuzz,project,protocol,stylebook}/**/*.test.ts"],
    globalSetup: ["test/setup.mjs"],
    testTimeout: 30_000,
  },
});
