import { formatReaderFile } from '#lib/reader/file.ts';
import { getDesk } from './store.ts';

/** Hands the reader's state over as one file. */
export function downloadExport(): void {
  const address = URL.createObjectURL(new Blob([formatReaderFile(getDesk().state)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'liaisons.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
