/** A folder that is served. */
export interface ServedFolder {
  /** With a slash at its end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

export function serveFolder(folder: string, port?: number, path?: string): Promise<ServedFolder>;
