/** A file that came from the API. */
export interface DownloadedFile {
  readonly name: string;
  readonly content: Blob;
}

/** Hands a file to the browser, which keeps it where downloads go. */
export function saveFile({ name, content }: DownloadedFile): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
