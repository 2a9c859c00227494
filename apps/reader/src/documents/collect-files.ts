/** A file, with its path below what was dropped or chosen. */
export interface CollectedFile {
  readonly path: string;
  readonly file: File;
}

/** Files that were dropped or chosen. */
export interface CollectedFiles {
  readonly files: readonly CollectedFile[];
  /** Names of dropped folders without any file. */
  readonly emptyFolders: readonly string[];
}

/**
 * Collects what was dropped, folders with all below. The items are asked for at once, because they
 * are gone when the event is over.
 */
export async function collectDropped(data: DataTransfer): Promise<CollectedFiles> {
  const entries = [...data.items].flatMap((item) => {
    if (item.kind !== 'file') return [];
    return item.webkitGetAsEntry() ?? item.getAsFile() ?? [];
  });
  const emptyFolders: string[] = [];
  const files: CollectedFile[] = [];
  for (const entry of entries) {
    if (entry instanceof File) {
      files.push({ path: entry.name, file: entry });
      continue;
    }
    const found = await readEntry(entry);
    if (entry.isDirectory && found.length === 0) emptyFolders.push(entry.name);
    files.push(...found);
  }
  return { files: files.sort(byPath), emptyFolders };
}

/** A browser lists the entries of a folder in no order. */
function byPath(left: CollectedFile, right: CollectedFile): number {
  return left.path.localeCompare(right.path, undefined, { numeric: true });
}

async function readEntry(entry: FileSystemEntry): Promise<readonly CollectedFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => {
      (entry as FileSystemFileEntry).file(resolve, reject);
    });
    return [{ path: entry.fullPath.replace(/^\//, ''), file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const files: CollectedFile[] = [];
  for (;;) {
    // A reader gives some entries at a time, and none when it is done.
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (entries.length === 0) return files;
    for (const child of entries.filter(({ name }) => !name.startsWith('.'))) {
      files.push(...(await readEntry(child)));
    }
  }
}

/** Collects what was chosen in a field for files or for a folder. */
export function collectChosen(list: FileList | null): CollectedFiles {
  const files = [...(list ?? [])]
    .filter(({ name }) => !name.startsWith('.'))
    .map((file) => ({
      path: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath,
      file,
    }))
    .sort(byPath);
  return { files, emptyFolders: [] };
}
