// In every worker: lets it answer the runner between tests. Thousands of tests that never wait keep it from that for a minute, and the run
// ends as failed though all of them pass.
import { afterEach } from "vitest";

afterEach(() => new Promise((done) => setImmediate(done)));
