/** What a command's end tells the shell. */
export const ExitCode = {
  fine: 0,
  /** Something to act on was found: drift, breaking changes. */
  findings: 1,
  /** What the command was given is wrong, or how it was called. */
  badInput: 2,
  /** A defect of contractgen itself (EX_SOFTWARE of sysexits.h). */
  defect: 70,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
