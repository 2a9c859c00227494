/** Saves a file, text in UTF-8, as the browser saves what it downloads. */
export function saveFile(fileName: string, content: string | Uint8Array): void {
  const blob = new Blob([content as BlobPart], { type: 'application/octet-stream' });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
