// Adds up the reports of the test runs. Whatever did not run is a failure.
// `node .ci/count.mjs <checks that failed> <exit code of the test runs> <report>...`

import { readFileSync } from "node:fs";
import process from "node:process";

/** A run that ends before its first test, as when its server does not start, may leave no report. */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

function countTests(report) {
  if (report === null) {
    return { passed: 0, failed: 1 };
  }
  return "stats" in report ? countPlaywright(report) : countVitest(report);
}

/** A test that passes when it is run again is a failure; so is an error outside of a test. */
function countPlaywright({ stats, errors }) {
  const failed = stats.unexpected + stats.flaky + errors.length;
  return { passed: stats.expected, failed: failed === 0 && stats.expected === 0 ? 1 : failed };
}

/** A file that fails before its tests has none to report. */
function countVitest({ numPassedTests, success, testResults }) {
  const failures = testResults.map(({ status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === "failed").length;
    return status === "failed" ? Math.max(failed, 1) : failed;
  });
  const failed = failures.reduce((total, count) => total + count, 0);
  const isWhole = success && numPassedTests > 0;
  return { passed: numPassedTests, failed: isWhole ? failed : Math.max(failed, 1) };
}

const [checks = "0", status = "0", ...files] = process.argv.slice(2);
const counts = files.map((file) => countTests(readReport(file)));
const passed = counts.reduce((total, count) => total + count.passed, 0);
const failedTests = counts.reduce((total, count) => total + count.failed, 0);
// A run can end with an error although every test in it passed.
const failed = Number(checks) + (status === "0" ? failedTests : Math.max(failedTests, 1));
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
