import { relative } from 'node:path';
import { root } from '../setup.mjs';
import { leaveCounts } from './counts.mjs';

/** A reporter for web-test-runner: silent about what passes, counts pages that never came to their tests as failures. */
export const browserReporter = () => {
  let sessions = [];
  return {
    onTestRunFinished(run) {
      sessions = [...run.sessions];
    },
    stop() {
      const counts = { passed: 0, failed: 0 };
      for (const session of sessions) {
        const tests = testsOf(session.testResults);
        const problems = [...problemsOf(session, tests), ...tests.filter(({ passed }) => !passed).map(failureText)];
        counts.passed += tests.filter(({ passed }) => passed).length;
        counts.failed += problems.length;
        for (const problem of problems) console.log(`\n✖ ${session.browser.name} ${relative(root, session.testFile)}\n  ${problem}`);
        if (problems.length > 0) for (const log of session.logs ?? []) console.log('  page:', ...log);
      }
      leaveCounts(counts);
    },
  };
};

function testsOf(suite, path = []) {
  if (!suite) return [];
  const own = suite.tests.map((test) => ({ ...test, title: [...path, test.name].join(' › ') }));
  return [...own, ...suite.suites.flatMap((inner) => testsOf(inner, [...path, inner.name]))];
}

/** What went wrong outside of any test: a page that did not load, a module that threw, a file without tests. */
function problemsOf({ errors, passed, request404s }, tests) {
  const missing = [...(request404s ?? [])].map((url) => `Not found: ${url}`);
  const thrown = (errors ?? []).map((error) => [error.message, error.stack, ...missing].filter(Boolean).join('\n  '));
  if (thrown.length > 0) return thrown;
  if (tests.length === 0) return [['This file ran no test.', ...missing].join('\n  ')];
  return !passed && tests.every((test) => test.passed) ? ['The page failed after its tests had passed.'] : [];
}

function failureText({ title, error, skipped }) {
  if (skipped) return `${title}\n  This test is skipped.`;
  return [title, error?.message ?? 'Did not run: an earlier hook failed.', error?.stack].filter(Boolean).join('\n  ');
}
