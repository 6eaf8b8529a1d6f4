import { decodeInk } from '../../story/ink-text';

/** What browsers with File System Access offer; not yet in TypeScript's own types. */
interface WritableFile {
  createWritable(): Promise<{ write(data: string): Promise<void>; close(): Promise<void> }>;
}
interface SavePicker {
  showSaveFilePicker?(options: { suggestedName: string; types: readonly { description: string; accept: Readonly<Record<string, readonly string[]>> }[] }): Promise<WritableFile>;
}

/** Reads the Ink among some files, by name. Empty when there is none. */
export async function readInkFiles(files: Iterable<File>): Promise<Readonly<Record<string, string>>> {
  const ink = [...files].filter(({ name }) => /\.ink$/i.test(name));
  return Object.fromEntries(await Promise.all(ink.map(async (file) => [file.name, decodeInk(new Uint8Array(await file.arrayBuffer()))] as const)));
}

/** Puts something into the browser's downloads. */
export function download(name: string, data: Blob): void {
  const url = URL.createObjectURL(data);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // the download reads it a moment later
}

const handles = new Map<string, WritableFile>(); // by key: where a file was saved before

/**
 * Saves a text where the trainer wants it: into a real file where the browser can (again into the same
 * one next time, known by `key`), into the downloads elsewhere. False when the trainer thinks better of it.
 */
export async function saveText(key: string, name: string, text: string): Promise<boolean> {
  const browser = window as Window & SavePicker;
  if (!browser.showSaveFilePicker) {
    download(name, new Blob([text], { type: 'text/plain' }));
    return true;
  }
  try {
    const handle = handles.get(key) ?? (await browser.showSaveFilePicker({ suggestedName: name, types: [{ description: 'Ink', accept: { 'text/plain': ['.ink'] } }] }));
    const file = await handle.createWritable();
    await file.write(text);
    await file.close();
    handles.set(key, handle);
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false;
    handles.delete(key); // moved or forbidden since: asked for anew next time
    throw error;
  }
}
