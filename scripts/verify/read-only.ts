import type { DiskObjects } from '../../lib/forge/embedded/objects/disk-objects.ts'
import type { ObjectHome } from '../../lib/forge/git/objects/object-home.ts'

/** Objects that are read and never written: what is tried on a clone leaves nothing in it. */
export function readOnly(home: DiskObjects): ObjectHome {
  return {
    read: (oid) => home.read(oid),
    size: (oid) => home.size(oid),
    write: () => Promise.reject(new TypeError('a clone that is verified is not written into')),
    close: () => home.close(),
  }
}
