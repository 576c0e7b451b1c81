import { SourceText } from '../policy/source.ts';

/** A larger file is not a policy that a person keeps; reading it would only cost memory. */
export const largestFileBytes = 50 * 1024 * 1024;

/** The text of a file, or why its bytes are not text that we read. */
export type Decoded =
  { readonly text: SourceText } | { readonly unreadable: string } | { readonly skip: string };

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export function decode(file: string, content: Uint8Array): Decoded {
  if (content.length > largestFileBytes)
    return {
      unreadable: `larger than ${largestFileBytes / 1024 / 1024} MiB: split it, or list it under ignored-paths in the config`,
    };
  const utf16 = (content[0] === 0xff && content[1] === 0xfe) || (content[0] === 0xfe && content[1] === 0xff);
  if (utf16) return { unreadable: 'encoded as UTF-16: save it as UTF-8' };
  if (content.subarray(0, 8000).includes(0)) return { skip: 'a binary file' };
  try {
    return { text: new SourceText(file, utf8.decode(content)) };
  } catch {
    return { unreadable: 'not valid UTF-8: save it as UTF-8' };
  }
}
