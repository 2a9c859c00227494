/** Why something of a source was not read. */
export type SourceProblemCode =
  | 'changed-while-read'
  | 'corrupted-archive'
  | 'encrypted-member'
  | 'link-leaves-folder'
  | 'link-not-followed'
  | 'nested-archive'
  | 'no-seeds'
  | 'not-a-file'
  | 'record-too-large'
  | 'suspicious-compression'
  | 'unreadable'
  | 'unsafe-path'
  | 'zip-from-stream';

/** Something of a source that was not read, or not to its end. */
export interface SourceProblem {
  /** Always `problem`. */
  readonly type: 'problem';
  readonly code: SourceProblemCode;
  /** The file, as the records in it name it. */
  readonly file: string;
  /** What is the matter, for people, without the name of the file. */
  readonly message: string;
}

/** Makes the report of a problem. */
export function sourceProblem(
  code: SourceProblemCode,
  file: string,
  message: string,
): SourceProblem {
  return { type: 'problem', code, file, message };
}

/** Thrown inside a stream of bytes, and turned into a report where the stream is read. */
export class SourceFault extends Error {
  readonly code: SourceProblemCode;

  constructor(code: SourceProblemCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** Turns what reading threw into a report; what is a fault of the program is thrown again. */
export function toSourceProblem(error: unknown, file: string): SourceProblem {
  if (error instanceof SourceFault) return sourceProblem(error.code, file, error.message);
  if (!(error instanceof Error)) throw error;
  const { code = '', syscall } = error as NodeJS.ErrnoException;
  if (syscall !== undefined)
    return sourceProblem('unreadable', file, REASONS[code] ?? error.message);
  if (code.startsWith('Z_')) return sourceProblem('corrupted-archive', file, error.message);
  throw error;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
  ELOOP: 'it is a link, or links run in a circle',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'no such file or folder',
  ENOTDIR: 'a part of the path is not a folder',
  EPERM: 'permission denied',
};
