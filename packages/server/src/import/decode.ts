import { UnreadableFile } from './imported-file.ts';

/** As large as the files that a page without a backend takes. */
const largestFile = 64 * 1024 * 1024;

/** Turns the bytes of a file into text. Spreadsheets write UTF-8, UTF-16 or the old Windows code page, mostly without saying which. */
export function decodeFile(bytes: Uint8Array): { text: string; notes: string[] } {
  if (bytes.length > largestFile) throw new UnreadableFile('The file is larger than 64 MB. Split it.');
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return { text: new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes), notes: ['The file is encoded as UTF-16.'] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notes: [] };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), notes: ['The file is not UTF-8: read as windows-1252, as older spreadsheets save it. Check accents and dashes.'] };
  }
}
