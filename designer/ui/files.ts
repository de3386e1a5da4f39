// Files in and out of the browser.

/** Offers a text as a download under a name. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** More is never read into the page: a flow of ten thousand nodes has a tenth of it. */
export const mostBytes = 20_000_000;
