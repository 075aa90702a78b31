import { DESCRIPTOR_FILE, descriptorOfBytes } from "#dataset/files/descriptor.ts";
import type { PackageFiles } from "#dataset/opened/shownPackage.ts";
import type { PackageSource } from "#dataset/sources/packageSource.ts";

/**
 * The version that lies on the server by now, where it is not the package that own data were compared with: a new
 * version made of this one would take back what was published meanwhile. Null where it is, or where nobody can be asked.
 */
export async function otherOnServer(server: PackageSource, known: PackageFiles): Promise<string | null> {
  try {
    const bytes = await server.bytesOf(DESCRIPTOR_FILE, new AbortController().signal);
    const text = (content: Uint8Array = new Uint8Array()) => new TextDecoder().decode(content);
    return text(bytes) === text(known.get(DESCRIPTOR_FILE)) ? null : descriptorOfBytes(bytes).version;
  } catch {
    return null;
  }
}
