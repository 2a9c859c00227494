import { relative } from 'node:path';
import {
  DefaultReporter,
  type SerializedError,
  type TestModule,
  type TestRunEndReason,
  type TestSpecification,
} from 'vitest/node';
import { closingLine, type Tally } from './closing-line.ts';

/** The test files that share one line of output: a package, or one gate. */
interface Group {
  waiting: number;
  milliseconds: number;
  passed: number;
  failed: number;
  skipped: number;
}

/**
 * Says little while all is well: one line for each package and each gate. Failed tests are shown in
 * full and skipped ones by name, and the last line is `N passed, N failed[, N skipped]`. A file that
 * does not load and an error outside every test count as failures, and so does a run of nothing.
 */
export default class ClosingLineReporter extends DefaultReporter {
  readonly #groups = new Map<string, Group>();

  constructor() {
    super({ silent: 'passed-only' });
  }

  override onInit(vitest: Parameters<DefaultReporter['onInit']>[0]): void {
    const { logger } = vitest;
    const banner = logger.printBanner.bind(logger);
    logger.printBanner = () => undefined;
    super.onInit(vitest);
    logger.printBanner = banner;
  }

  override onTestRunStart(specifications: readonly TestSpecification[]): void {
    this.#groups.clear();
    for (const { moduleId } of specifications) this.#group(moduleId).waiting += 1;
    super.onTestRunStart(specifications);
  }

  /** Instead of a line for each file: a line when the last file of its group is done. */
  protected override printTestModule(testModule: TestModule): void {
    const group = this.#group(testModule.moduleId);
    const tally = tallyModule(testModule);
    group.passed += tally.passed;
    group.failed += tally.failed;
    group.skipped += tally.skipped;
    group.milliseconds += testModule.diagnostic().duration;
    group.waiting -= 1;
    if (group.waiting > 0) return;
    const mark = group.failed > 0 ? '✗' : '✓';
    const seconds = (group.milliseconds / 1000).toFixed(1);
    this.log(`${mark} ${groupName(this.relative(testModule.moduleId))}  ${seconds} s`);
  }

  /** The reporter's own summary gives way to the closing line. */
  override reportTestSummary(): void {
    this.log();
  }

  override onTestRunEnd(
    testModules: readonly TestModule[],
    unhandledErrors: readonly SerializedError[],
    reason: TestRunEndReason,
  ): void {
    super.onTestRunEnd(testModules, unhandledErrors, reason);
    const tally = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const testModule of testModules) {
      const counted = tallyModule(testModule);
      tally.passed += counted.passed;
      tally.failed += counted.failed;
      tally.skipped += counted.skipped;
      for (const name of skippedNames(testModule)) {
        this.log(`skipped: ${this.relative(testModule.moduleId)} > ${name}`);
      }
    }
    if (tally.failed > 0 || tally.passed === 0) process.exitCode = 1;
    this.log(closingLine(tally));
  }

  override relative(path: string): string {
    return relative(this.ctx.config.root, path).replaceAll('\\', '/');
  }

  #group(moduleId: string): Group {
    const name = groupName(this.relative(moduleId));
    const known = this.#groups.get(name);
    if (known) return known;
    const group: Group = { waiting: 0, milliseconds: 0, passed: 0, failed: 0, skipped: 0 };
    this.#groups.set(name, group);
    return group;
  }
}

/** `packages/span` for a file of a package; otherwise the file, without its ending. */
function groupName(file: string): string {
  const inPackage = /^(?:packages|apps)\/[^/]+/.exec(file);
  return inPackage ? inPackage[0] : file.replace(/\.test\.ts$/, '');
}

/** Counts the tests of a file; whatever failed outside its tests counts as one failure each. */
function tallyModule(testModule: TestModule): Tally {
  const tally = { passed: 0, failed: testModule.errors().length, skipped: 0 };
  for (const suite of testModule.children.allSuites()) tally.failed += suite.errors().length;
  for (const test of testModule.children.allTests()) {
    const { state } = test.result();
    // A test that never came to its end, because the run was broken off, has not passed.
    tally[state === 'pending' ? 'failed' : state] += 1;
  }
  return tally;
}

function* skippedNames(testModule: TestModule): Generator<string> {
  for (const test of testModule.children.allTests('skipped')) {
    const result = test.result();
    const note = result.state === 'skipped' ? result.note : undefined;
    yield note ? `${test.fullName} (${note})` : test.fullName;
  }
}
