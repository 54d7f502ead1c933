/**
 * Whether a glob of a workspace's settings stays in its folder: with `..` it would lead out of it. VS Code's own search
 * finds nothing outside of a folder either; its watchers would watch there.
 */
export function isConfined(glob: string): boolean {
  return !glob.includes('..') && !/^[a-z][a-z\d+.-]*:/iu.test(glob.trim());
}
