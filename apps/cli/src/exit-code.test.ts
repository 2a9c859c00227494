import { expect, it } from 'vitest';
import { EXIT_CODE, worseExitCode } from './exit-code.ts';

it('the highest of several exit codes wins', () => {
  expect(worseExitCode(EXIT_CODE.inputErrors, EXIT_CODE.unreadable)).toBe(3);
  expect(worseExitCode(EXIT_CODE.unreadable, EXIT_CODE.inputErrors)).toBe(3);
  expect(worseExitCode(EXIT_CODE.fine, EXIT_CODE.fine)).toBe(0);
});
