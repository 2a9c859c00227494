/** What a command reads from and writes to; the process's own streams, or those of a test. */
export interface CommandIo {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Writes data, text in UTF-8, and waits while the reader is slower. */
  readonly writeOutput: (data: string | Uint8Array) => Promise<void>;
  /** Writes a message for people. */
  readonly writeMessage: (text: string) => void;
  /**
   * From now on an interruption does not end the process: the signal tells of it, with the name of
   * that of the system as its reason. A second one ends the process.
   */
  readonly takeInterruption?: () => AbortSignal;
  /** Columns of the terminal that data is shown on; `undefined` where it goes elsewhere. */
  readonly columns: number | undefined;
  /** Columns of the terminal that messages are shown on; left out where they go elsewhere. */
  readonly messageColumns?: number;
  /** Whether data may carry colour. */
  readonly outputColor: boolean;
  /** Whether messages may carry colour. */
  readonly messageColor: boolean;
}
