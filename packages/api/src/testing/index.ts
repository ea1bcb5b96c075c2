// What tests of other packages and of the whole may use.
export * from './builders.js';
export { onEachDatabase } from './on-each-database.js';
export { startTestApp, type Answer, type TestApp, type TestClient } from './start-test-app.js';
export { PEOPLE, registerTrajectory } from './test-world.js';
