/** The exit codes of the command, by meaning. */
export const EXIT_CODE = {
  /** All went well. */
  fine: 0,
  /** The input had errors, or something was lost; results were still written. */
  inputErrors: 1,
  /** The command line was wrong. */
  wrongUsage: 2,
  /** An input could not be read. */
  unreadable: 3,
  /** Stopped from the keyboard. */
  interrupted: 130,
} as const;

/** An exit code of the command. */
export type ExitCode = (typeof EXIT_CODE)[keyof typeof EXIT_CODE];

/** Joins the exit codes of several inputs: the highest wins. */
export function worseExitCode(left: ExitCode, right: ExitCode): ExitCode {
  return left > right ? left : right;
}
